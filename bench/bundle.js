import { readFileSync } from 'node:fs';
import { createContext, runInContext, Script } from 'node:vm';
import { fastest } from './timing.js';

const FILE = 'dist/Code.js';
let copies = 0;

/** The source, one comment longer each time: a text seen before is not compiled again. */
function another(source) {
  copies += 1;
  return `${source}\n// ${copies}`;
}

function loaded(source) {
  const scope = createContext({});
  runInContext(source, scope, { filename: FILE });
  return scope;
}

/** The built file, as Sheets loads it for one custom function. */
export function loadBundle() {
  const scope = loaded(readFileSync(FILE, 'utf8'));
  return { call: (name, ...cells) => scope[name](...cells) };
}

/** Size of the built file, and the time to load it against the time to compile it only. */
export function benchBundle() {
  const source = readFileSync(FILE, 'utf8');
  const ms = fastest(() => loaded(another(source)));
  const peerMs = fastest(() => new Script(another(source)));
  return {
    name: 'load',
    bytes: Buffer.byteLength(source),
    ms,
    peer: 'compile only',
    peerMs,
    ratio: ms / peerMs,
  };
}

/** A first SMART_CHECK builds the lexicons: its time in a file just loaded, against a second call. */
export function benchFirstSentence() {
  const sentence = 'Signer 12 restaurants à Lyon avant le 9 mars 2027';
  const first = [1, 2, 3].map(() => {
    const { call } = loadBundle();
    return [fastest(() => call('SMART_CHECK', sentence), 1), fastest(() => call('SMART_CHECK', sentence), 1)];
  });
  const [ms, peerMs] = first.toSorted(([a], [b]) => a - b)[0];
  return { name: 'first SMART_CHECK', ms, peer: 'second one', peerMs, ratio: ms / peerMs };
}
