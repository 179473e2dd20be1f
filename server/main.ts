import { accessSync, constants, mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { createApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { addresses, listen, listenProblem } from './listen.ts';
import { readStaticFiles } from './staticFiles.ts';

/** Beside this file in the build: dist/server/main.js and dist/client/. */
const builtClient = fileURLToPath(new URL('../client', import.meta.url));

const giveUp = (...sentences: readonly string[]): never => {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
};

const prepareDataDir = (directory: string) => {
  try {
    mkdirSync(directory, { recursive: true });
    accessSync(directory, constants.R_OK | constants.W_OK);
  } catch (error) {
    giveUp(`DATA_DIR=${directory} cannot be used as a folder: ${error instanceof Error ? error.message : error}`);
  }
};

const serve = async (config: Config) => {
  prepareDataDir(config.dataDir);
  const log = pino({ level: config.logLevel, base: null });
  const server = createServer(createApp(readStaticFiles(builtClient), log).callback());
  const port = await listen(server, config).catch((error) => giveUp(listenProblem(error, config)));

  const end = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);

  const [here, ...elsewhere] = addresses({ ...config, port });
  console.log(`Salient is ready: ${here}`);
  if (elsewhere.length > 0) console.log(`On the local network: ${elsewhere.join(', ')}`);
  console.log('Press Ctrl-C to end it.');
};

const result = readConfig(process.env);
if (result.ok) await serve(result.config);
else giveUp(...result.problems);
