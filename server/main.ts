import { accessSync, constants, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { loadAll } from '../game/data/loadAll.ts';
import { openClub } from './club.ts';
import { type Config, readConfig } from './config.ts';
import { addresses, linkTo, listen, listenProblem } from './listen.ts';
import { backup, restore } from './operations/backup.ts';
import { createLog } from './operations/log.ts';
import { notPlayable } from './operations/playable.ts';
import { readStaticFiles } from './staticFiles.ts';
import { openStorage, type Storage } from './storage/open.ts';
import { storageProblem } from './storage/problem.ts';

/** Beside this file in the build: dist/server/main.js and dist/client/. */
const builtClient = fileURLToPath(new URL('../client', import.meta.url));

/** Beside this file in the build. A thread may take so much memory; it needs a quarter of it. */
const openThread = () =>
  new Worker(new URL(THREAD, import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 512 } });
const THREAD = './computerThread.js';

const giveUp = (...sentences: readonly string[]): never => {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
};

const prepareDataDir = (directory: string) => {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 }); // seeds and notes lie in it
    accessSync(directory, constants.R_OK | constants.W_OK);
  } catch (error) {
    giveUp(`DATA_DIR=${directory} cannot be used as a folder: ${error instanceof Error ? error.message : error}`);
  }
};

const serve = async (config: Config) => {
  prepareDataDir(config.dataDir);
  loadAll();
  const log = createLog(config.logLevel);
  const storage: Storage = await openStorage(config).catch((error) => giveUp(storageProblem(error, config)));
  for (const sentence of await notPlayable(storage.db)) console.error(sentence);
  const client = readStaticFiles(builtClient, config.basePath, linkFor(config));
  const { server, shutdown } = await openClub({
    config,
    storage,
    client,
    log,
    openThread,
    exit: (code) => process.exit(code),
  });
  const port = await listen(server, config).catch((error) => giveUp(listenProblem(error, config)));
  process.once('SIGINT', shutdown.end);
  process.once('SIGTERM', shutdown.end);
  sayWhere({ ...config, port });
};

/** What the pages hand on to others; nothing as long as the system chooses the port. */
const linkFor = (config: Config): string => (config.publicUrl || config.port !== 0 ? linkTo(config) : '');

const sayWhere = (config: Config) => {
  const [here, ...elsewhere] = addresses(config).map((address) => `${address}${config.basePath}`);
  console.log(`Salient is ready: ${here}`);
  if (config.publicUrl) console.log(`For others: ${config.publicUrl}`);
  else if (elsewhere.length > 0) console.log(`On the local network: ${elsewhere.join(', ')}`);
  console.log('Press Ctrl-C to end it.');
};

/** `backup FILE` and `restore FILE`. */
const copy = async (config: Config, what: 'backup' | 'restore', file: string | undefined) => {
  if (!file) return giveUp(`Name a file: npm run ${what} -- FILE`);
  try {
    await (what === 'backup' ? backup(config, file) : restore(config, file));
  } catch (error) {
    giveUp(error instanceof Error ? error.message : String(error));
  }
  console.log(what === 'backup' ? `Everything is in ${file}.` : `What ${file} holds is in place.`);
};

const [command, file] = process.argv.slice(2);
const result = readConfig(process.env);
if (!result.ok) giveUp(...result.problems);
else if (command === 'backup' || command === 'restore') await copy(result.config, command, file);
else if (command !== undefined) giveUp(`There is no command ${command}; there are backup and restore.`);
else await serve(result.config);
