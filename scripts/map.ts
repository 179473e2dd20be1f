/**
 * Prints the map. `npm run map` for a summary, `npm run --silent map -- --json` for the whole map as JSON on the
 * standard output (for your own tools), `-- --hex 1615` for one hex.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { DIRECTIONS, direction, indexOf, isHexId, neighboursOf } from '../game/hex/hexes.ts';
import type { Hexside, Link, MapFile, MapHex } from '../game/map.ts';

const USAGE = `Usage: npm run map -- [--json] [--hex CCRR]
  --json       the whole map as JSON, nothing else, on the standard output
  --hex CCRR   one hex (column and row, as 1615), with --json as JSON
  --help       this text`;

export interface Output {
  readonly out: string;
  readonly error: string;
  readonly code: number;
}

export const readMap = (): MapFile =>
  JSON.parse(readFileSync(new URL('../game/data/maps/kursk.json', import.meta.url), 'utf8')) as MapFile;

const touching = <T extends { readonly a: string; readonly b: string }>(list: readonly T[], id: string): T[] =>
  list.filter((item) => item.a === id || item.b === id);

const count = (values: readonly string[]): string => {
  const numbers = new Map<string, number>();
  for (const value of values) numbers.set(value, (numbers.get(value) ?? 0) + 1);
  return [...numbers]
    .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
    .map(([value, number]) => `${number} ${value}`)
    .join(', ');
};

function hexText(map: MapFile, hex: MapHex): string {
  const towards = (item: Link | Hexside): string => {
    const other = item.a === hex.id ? item.b : item.a;
    return `${DIRECTIONS[direction(indexOf(hex.id), indexOf(other))]} to ${other}`;
  };
  const lines = [
    `${hex.id}  ${hex.terrain}, ${hex.country === 'RU' ? 'Russia' : 'Ukraine'}, ${hex.oblast} oblast`,
    `  centre ${hex.lat.toFixed(4)} N ${hex.lon.toFixed(4)} E; ${Math.round(hex.kurskShare * 1000) / 10} % in Kursk oblast`,
  ];
  for (const place of hex.places) {
    const native = place.native ? `, ${place.native}` : '';
    lines.push(`  ${place.kind} ${place.name} (${place.otherName}${native}), position: ${place.source}`);
  }
  for (const link of touching(map.links, hex.id)) {
    const refs = link.refs.length ? ` ${link.refs.join(', ')}` : '';
    lines.push(`  ${link.class ? `${link.class} road` : 'railway'}${refs} ${towards(link)}`);
  }
  for (const side of touching(map.hexsides, hex.id)) {
    const parts = [
      side.border ? 'border' : null,
      side.river ? `${side.river} river ${side.riverName}` : null,
      side.bridge ? `bridge ${side.bridge.id}` : null,
    ];
    lines.push(`  ${parts.filter(Boolean).join(', ')} ${towards(side)}`);
  }
  for (const source of map.sources.filter((s) => s.hex === hex.id))
    lines.push(`  supply source ${source.id} (${source.side}), ${source.capacity} steps`);
  for (const entry of map.entries.filter((e) => e.hex === hex.id)) lines.push(`  entry ${entry.id} (${entry.side})`);
  for (const stretch of map.stretches.filter((s) => s.hexes.includes(hex.id)))
    lines.push(`  on the ${stretch.name} road`);
  return lines.join('\n');
}

function summary(map: MapFile): string {
  const places = map.hexes.flatMap((h) => h.places);
  const km2 = map.hexes.reduce((sum, h) => sum + h.kurskShare, 0) * map.hexAreaKm2;
  return [
    `${map.name} (${map.id})`,
    `${map.columns} × ${map.rows} = ${map.hexes.length} hexes of ${map.hexWidthKm} km, ${map.hexAreaKm2.toFixed(2)} km² each`,
    `Countries: ${count(map.hexes.map((h) => h.country))}; ${Math.round(km2)} km² of Kursk oblast`,
    `Terrain: ${count(map.hexes.map((h) => h.terrain))}`,
    `Places: ${places.length} (${count(places.map((p) => p.kind))})`,
    `Links: ${count(map.links.map((l) => (l.class ? `${l.class} road` : 'railway')))}`,
    `Hexsides: ${map.hexsides.filter((s) => s.border).length} border, ${map.hexsides.filter((s) => s.river === 'major').length} major river, ${map.hexsides.filter((s) => s.river === 'minor').length} minor river, ${map.hexsides.filter((s) => s.bridge).length} bridges`,
    'Supply sources:',
    ...map.sources.map((s) => `  ${s.side} ${s.id} ${s.hex}, ${s.capacity} steps`),
    'Roads:',
    ...map.stretches.map((s) => `  ${s.name}: ${s.hexes.join(' ')}`),
    'Credits:',
    ...map.credits.map((c) => `  ${c.what}: ${c.credit}, ${c.licence}`),
  ].join('\n');
}

export function run(args: readonly string[], map: () => MapFile = readMap): Output {
  const fail = (error: string): Output => ({ out: '', error: `${error}\n${USAGE}\n`, code: 2 });
  let json = false;
  let hexId: string | null = null;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (arg === '--json') json = true;
    else if (arg === '--help') return { out: `${USAGE}\n`, error: '', code: 0 };
    else if (arg === '--hex' || arg.startsWith('--hex=')) {
      const value = arg === '--hex' ? args[++i] : arg.slice('--hex='.length);
      if (value === undefined || value === '') return fail('--hex needs a hex, such as --hex 1615.');
      if (!isHexId(value)) return fail(`There is no hex ${value}: columns run from 00 to 31, rows from 00 to 26.`);
      hexId = value;
    } else return fail(`Unknown option ${arg}.`);
  }
  const file = map();
  if (hexId !== null) {
    const hex = file.hexes.find((h) => h.id === hexId) as MapHex;
    if (!json) return { out: `${hexText(file, hex)}\n`, error: '', code: 0 };
    const whole = {
      ...hex,
      neighbours: Object.fromEntries(
        neighboursOf(indexOf(hex.id)).flatMap((n, d) => (n < 0 ? [] : [[DIRECTIONS[d], (file.hexes[n] as MapHex).id]])),
      ),
      links: touching(file.links, hex.id),
      hexsides: touching(file.hexsides, hex.id),
    };
    return { out: `${JSON.stringify(whole, null, 2)}\n`, error: '', code: 0 };
  }
  return { out: json ? `${JSON.stringify(file)}\n` : `${summary(file)}\n`, error: '', code: 0 };
}

if (process.argv[1] && pathToFileURL(process.argv[1]).href === import.meta.url) {
  const { out, error, code } = run(process.argv.slice(2));
  // A reader that closes early (`| head`) is not a mistake.
  process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EPIPE') throw problem;
  });
  process.stderr.write(error);
  process.stdout.write(out);
  process.exitCode = code;
}
