/**
 * The map file: what lies where. One file per map in `data/maps/`, made by `scripts/build-map.ts` from the
 * geodata in `geodata/`; it never changes during a match and stays out of the state (referred to by id and hash).
 */

/** A hex by column and row from the north-west corner, `CCRR`: `1615` is column 16, row 15. */
export type HexId = string;

export const COUNTRIES = ['UA', 'RU'] as const;
export type Country = (typeof COUNTRIES)[number];

/** Terrain of a hex (rule 4.1). */
export const TERRAINS = ['open', 'forest', 'marsh', 'village', 'town', 'city', 'lake'] as const;
export type Terrain = (typeof TERRAINS)[number];

export const PLACE_KINDS = ['city', 'town', 'village'] as const;

export interface Place {
  /** Transliteration used in the country that the place lies in: from Russian in Russia, from Ukrainian in Ukraine. */
  readonly name: string;
  /** Shorter form for the map, where `name` carries a qualifier to be unique: `Krupets` for `Krupets (Sudzha district)`. */
  readonly label?: string;
  /** The other transliteration, for the tooltip. */
  readonly otherName: string;
  /** The name in its own script, where known. */
  readonly native: string | null;
  readonly kind: (typeof PLACE_KINDS)[number];
  /** 1 the towns everybody names, 2 the villages of the campaign, 3 the rest. */
  readonly importance: 1 | 2 | 3;
  readonly lon: number;
  readonly lat: number;
  /** Where the position comes from: `GeoNames`, `Wikipedia`, `estimated`. */
  readonly source: string;
}

export interface MapHex {
  readonly id: HexId;
  readonly column: number;
  readonly row: number;
  readonly lon: number;
  readonly lat: number;
  readonly country: Country;
  /** Share of the hex's area that lies in Kursk oblast, 0 to 1: what held area is counted in. */
  readonly kurskShare: number;
  /** `Kursk`, `Belgorod`, `Bryansk`, `Sumy`, `Kharkiv`…: the oblast of the hex's centre. */
  readonly oblast: string;
  readonly terrain: Terrain;
  readonly places: readonly Place[];
}

export const ROAD_CLASSES = ['main', 'secondary'] as const;
export type RoadClass = (typeof ROAD_CLASSES)[number];

/** A road or railway between two neighbouring hexes; `a` < `b`. */
export interface Link {
  readonly a: HexId;
  readonly b: HexId;
  readonly kind: 'road' | 'railway';
  /** Only for roads. Where two roads share a link the better class counts. */
  readonly class: RoadClass | null;
  /** Road numbers or line names, `H-07`. */
  readonly refs: readonly string[];
}

/** What lies on the side between two neighbouring hexes; `a` < `b`. Sides with nothing on them are not listed. */
export interface Hexside {
  readonly a: HexId;
  readonly b: HexId;
  readonly river: 'major' | 'minor' | null;
  /** Name of the river, `Seym`. */
  readonly riverName: string | null;
  readonly border: boolean;
  /** A permanent bridge over the river, or null. Every road or railway link across a river has one. */
  readonly bridge: { readonly id: string; readonly name: string } | null;
}

/** Where supply comes from (rule 7): a map-edge road, a rail head, a depot town. Capacity in steps it can feed. */
export interface SupplySource {
  readonly id: string;
  readonly side: Country;
  readonly hex: HexId;
  readonly name: string;
  readonly kind: 'edge' | 'railhead' | 'depot';
  readonly capacity: number;
}

/** Where reinforcements come on (rule 13). */
export interface EntryPoint {
  readonly id: string;
  readonly side: Country;
  readonly hex: HexId;
  readonly name: string;
}

/** A named run of road hexes in order, such as the Sudzha road, whose interdiction the game tracks (rule 7.4). */
export interface RoadStretch {
  readonly id: string;
  readonly name: string;
  readonly hexes: readonly HexId[];
}

export interface MapFile {
  readonly id: string;
  readonly name: string;
  readonly columns: number;
  readonly rows: number;
  /** Across flats, km. */
  readonly hexWidthKm: number;
  readonly hexAreaKm2: number;
  readonly projection: {
    readonly kind: string;
    readonly lon0: number;
    readonly lat0: number;
    readonly radiusKm: number;
  };
  /** Position in the projection plane (km east, km north) of the centre of hex 0000. */
  readonly originKm: readonly [number, number];
  readonly credits: readonly { readonly what: string; readonly licence: string; readonly credit: string }[];
  readonly hexes: readonly MapHex[];
  readonly links: readonly Link[];
  readonly hexsides: readonly Hexside[];
  readonly sources: readonly SupplySource[];
  readonly entries: readonly EntryPoint[];
  readonly stretches: readonly RoadStretch[];
}
