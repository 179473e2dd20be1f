import { availableParallelism } from 'node:os';
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
  /** Where PostgreSQL is; null keeps everything in a file of SQLite in the data folder. */
  readonly databaseUrl: string | null;
  /** What others reach the server by, `https://example.org/salient`, without a slash at the end; null for its address. */
  readonly publicUrl: string | null;
  /** The path under which everything lies, `/salient`; empty for none. */
  readonly basePath: string;
  /** Whether a proxy in front of the server says whom a request comes from. */
  readonly trustProxy: boolean;
  /** Hosts that a match may call when a turn begins. */
  readonly webhookHosts: readonly string[];
  /** Matches that nobody joined or touched for so many days are deleted; 0 keeps them. */
  readonly retentionDays: number;
  /** Threads in which the computer thinks. */
  readonly computerThreads: number;
  /** Who has it may read the server's numbers; null for this computer alone. */
  readonly metricsToken: string | null;
};

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

type Environment = Readonly<Record<string, string | undefined>>;

/** A value, or null with a sentence added to the problems. */
type Read<Value> = (text: string, problems: string[]) => Value | null;

/** The environment, read once and checked; every problem is a sentence for the person who set it. */
export const readConfig = (environment: Environment): ConfigResult => {
  const problems: string[] = [];
  const text = (name: string) => environment[name]?.trim() ?? '';
  const read = <Value>(name: string, read: Read<Value>, whenAbsent: Value): Value =>
    text(name) ? (read(text(name), problems) ?? whenAbsent) : whenAbsent;

  const publicUrl = read('PUBLIC_URL', readPublicUrl, null);
  const pathOfUrl = publicUrl ? new URL(publicUrl).pathname.replace(/\/$/, '') : '';
  const basePath = read('BASE_PATH', readBasePath, pathOfUrl);
  if (publicUrl && basePath !== pathOfUrl)
    problems.push(
      `PUBLIC_URL and BASE_PATH have to name the same path. They are "${publicUrl}" and "${basePath}"; leave BASE_PATH out to take the path of PUBLIC_URL.`,
    );
  const config: Config = {
    port: read('PORT', readPort, 8000),
    host: read('HOST', readHost, '127.0.0.1'),
    dataDir: resolve(read('DATA_DIR', readFolder, './data')),
    logLevel: read('LOG_LEVEL', readLogLevel, 'info'),
    databaseUrl: read('DATABASE_URL', readDatabaseUrl, null),
    publicUrl,
    basePath,
    trustProxy: read('TRUST_PROXY', readTrustProxy, false),
    webhookHosts: read('WEBHOOK_HOSTS', readHosts, []),
    retentionDays: read('RETENTION_DAYS', readDays, 30),
    computerThreads: read('COMPUTER_THREADS', readThreads, Math.max(1, Math.min(4, availableParallelism() - 1))),
    metricsToken: read('METRICS_TOKEN', readToken, null),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config };
};

const refused = (problems: string[], sentence: string): null => {
  problems.push(sentence);
  return null;
};

const readPort: Read<number> = (text, problems) =>
  /^\d{1,5}$/.test(text) && Number(text) <= 65_535
    ? Number(text)
    : refused(problems, `PORT has to be a whole number from 0 to 65535, for example PORT=8000. It is "${text}".`);

const readHost: Read<string> = (text, problems) =>
  /^[0-9A-Za-z.:%_-]+$/.test(text)
    ? text
    : refused(
        problems,
        `HOST has to be an address or name of this computer, for example HOST=0.0.0.0 for the local network. It is "${text}".`,
      );

const readFolder: Read<string> = (text, problems) =>
  text.includes('\0') ? refused(problems, 'DATA_DIR has to be a folder, for example DATA_DIR=./data.') : text;

const readLogLevel: Read<LogLevel> = (text, problems) =>
  logLevels.find((level) => level === text) ??
  refused(problems, `LOG_LEVEL has to be one of ${logLevels.join(', ')}. It is "${text}".`);

const urlOf = (text: string): URL | null => {
  try {
    return new URL(text);
  } catch {
    return null;
  }
};

/** The sentence does not repeat the value: a password may stand in it. */
const readDatabaseUrl: Read<string> = (text, problems) => {
  const protocol = urlOf(text)?.protocol;
  if (protocol === 'postgres:' || protocol === 'postgresql:') return text;
  return refused(
    problems,
    'DATABASE_URL has to be the address of a PostgreSQL database, for example DATABASE_URL=postgres://user:password@127.0.0.1:5432/salient. Leave it out to keep everything in a file.',
  );
};

const readPublicUrl: Read<string> = (text, problems) => {
  const url = urlOf(text);
  const plain = url && !url.search && !url.hash && !url.username && !url.password && isPath(url.pathname);
  if (plain && (url.protocol === 'https:' || url.protocol === 'http:')) return url.href.replace(/\/$/, '');
  return refused(
    problems,
    `PUBLIC_URL has to be the address that others open, for example PUBLIC_URL=https://example.org/salient. It is "${text}".`,
  );
};

const isPath = (path: string): boolean => /^(\/[A-Za-z0-9._~-]+)*\/?$/.test(path) && !path.includes('..');

const readBasePath: Read<string> = (text, problems) =>
  isPath(text)
    ? text.replace(/\/$/, '')
    : refused(problems, `BASE_PATH has to be a path, for example BASE_PATH=/salient. It is "${text}".`);

const readTrustProxy: Read<boolean> = (text, problems) =>
  text === '1' || text === '0'
    ? text === '1'
    : refused(
        problems,
        `TRUST_PROXY has to be 1 when a proxy stands in front of the server and sets X-Forwarded-For, and 0 otherwise. It is "${text}".`,
      );

const readHosts: Read<readonly string[]> = (text, problems) => {
  const hosts = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const wrong = hosts.find((host) => !/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$/.test(host));
  if (wrong === undefined) return hosts;
  return refused(
    problems,
    `WEBHOOK_HOSTS has to be names of hosts with commas between them, for example WEBHOOK_HOSTS=hooks.example.org,chat.example.org. One of them is "${wrong}".`,
  );
};

/** The sentence does not repeat the value: it is a secret. */
const readToken: Read<string> = (text, problems) =>
  /^[!-~]{16,200}$/.test(text)
    ? text
    : refused(
        problems,
        'METRICS_TOKEN has to have 16 characters or more, and no spaces. Leave it out for this computer alone.',
      );

const readDays: Read<number> = (text, problems) =>
  /^\d{1,5}$/.test(text)
    ? Number(text)
    : refused(
        problems,
        `RETENTION_DAYS has to be a number of days, for example RETENTION_DAYS=30, or 0 to keep all matches. It is "${text}".`,
      );

const readThreads: Read<number> = (text, problems) =>
  /^([1-9]|[1-5]\d|6[0-4])$/.test(text)
    ? Number(text)
    : refused(
        problems,
        `COMPUTER_THREADS has to be a number from 1 to 64, for example COMPUTER_THREADS=2: in so many threads the computer thinks. It is "${text}".`,
      );
