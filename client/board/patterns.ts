/** Small repeating pictures for woods, marsh and contested ground, in screen pixels. */

/** Places of crowns on a tile of 60 × 52 px: x, y, radius. Scattered by hand so that no rows show. */
const CROWNS = [
  5, 6, 1.9, 17, 3, 1.4, 27, 9, 2.1, 40, 4, 1.5, 52, 8, 1.9, 10, 16, 1.5, 21, 19, 1.8, 34, 17, 1.4, 46, 17, 2.1, 57, 20,
  1.4, 3, 27, 1.8, 14, 29, 2.1, 27, 29, 1.5, 38, 27, 1.9, 51, 30, 1.6, 8, 39, 1.5, 20, 40, 1.5, 31, 39, 2.1, 44, 39,
  1.5, 56, 42, 2, 3, 48, 1.5, 14, 49, 1.9, 25, 49, 1.4, 38, 49, 1.8, 49, 50, 1.4,
];
/** Tussocks on a tile of 48 × 27 px: x, y, half the length. */
const TUSSOCKS = [
  6, 4, 5, 24, 3, 3.4, 40, 6, 4.4, 14, 12, 3.8, 31, 13, 5, 46, 15, 2.6, 4, 20, 3.4, 20, 22, 4.8, 38, 22, 3.6,
];

const tile = (
  width: number,
  height: number,
  ratio: number,
  draw: (ctx: CanvasRenderingContext2D) => void,
): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const ctx = canvas.getContext('2d');
  if (ctx) {
    ctx.scale(canvas.width / width, canvas.height / height);
    draw(ctx);
  }
  return canvas;
};

export const trees = (colour: string, ratio: number) =>
  tile(60, 52, ratio, (ctx) => {
    ctx.fillStyle = colour;
    for (let i = 0; i < CROWNS.length; i += 3) {
      const [x, y, r] = CROWNS.slice(i, i + 3) as [number, number, number];
      for (const dx of [-60, 0, 60])
        for (const dy of [-52, 0, 52]) {
          ctx.beginPath();
          ctx.arc(x + dx, y + dy, r, Math.PI * 0.94, Math.PI * 2.06);
          ctx.closePath();
          ctx.fill();
          ctx.fillRect(x + dx - 0.4, y + dy, 0.8, r * 0.75);
        }
    }
  });

export const tussocks = (colour: string, ratio: number) =>
  tile(48, 27, ratio, (ctx) => {
    ctx.strokeStyle = colour;
    ctx.lineWidth = 1;
    for (let i = 0; i < TUSSOCKS.length; i += 3) {
      const [x, y, half] = TUSSOCKS.slice(i, i + 3) as [number, number, number];
      for (const dx of [-48, 0, 48]) {
        ctx.beginPath();
        ctx.moveTo(x + dx - half, y + 0.5);
        ctx.lineTo(x + dx + half, y + 0.5);
        if (half > 4)
          for (const t of [-1.6, 0.4, 2]) {
            ctx.moveTo(x + dx + t, y + 0.5);
            ctx.lineTo(x + dx + t * 1.5, y - 2.2);
          }
        ctx.stroke();
      }
    }
  });

export const dots = (colour: string, ratio: number) =>
  tile(6, 6, ratio, (ctx) => {
    ctx.fillStyle = colour;
    for (const [x, y] of [
      [1.5, 1.5],
      [4.5, 4.5],
    ] as const) {
      ctx.beginPath();
      ctx.arc(x, y, 0.85, 0, 7);
      ctx.fill();
    }
  });
