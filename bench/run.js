import { benchBundle, benchFirstSentence } from './bundle.js';
import { benchFunctions } from './functions.js';
import { benchReconcile } from './reconcile.js';
import { benchRollUp } from './roll-up.js';

const results = [
  ...benchFunctions(),
  ...(await benchRollUp()),
  ...(await benchReconcile()),
  benchBundle(),
  benchFirstSentence(),
];
const rounded = (value) => Number(value.toPrecision(3));
const lines = results.map(({ name, ms, peer, peerMs, ratio }) => ({
  name,
  ms: rounded(ms),
  peer,
  'peer ms': rounded(peerMs),
  ratio: rounded(ratio),
}));

// A ratio to a peer of the same run tells more than milliseconds, which change with the machine.
console.table(lines);
for (const { bytes } of results) if (bytes) console.log(`dist/Code.js: ${bytes} bytes`);
console.log(JSON.stringify(results));
