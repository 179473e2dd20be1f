/** What is the same in another language on purpose. A word that is listed may be the same in any of its texts. */
export const SAME_TEXTS: ReadonlySet<string> = new Set([
  // Names
  'Salient',
  'Ukraine',
  'Akhmat',
  'Rubikon',
  'HMAC-SHA-256',
  'MIT',
  'ODbL 1.0',
  'SIL Open Font License 1.1',
  'OpenStreetMap',
  '© OpenStreetMap contributors',
  'GeoNames',
  'Place data: GeoNames (geonames.org)',
  'GSHHG, WDBII (Wessel and Smith)',
  'Natural Earth',
  'Source Sans 3, © Adobe',
  'Tabler Icons',
  'React, Mantine, boardgame.io, honeycomb-grid, zod, noble-hashes',
  // German words
  'Basalt',
  'Chance',
  'Code',
  'Computer…',
  'Front',
  'Information',
  'Link',
  'Moment',
  'Normal',
  'Pause',
  'Reserve',
  'Standard',
]);

/** Names of places, and of what was published elsewhere. */
export const SAME_SENTENCES: ReadonlySet<string> = new Set([
  'Sverdlikovo',
  "S01: Wikipedia, '2024 Kursk offensive'",
  'S23: ZDF, September 2024',
  'S32: The Economist, November 2024',
  'S58: Kyiv Independent, April 2025 (Basivka)',
]);

/** Texts that say less in another language: readers of German do not count in miles. */
export const SILENT_TEXTS: readonly string[] = ['numbers.ts areaIn', 'numbers.ts sqMiIn', 'numbers.ts distanceIn'];
