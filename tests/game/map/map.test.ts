import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areNeighbours, distance, indexOf, neighboursOnMap } from '../../../game/hex/hexes.ts';
import { ALL_HEXES, hexAtLonLat, project } from '../../../game/hex/projection.ts';
import { type MapFile, type MapHex, PLACE_KINDS, TERRAINS } from '../../../game/map.ts';
import { buildMap, formatMap, MAP_PATH } from '../../../scripts/build-map.ts';
import { run } from '../../../scripts/map.ts';
import { isInside } from '../../../scripts/mapmaking/geometry.ts';
import { readInput } from '../../../scripts/mapmaking/input.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const text = read(MAP_PATH);
const map = JSON.parse(text) as MapFile;
const hexOf = new Map(map.hexes.map((hex) => [hex.id, hex]));
const hexOfPlace = new Map(map.hexes.flatMap((hex) => hex.places.map((place) => [place.name, hex] as const)));
const at = (place: string): number => indexOf((hexOfPlace.get(place) as MapHex).id);
const key = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Everything that can be reached over these pairs of hexes. */
function flood(start: number, next: (from: number) => readonly number[]): Set<number> {
  const seen = new Set([start]);
  for (const here of seen) for (const other of next(here)) seen.add(other);
  return seen;
}

function network(keep: (link: MapFile['links'][number]) => boolean): (from: number) => readonly number[] {
  const links = new Map<number, number[]>();
  for (const link of map.links.filter(keep)) {
    const [a, b] = [indexOf(link.a), indexOf(link.b)];
    links.set(a, [...(links.get(a) ?? []), b]);
    links.set(b, [...(links.get(b) ?? []), a]);
  }
  return (from) => links.get(from) ?? [];
}
const anyRoad = network((link) => link.kind === 'road');
const mainRoad = network((link) => link.class === 'main');
const railway = network((link) => link.kind === 'railway');

describe('the committed map', () => {
  it('is what the script makes from the geodata', () => {
    expect(formatMap(buildMap()) === text).toBe(true);
  });

  it('comes out the same every time', () => {
    const input = readInput();
    expect(formatMap(buildMap(input))).toBe(formatMap(buildMap(readInput())));
  });

  it('is named and measured', () => {
    expect(map.id).toBe('kursk-5km');
    expect([map.columns, map.rows, map.hexWidthKm]).toEqual([32, 27, 5]);
    expect(map.hexAreaKm2).toBeCloseTo(21.65, 2);
    expect(map.credits.some((c) => c.credit.includes('OpenStreetMap') && c.licence.includes('ODbL'))).toBe(true);
    expect(map.credits.some((c) => c.credit.includes('GeoNames'))).toBe(true);
  });
});

describe('hexes', () => {
  it('are all there, in order', () => {
    expect(map.hexes).toHaveLength(864);
    map.hexes.forEach((hex, index) => {
      expect(indexOf(hex.id)).toBe(index);
      expect(hex.row * 32 + hex.column).toBe(index);
      expect(hexAtLonLat(hex.lon, hex.lat)).toBe(index);
      expect(TERRAINS).toContain(hex.terrain);
    });
  });

  it('lie in the countries that the front study counted', () => {
    const study = JSON.parse(read('geodata/reference/shares.json')) as { country: string; ua: number[] };
    expect(map.hexes.map((hex) => hex.country[0]).join('')).toBe(study.country);
    expect(map.hexes.filter((hex) => hex.country === 'RU')).toHaveLength(604);
    expect(map.hexes.filter((hex) => hex.country === 'UA')).toHaveLength(260);
    map.hexes.forEach((hex, i) => {
      if (hex.oblast !== 'Kursk' && hex.kurskShare === 0) return;
      expect(hex.kurskShare).toBeLessThanOrEqual(1 - (study.ua[i] as number) + 0.05);
    });
  });

  it('have shares between none and all', () => {
    let area = 0;
    for (const hex of map.hexes) {
      expect(hex.kurskShare).toBeGreaterThanOrEqual(0);
      expect(hex.kurskShare).toBeLessThanOrEqual(1);
      if (hex.country === 'UA') expect(hex.kurskShare).toBeLessThanOrEqual(0.5);
      area += hex.kurskShare * map.hexAreaKm2;
    }
    // The oblast has 29,997 km² in all; the map holds its south-western third.
    expect(area).toBeGreaterThan(10_500);
    expect(area).toBeLessThan(11_300);
    expect(hexOf.get('1615')?.kurskShare).toBe(1);
    expect(hexOf.get('1022')?.kurskShare).toBe(0);
    expect(hexOf.get('2225')?.kurskShare).toBe(0);
    expect(new Set(map.hexes.map((hex) => hex.oblast))).toEqual(new Set(['Kursk', 'Belgorod', 'Sumy']));
  });

  it('have the terrain of their towns', () => {
    for (const [name, terrain] of [
      ['Sumy', 'city'],
      ['Kursk', 'city'],
      ['Sudzha', 'town'],
      ['Korenevo', 'town'],
      ['Lgov', 'town'],
      ['Rylsk', 'town'],
      ['Glushkovo', 'town'],
      ['Oboyan', 'town'],
      ['Bilopillia', 'town'],
      ['Krasnopillia', 'town'],
      ['Bolshoe Soldatskoye', 'town'],
      ['Tyotkino', 'town'],
      ['Belaya', 'town'],
      ['Kurchatov', 'town'],
      ['Vorozhba', 'town'],
      ['Malaya Loknya', 'village'],
      ['Yunakivka', 'village'],
    ] as const) {
      expect(hexOfPlace.get(name)?.terrain, name).toBe(terrain);
    }
    const count = (terrain: string) => map.hexes.filter((hex) => hex.terrain === terrain).length;
    expect(count('forest')).toBeGreaterThan(20);
    expect(count('marsh')).toBeGreaterThan(10);
  });
});

describe('places', () => {
  const places = map.hexes.flatMap((hex) => hex.places.map((place) => ({ hex, place })));

  it('lie in the hex and in the country of their position', () => {
    const { ukraine } = readInput();
    for (const { hex, place } of places) {
      expect(hexAtLonLat(place.lon, place.lat), place.name).toBe(indexOf(hex.id));
      const country = isInside(project(place.lon, place.lat), ukraine) ? 'UA' : 'RU';
      expect(country, `${place.name} and its hex ${hex.id}`).toBe(hex.country);
    }
  });

  it('have names of their own in both transliterations', () => {
    expect(places.length).toBeGreaterThan(150);
    expect(new Set(places.map(({ place }) => place.name)).size).toBe(places.length);
    for (const { place } of places) {
      expect(place.name).toMatch(/^[A-Z][A-Za-z -]+( \([A-Za-z -]+\))?$/);
      expect(place.otherName).toMatch(/^[A-Z][A-Za-z -]+( \([a-z]+\))?$/);
      expect(place.native ?? 'А').toMatch(/^[\u0400-\u04ff]/);
      expect(PLACE_KINDS).toContain(place.kind);
      expect(['GeoNames', 'Wikipedia', 'estimated']).toContain(place.source);
      if (place.label) expect(place.name.startsWith(place.label)).toBe(true);
    }
    for (const [name, other] of [
      ['Korenevo', 'Koreneve'],
      ['Tyotkino', 'Tiotkine'],
      ['Malaya Loknya', 'Mala Loknia'],
      ['Yunakivka', 'Yunakovka'],
      ['Bilopillia', 'Belopolye'],
      ['Myropillia', 'Miropolye'],
      ['Basivka', 'Basovka'],
      ['Sverdlikovo', 'Sverdlykove'],
    ] as const) {
      expect(places.find(({ place }) => place.name === name)?.place.otherName).toBe(other);
    }
  });

  it('are where the campaign has them', () => {
    for (const [name, id] of [
      ['Sudzha', '1615'],
      ['Sumy', '1022'],
      ['Yunakivka', '1317'],
      ['Sverdlikovo', '1414'],
      ['Malaya Loknya', '1611'],
      ['Oleshnya', '1516'],
      ['Medvezhye', '0914'],
      ['Kositsa', '1713'],
    ] as const) {
      expect(hexOfPlace.get(name)?.id, name).toBe(id);
    }
  });
});

describe('roads and railways', () => {
  it('link neighbours, each link once', () => {
    const seen = new Set<string>();
    for (const link of map.links) {
      expect(link.a < link.b).toBe(true);
      expect(areNeighbours(indexOf(link.a), indexOf(link.b)), `${link.a} ${link.b}`).toBe(true);
      expect(link.class === null).toBe(link.kind === 'railway');
      seen.add(`${link.kind} ${link.a} ${link.b}`);
    }
    expect(seen.size).toBe(map.links.length);
  });

  it('run where they must', () => {
    const connected = (way: (from: number) => readonly number[], ...names: string[]) => {
      const reach = flood(at(names[0] as string), way);
      for (const name of names) expect(reach.has(at(name)), `${names[0]} to ${name}`).toBe(true);
    };
    connected(mainRoad, 'Sumy', 'Yunakivka', 'Sudzha', 'Bolshoe Soldatskoye', 'Kursk');
    connected(mainRoad, 'Rylsk', 'Korenevo', 'Sudzha');
    connected(mainRoad, 'Lgov', 'Malaya Loknya', 'Sudzha');
    connected(mainRoad, 'Oboyan', 'Belitsa', 'Sudzha');
    connected(mainRoad, 'Sumy', 'Bilopillia', 'Krasnopillia');
    connected(mainRoad, 'Kursk', 'Kurchatov', 'Lgov', 'Rylsk');
    connected(anyRoad, 'Glushkovo', 'Korenevo', 'Tyotkino', 'Sumy');
    connected(
      anyRoad,
      'Sumy',
      'Khotin',
      'Bilovody',
      'Yunakivka',
      'Myropillia',
      'Velyka Rybytsia',
      'Krasnopillia',
      'Uhroidy',
    );
    connected(railway, 'Vorozhba', 'Glushkovo', 'Korenevo', 'Lgov', 'Kurchatov', 'Kursk');
    connected(railway, 'Lgov', 'Malaya Loknya', 'Krasnaya Yaruga', 'Proletarsky');
    connected(railway, 'Sumy', 'Bilopillia', 'Vorozhba', 'Krasnopillia', 'Rylsk', 'Tyotkino');
  });

  it('form one network of roads within the map, but for roads that only pass a corner', () => {
    const whole = flood(at('Sudzha'), anyRoad);
    const others = new Set(
      map.links.filter((l) => l.kind === 'road' && !whole.has(indexOf(l.a))).flatMap((l) => [l.a, l.b]),
    );
    for (const id of others) {
      const { column, row } = hexOf.get(id) as MapHex;
      expect(column < 4 || row < 2, id).toBe(true);
    }
  });

  it('keep the Sudzha road a chain of ten main-road links near Sverdlikovo', () => {
    const road = map.stretches.find((s) => s.id === 'sudzha-road');
    const hexes = (road?.hexes ?? []).map(indexOf);
    expect(hexes[0]).toBe(at('Sumy'));
    expect(hexes).toContain(at('Yunakivka'));
    expect(hexes.at(-1)).toBe(at('Sudzha'));
    expect(hexes).toHaveLength(11);
    for (let i = 1; i < hexes.length; i++) expect(mainRoad(hexes[i - 1] as number)).toContain(hexes[i]);
    expect(Math.min(...hexes.map((hex) => distance(hex, at('Sverdlikovo'))))).toBeLessThanOrEqual(2);
  });

  it('keep every stretch on roads, without a hex twice', () => {
    expect(new Set(map.stretches.map((s) => s.id)).size).toBe(map.stretches.length);
    for (const { id, hexes } of map.stretches) {
      expect(new Set(hexes).size, id).toBe(hexes.length);
      const numbers = hexes.map(indexOf);
      for (let i = 1; i < numbers.length; i++) expect(anyRoad(numbers[i - 1] as number), id).toContain(numbers[i]);
    }
  });
});

describe('hexsides', () => {
  const sides = new Map(map.hexsides.map((side) => [key(indexOf(side.a), indexOf(side.b)), side]));

  it('lie between neighbours, each once, and carry something', () => {
    expect(sides.size).toBe(map.hexsides.length);
    for (const side of map.hexsides) {
      expect(side.a < side.b).toBe(true);
      expect(areNeighbours(indexOf(side.a), indexOf(side.b))).toBe(true);
      expect(side.river !== null || side.border).toBe(true);
      expect(side.river === null).toBe(side.riverName === null);
      expect(side.river === 'major').toBe(side.riverName === 'Seym' || side.riverName === 'Psel');
    }
  });

  it('mark the border exactly where the country changes', () => {
    let border = 0;
    for (const index of ALL_HEXES) {
      for (const other of neighboursOnMap(index)) {
        if (other < index) continue;
        const differs = map.hexes[index]?.country !== map.hexes[other]?.country;
        expect(sides.get(key(index, other))?.border ?? false).toBe(differs);
        if (differs) border++;
      }
    }
    expect(border).toBe(91);
  });

  /** Over dry land: never across these rivers. */
  const without =
    (...rivers: string[]) =>
    (from: number): number[] =>
      neighboursOnMap(from).filter((other) => !rivers.includes(sides.get(key(from, other))?.riverName ?? ''));

  it('make the Seym and the Psel unbroken, with every town on its bank', () => {
    const south = flood(at('Sudzha'), without('Seym'));
    for (const name of [
      'Glushkovo',
      'Korenevo',
      'Tyotkino',
      'Karyzh',
      'Popovo-Lezhachi',
      'Kurchatov',
      'Ivanino',
      'Snagost',
      'Oboyan',
      'Sumy',
    ])
      expect(south.has(at(name)), `${name} south of the Seym`).toBe(true);
    for (const name of ['Rylsk', 'Lgov', 'Kursk', 'Zvannoye', 'Volobuyevo', 'Krupets', 'Shalyhyne'])
      expect(south.has(at(name)), `${name} north of the Seym`).toBe(false);
    const west = flood(at('Sudzha'), without('Psel'));
    for (const name of [
      'Sumy',
      'Yunakivka',
      'Guevo',
      'Gornal',
      'Plekhovo',
      'Borki',
      'Belitsa',
      'Oboyan',
      'Zapsillia',
      'Kursk',
    ])
      expect(west.has(at(name)), `${name} on the right bank of the Psel`).toBe(true);
    for (const name of [
      'Myropillia',
      'Giri',
      'Belaya',
      'Velyka Rybytsia',
      'Krasnopillia',
      'Nyzhnia Syrovatka',
      'Spalnoye',
    ])
      expect(west.has(at(name)), `${name} on the left bank of the Psel`).toBe(false);
    // The two rivers cut the map into three parts and no more.
    const between = flood(at('Sudzha'), without('Seym', 'Psel'));
    const parts = [
      between,
      flood(at('Rylsk'), without('Seym', 'Psel')),
      flood(at('Myropillia'), without('Seym', 'Psel')),
    ];
    expect(parts.reduce((sum, part) => sum + part.size, 0)).toBe(864);
  });

  it('have a bridge wherever a road or railway crosses a river, and nowhere else', () => {
    const crossed = new Set(map.links.map((l) => key(indexOf(l.a), indexOf(l.b))));
    for (const [where, side] of sides)
      expect(side.bridge !== null, where).toBe(side.river !== null && crossed.has(where));
    const ids = map.hexsides.flatMap((side) => (side.bridge ? [side.bridge.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
    for (const id of ['seym-glushkovo', 'seym-zvannoye', 'seym-karyzh']) expect(ids).toContain(id);
  });

  it('leave Glushkovo district three bridges over the Seym, and the Sudzha road bridges of its own', () => {
    const bridges = map.hexsides.filter(
      (s) => s.bridge && s.riverName === 'Seym' && indexOf(s.a) >= 9 * 32 && Number(s.a.slice(0, 2)) >= 3,
    );
    expect(bridges.map((s) => s.bridge?.id).sort()).toEqual(['seym-glushkovo', 'seym-karyzh', 'seym-zvannoye']);
    const road = map.stretches.find((s) => s.id === 'sudzha-road')?.hexes.map(indexOf) ?? [];
    const onRoad = road.slice(1).map((hex, i) => sides.get(key(road[i] as number, hex))?.bridge?.id);
    expect(onRoad.filter(Boolean)).toEqual(['oleshnya-gogolevka', 'oleshnya-zaoleshenka']);
  });
});

describe('sources and entries', () => {
  it('stand on hexes of their own country, on a road', () => {
    for (const { id, side, hex } of [...map.sources, ...map.entries]) {
      expect(hexOf.get(hex)?.country, id).toBe(side);
      expect(anyRoad(indexOf(hex)).length, id).toBeGreaterThan(0);
      expect(id).toMatch(/^[a-z-]+$/);
    }
    expect(new Set(map.sources.map((s) => s.id)).size).toBe(map.sources.length);
    expect(new Set(map.entries.map((e) => e.id)).size).toBe(map.entries.length);
  });

  it('have the capacities that the rules start from', () => {
    const capacity = Object.fromEntries(map.sources.map((s) => [s.id, s.capacity]));
    expect(capacity).toMatchObject({
      sumy: 60,
      bilopillia: 15,
      krasnopillia: 15,
      kursk: 40,
      lgov: 30,
      rylsk: 20,
      oboyan: 30,
    });
  });
});

describe('npm run map', () => {
  it('prints the whole map as JSON and nothing else', () => {
    const { out, error, code } = run(['--json']);
    expect([error, code]).toEqual(['', 0]);
    expect(JSON.parse(out)).toEqual(map);
  });

  it('prints a summary and single hexes', () => {
    expect(run([]).out).toContain('864 hexes');
    expect(run(['--hex', '1615']).out).toContain('Sudzha');
    expect(JSON.parse(run(['--json', '--hex=1615']).out)).toMatchObject({ id: '1615', neighbours: { W: '1515' } });
  });

  it('refuses what it does not know', () => {
    for (const args of [['--jsn'], ['--hex'], ['--hex', '9999'], ['1615'], ['--hex=']]) {
      const { out, error, code } = run(args);
      expect([out, code]).toEqual(['', 2]);
      expect(error).toContain('Usage');
    }
  });
});
