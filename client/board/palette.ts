/** Colours of the map, read from the design tokens (`theme/tokens.css`) where the board stands. */
const NAMES = [
  'land',
  'uatone',
  'off-map',
  'forest',
  'tree',
  'marsh',
  'marshi',
  'water',
  'lake',
  'grid',
  'roadc',
  'roadm',
  'roads',
  'rail',
  'border',
  'bband',
  'ua',
  'ru',
  'front',
  'ghost',
  'ink',
  'ink3',
  'halo',
] as const;
const NUMBERS = ['grid-o', 'bband-o', 'ua-tint', 'ru-tint', 'hatch-o'] as const;

export type Palette = Readonly<Record<(typeof NAMES)[number], string> & Record<(typeof NUMBERS)[number], number>>;

export const paletteOf = (element: Element): Palette => {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return Object.fromEntries([
    ...NAMES.map((name) => [name, read(name) || '#888']),
    ...NUMBERS.map((name) => [name, Number(read(name)) || 0]),
  ]) as Palette;
};
