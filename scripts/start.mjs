// `npm start`: installs and builds when that is needed, then serves. The syntax of this file stays old on purpose:
// an old Node has to be able to read it in order to say that it is too old.
import { nodeTooOld } from './lib/node.mjs';

var refusal = nodeTooOld(process.version);
if (refusal) {
  console.error(refusal);
  process.exit(1);
} else {
  import('./lib/serve.mjs');
}
