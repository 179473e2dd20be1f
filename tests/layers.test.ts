import { describe, expect, test } from 'vitest';
import { type SourceFile, sourceFile, sourceFilesUnder } from './helpers/imports.ts';

// The architecture as arrows: client → game ← server. Each test names every stray one.

/** The rule book's chapters in order: a chapter imports only earlier ones. */
const chapters = [
  'terrain',
  'stacking',
  'zonesOfControl',
  'mopUp',
  'sight',
  'borders',
  'supplyLines',
  'supplyTrace',
  'supplyCauses',
  'supply',
  'losses',
  'steps',
  'search',
  'movement',
  'marching',
  'battle',
  'combat',
  'support',
  'stances',
  'fieldworks',
  'surrender',
  'retreat',
  'assault',
  'weather',
  'heldArea',
  'tracks',
  'points',
  'reinforcements',
  'reserves',
  'effects',
  'negotiation',
  'conditions',
  'claims',
  'eventEffects',
  'events',
  'victory',
];

/** What each folder may import from the project, besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  game: [],
  client: ['game'],
  server: ['game'],
  // Scripts make what is drawn, too.
  scripts: ['game', 'client'],
};

/** The framework stays behind these modules. */
const knowsBoardgameIo = [/^game\/boardgame\.ts$/, /^client\/match\/use\w+\.tsx?$/, /^server\/match\//];

/** What would make a rule depend on the place or the time where it runs. `deps.console` or a `document:` key are other things. */
const forbiddenInGame =
  /(?<![.\w$])(Math\.random|Date\.now|new Date\(|performance\.|(?:console|process|document|window)[.[(])/g;

const top = (path: string) => path.split('/')[0] ?? '';
const isOwn = (target: string) => top(target) in mayImport;
const isPackage = (target: string, name: string) => target === name || target.startsWith(`${name}/`);

const strayArrows = (files: readonly SourceFile[]) =>
  files.flatMap(({ path, imports }) =>
    imports
      .filter(
        ({ target }) => isOwn(target) && top(target) !== top(path) && !mayImport[top(path)]?.includes(top(target)),
      )
      .map(({ target }) => `${path} -> ${target}`),
  );

const strayFramework = (files: readonly SourceFile[]) =>
  files
    .filter(({ path }) => !knowsBoardgameIo.some((allowed) => allowed.test(path)))
    .flatMap(({ path, imports }) =>
      imports.filter(({ target }) => isPackage(target, 'boardgame.io')).map(({ target }) => `${path} -> ${target}`),
    );

const chapterOf = (path: string) => /^game\/rules\/([^/.]+)/.exec(path)?.[1];

const forwardReferences = (files: readonly SourceFile[]) =>
  files.flatMap(({ path, imports }) => {
    const chapter = chapterOf(path);
    if (chapter === undefined) return [];
    return imports
      .map(({ target }) => ({ target, imported: chapterOf(target) }))
      .filter(({ imported }) => imported !== undefined && imported !== chapter)
      .filter(({ imported }) => chapters.indexOf(imported ?? '') >= chapters.indexOf(chapter))
      .map(({ target }) => `${path} -> ${target}`);
  });

/** The first ring found from each file, as the chain of its files. */
const cycles = (files: readonly SourceFile[]) => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    const seenAt = trail.indexOf(path);
    if (seenAt >= 0) found.push([...trail.slice(seenAt), path].join(' -> '));
    if (seenAt >= 0 || done.has(path)) return;
    for (const { target, typeOnly } of byPath.get(path)?.imports ?? []) {
      if (!typeOnly && byPath.has(target)) visit(target, [...trail, path]);
    }
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return found;
};

const barrels = (files: readonly SourceFile[]) =>
  files.filter(({ path, imports }) => /\/index\.tsx?$/.test(path) || imports.some(({ reexport }) => reexport));

const places = (files: readonly SourceFile[]) =>
  files
    .filter(({ path }) => path !== 'game/boardgame.ts')
    .flatMap(({ path, code }) => [...code.matchAll(forbiddenInGame)].map(([, word]) => `${path}: ${word}`));

const project = Object.keys(mayImport).flatMap(sourceFilesUnder);
const game = project.filter(({ path }) => top(path) === 'game');

describe('the arrows', () => {
  test('client and server know the game; the game knows neither, and they do not know each other', () => {
    expect(strayArrows(project)).toEqual([]);
  });

  test('boardgame.io stays behind the adapter, the transport and the hook', () => {
    expect(strayFramework(project)).toEqual([]);
  });

  test('every chapter of the rules has its place in the order', () => {
    const unlisted = game.map(({ path }) => chapterOf(path)).filter((name) => name && !chapters.includes(name));
    expect([...new Set(unlisted)]).toEqual([]);
  });

  test('a chapter of the rules refers only to earlier ones', () => {
    expect(forwardReferences(game)).toEqual([]);
  });

  test('no ring of imports exists at run time', () => {
    expect(cycles(project)).toEqual([]);
  });

  test('one imports from the file, not from a barrel', () => {
    expect(barrels(project).map(({ path }) => path)).toEqual([]);
  });

  test('the game has no clock, no chance of its own, no page and no process', () => {
    expect(places(game)).toEqual([]);
  });
});

describe('the test of the arrows', () => {
  test('names a stray arrow, also one of types', () => {
    const bad = sourceFile('client/bad.ts', "import type { App } from '../server/app.ts';\nimport '../game/state.ts';");
    expect(strayArrows([bad])).toEqual(['client/bad.ts -> server/app.ts']);
  });

  test('names a forward reference, over several lines too', () => {
    const bad = sourceFile(
      'game/rules/supply.ts',
      "import {\n  fight,\n} from './combat.ts';\nimport { a } from './terrain.ts';",
    );
    expect(forwardReferences([bad])).toEqual(['game/rules/supply.ts -> game/rules/combat.ts']);
  });

  test('names a ring, but not one that only types make', () => {
    const a = sourceFile('game/a.ts', "import { b } from './b.ts';");
    expect(cycles([a, sourceFile('game/b.ts', "import { a } from './a.ts';")])).toEqual([
      'game/a.ts -> game/b.ts -> game/a.ts',
    ]);
    expect(cycles([a, sourceFile('game/b.ts', "import type { A } from './a.ts';")])).toEqual([]);
  });

  test('sees dynamic imports and re-exports', () => {
    const bad = sourceFile(
      'game/bad.ts',
      "const c = await import('boardgame.io/client');\nexport { x } from './x.ts';",
    );
    expect(strayFramework([bad])).toEqual(['game/bad.ts -> boardgame.io/client']);
    expect(barrels([bad])).toEqual([bad]);
  });

  test('reads code, not comments, strings or other people’s properties', () => {
    const source = "// Date.now\n/* window.x */ const a = 'Math.random'; source.document.x; const b = { document: 1 };";
    expect(places([sourceFile('game/fine.ts', source)])).toEqual([]);
    expect(places([sourceFile('game/bad.ts', 'const t = new Date();\nconst r = Math.random();')])).toEqual([
      'game/bad.ts: new Date(',
      'game/bad.ts: Math.random',
    ]);
  });
});
