import { resolve } from 'node:path';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export type Config = {
  /** 0 asks the system for any free port. */
  readonly port: number;
  readonly host: string;
  /** Absolute; what has to outlive the process is kept here. */
  readonly dataDir: string;
  readonly logLevel: LogLevel;
};

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

type Environment = Readonly<Record<string, string | undefined>>;

/** The environment, read once and checked; every problem is a sentence for the person who set it. */
export const readConfig = (environment: Environment): ConfigResult => {
  const problems: string[] = [];
  const value = (name: string, whenAbsent: string) => environment[name]?.trim() || whenAbsent;

  const port = value('PORT', '8000');
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    problems.push(`PORT has to be a whole number from 0 to 65535, for example PORT=8000. It is "${port}".`);
  }

  const host = value('HOST', '127.0.0.1');
  if (!/^[0-9A-Za-z.:%_-]+$/.test(host)) {
    problems.push(
      `HOST has to be an address or name of this computer, for example HOST=0.0.0.0 for the local network. It is "${host}".`,
    );
  }

  const dataDir = value('DATA_DIR', './data');
  if (dataDir.includes('\0')) problems.push('DATA_DIR has to be a folder, for example DATA_DIR=./data.');

  const logLevel = value('LOG_LEVEL', 'info');
  if (!isLogLevel(logLevel)) {
    problems.push(`LOG_LEVEL has to be one of ${logLevels.join(', ')}. It is "${logLevel}".`);
    return { ok: false, problems };
  }

  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, config: { port: Number(port), host, dataDir: resolve(dataDir), logLevel } };
};

const isLogLevel = (text: string): text is LogLevel => logLevels.some((level) => level === text);
