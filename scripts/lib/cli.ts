/** What every command line shares: errors on standard error with exit code 2, JSON alone on standard output. */

/** Says what is wrong and ends the program. */
export const fail = (message: string, code = 2): never => {
  process.stderr.write(`${message}\n`);
  process.exit(code);
};

export const printJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};
