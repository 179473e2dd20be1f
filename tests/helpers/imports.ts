import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type Import = {
  /** A path from the project's root (`game/state.ts`), or a package's name as written. */
  readonly target: string;
  /** Erased by the compiler: it makes no arrow at run time. */
  readonly typeOnly: boolean;
  /** `export … from`. */
  readonly reexport: boolean;
};

export type SourceFile = { readonly path: string; readonly imports: readonly Import[]; readonly code: string };

/** The source without comments, and with every string emptied except where `keep` says that it names an import. */
const strip = (source: string, keepStrings: boolean): string =>
  source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g, (piece) => {
    if (piece.startsWith('/')) return ' ';
    if (piece.startsWith('`')) return keepStrings ? piece : piece.replace(/\\.|[^`$]*/gs, '');
    return keepStrings ? piece : `${piece[0]}${piece[0]}`;
  });

const statement = /(?:^|[;\n}])\s*(import|export)\s+(type\s+)?([\w*$\s{},]*?\bfrom\s*)?(['"])([^'"\n]+)\4/g;
const dynamic = /\bimport\s*\(\s*(['"])([^'"\n]+)\1/g;

const resolved = (from: string, name: string) =>
  name.startsWith('.') ? posix.join(posix.dirname(from), name.replace(/\?.*$/, '')) : name;

/** `import { type A, type B } from` is erased too, but for the loading of the module; `verbatimModuleSyntax` keeps that, and so do we. */
export const importsOf = (path: string, source: string): Import[] => {
  const code = strip(source, true);
  const found: Import[] = [];
  for (const [, keyword, type, , , name] of code.matchAll(statement)) {
    if (name) found.push({ target: resolved(path, name), typeOnly: Boolean(type), reexport: keyword === 'export' });
  }
  for (const [, , name] of code.matchAll(dynamic)) {
    if (name) found.push({ target: resolved(path, name), typeOnly: false, reexport: false });
  }
  return found;
};

export const sourceFile = (path: string, source: string): SourceFile => ({
  path,
  imports: importsOf(path, source),
  code: strip(source, false),
});

/** Every TypeScript and JavaScript file under a top-level folder; none when the folder is absent. */
export const sourceFilesUnder = (folder: string): SourceFile[] => {
  const entries = readdirSync(posix.join(root, folder), { recursive: true, encoding: 'utf8' });
  return entries
    .map((entry) => posix.join(folder, entry.replaceAll('\\', '/')))
    .filter((path) => /\.(ts|tsx|mts|mjs|js)$/.test(path) && !path.includes('node_modules'))
    .sort()
    .map((path) => sourceFile(path, readFileSync(posix.join(root, path), 'utf8')));
};
