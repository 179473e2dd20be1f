/** The map as it is shown, as a PNG: the ground that is painted, and over it the counters and marks. */
import { fontFacesFor } from './pictureFont.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Of what is drawn in SVG these are written into it, since a picture has no style sheet. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'display',
  'visibility',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
] as const;

/** A copy that looks the same without the page's style sheets. */
export const withStyles = (svg: SVGSVGElement): SVGSVGElement => {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [from, to] = [svg.querySelectorAll('*'), copy.querySelectorAll('*')];
  from.forEach((element, i) => {
    const style = getComputedStyle(element);
    const target = to[i] as SVGElement;
    for (const name of PROPERTIES) target.style.setProperty(name, style.getPropertyValue(name));
    target.removeAttribute('class');
  });
  copy.setAttribute('xmlns', NAMESPACE);
  return copy;
};

/** The licence of the map asks for it wherever the picture goes. */
const withAttribution = (
  copy: SVGSVGElement,
  text: string,
  box: readonly [x: number, y: number, pixel: number],
): void => {
  const [x, y, pixel] = box;
  const line = document.createElementNS(NAMESPACE, 'text');
  line.textContent = text;
  line.setAttribute('transform', `translate(${x} ${y}) scale(${pixel})`);
  line.setAttribute('x', '10');
  line.setAttribute('y', '-8');
  line.setAttribute(
    'style',
    'font: 11px "Source Sans 3", sans-serif; fill: #333; stroke: #fff; stroke-width: 3px; paint-order: stroke; stroke-opacity: 0.8',
  );
  copy.append(line);
};

const withFont = async (copy: SVGSVGElement): Promise<void> => {
  const style = document.createElementNS(NAMESPACE, 'style');
  style.textContent = await fontFacesFor(copy.textContent ?? '');
  copy.prepend(style);
};

/** A drawing by itself: its looks, the font, and the attribution in it. */
export const svgText = async (svg: SVGSVGElement, attribution: string): Promise<string> => {
  const copy = withStyles(svg);
  const { x, y, width, height } = svg.viewBox.baseVal;
  withAttribution(copy, attribution, [x, y + height, width / svg.width.baseVal.value]);
  await withFont(copy);
  return new XMLSerializer().serializeToString(copy);
};

/** Rejects where the drawing cannot be read. Once it is decoded its font is there too. */
const imageOf = async (text: string): Promise<HTMLImageElement> => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  return image;
};

/** What is drawn over the ground, moved to where it lies in the window. */
const overlayOf = async (svg: SVGSVGElement, frame: DOMRect, attribution: string): Promise<string> => {
  const copy = withStyles(svg);
  const origin = svg.getBoundingClientRect();
  const inner = document.createElementNS(NAMESPACE, 'g');
  inner.setAttribute('transform', `translate(${origin.left - frame.left} ${origin.top - frame.top})`);
  inner.append(...copy.childNodes);
  copy.append(inner);
  withAttribution(copy, attribution, [0, frame.height, 1]);
  copy.setAttribute('width', String(frame.width));
  copy.setAttribute('height', String(frame.height));
  copy.setAttribute('viewBox', `0 0 ${frame.width} ${frame.height}`);
  await withFont(copy);
  return new XMLSerializer().serializeToString(copy);
};

const bytesOf = async (canvas: HTMLCanvasElement): Promise<Uint8Array | null> => {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob ? new Uint8Array(await blob.arrayBuffer()) : null;
};

/** A drawing as a PNG at twice its size; null where the browser cannot make one. */
export const pngOf = async (svg: SVGSVGElement, attribution: string): Promise<Uint8Array | null> => {
  const canvas = document.createElement('canvas');
  canvas.width = svg.width.baseVal.value * 2;
  canvas.height = svg.height.baseVal.value * 2;
  try {
    const image = await imageOf(await svgText(svg, attribution));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await bytesOf(canvas);
  } catch {
    return null;
  }
};

/** Null where the browser cannot make one. */
export const mapPicture = async (board: HTMLElement | null, attribution: string): Promise<Uint8Array | null> => {
  const svg = board?.querySelector<SVGSVGElement>('.world > svg');
  if (!board || !svg) return null;
  const frame = board.getBoundingClientRect();
  const scale = Math.max(2, window.devicePixelRatio);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(frame.width * scale);
  canvas.height = Math.round(frame.height * scale);
  const ctx = canvas.getContext('2d');
  if (!ctx) return null;
  ctx.scale(scale, scale);
  ctx.fillStyle = getComputedStyle(board).backgroundColor;
  ctx.fillRect(0, 0, frame.width, frame.height);
  for (const ground of board.querySelectorAll<HTMLCanvasElement>('.world > canvas')) {
    const box = ground.getBoundingClientRect();
    if (box.width > 0) ctx.drawImage(ground, box.left - frame.left, box.top - frame.top, box.width, box.height);
  }
  try {
    ctx.drawImage(await imageOf(await overlayOf(svg, frame, attribution)), 0, 0);
  } catch {
    return null;
  }
  return bytesOf(canvas);
};
