/** `npm run bench [-- --json]`: medians of several runs, beside what is asked for. */
import { loadAll } from '../../game/data/loadAll.ts';
import { engineFigures } from './engine.ts';
import { table } from './measure.ts';

loadAll();
const figures = engineFigures();
process.stdout.write(process.argv.includes('--json') ? `${JSON.stringify(figures)}\n` : `${table(figures)}\n`);
