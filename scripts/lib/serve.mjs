import { isBuilt } from './buildStamp.mjs';
import { build, install } from './install.mjs';
import { root } from './paths.mjs';
import { command } from './run.mjs';

command(async () => {
  process.chdir(root);
  await install();
  if (!isBuilt()) {
    console.error('Building Salient (only the first time and after a change) …');
    await build({ quiet: true });
  }
  const server = '../../dist/server/main.js';
  await import(server);
});
