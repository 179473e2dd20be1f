// `npm test`: everything, from the format to a real browser.
import { nodeTooOld } from './lib/node.mjs';

var refusal = nodeTooOld(process.version);
if (refusal) {
  console.error(refusal);
  process.exit(1);
} else {
  import('./lib/testAll.mjs');
}
