import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { isInstalled } from '../../scripts/lib/install.mjs';
import { nodeTooOld } from '../../scripts/lib/node.mjs';

describe('what is installed answers to the lockfile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'salient-install-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const project = (wanted: object, present: object, folders: string[]) => {
    for (const path of ['node_modules', ...folders]) mkdirSync(join(folder, path), { recursive: true });
    for (const path of folders) writeFileSync(join(folder, path, 'package.json'), '{}');
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }));
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: present }));
    return folder;
  };
  const a = { 'node_modules/a': { version: '1.0.0' } };

  test('when all is there', () => {
    expect(isInstalled(project(a, a, ['node_modules/a']))).toBe(true);
  });

  test('also without the optional binaries of other systems', () => {
    const wanted = { ...a, 'node_modules/a-windows': { version: '1.0.0', optional: true } };
    expect(isInstalled(project(wanted, a, ['node_modules/a']))).toBe(true);
  });

  test('not when a version differs, a package is missing or its folder was removed', () => {
    expect(isInstalled(project({ 'node_modules/a': { version: '1.0.1' } }, a, ['node_modules/a']))).toBe(false);
    expect(isInstalled(project({ ...a, 'node_modules/b': { version: '1.0.0' } }, a, ['node_modules/a']))).toBe(false);
    rmSync(join(folder, 'node_modules/a'), { recursive: true });
    expect(isInstalled(project(a, a, []))).toBe(false);
  });

  test('not when nothing is installed', () => {
    expect(isInstalled(join(folder, 'absent'))).toBe(false);
  });
});

describe('Node', () => {
  test.each(['v20.19.0', 'v20.20.2', 'v22.12.0', 'v24.1.0'])('%s will do', (version) => {
    expect(nodeTooOld(version)).toBeNull();
  });

  test.each(['v16.20.0', 'v18.20.4', 'v20.18.1', 'v21.7.0', 'v22.11.0'])('%s is refused with a sentence', (version) => {
    expect(nodeTooOld(version)).toContain(`this is Node ${version.slice(1)}. Install`);
  });
});
