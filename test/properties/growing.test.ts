import { array, assert, constantFrom, nat, property, record } from 'fast-check';
import { EDIT_KINDS, type Edit } from './edits';
import { OPERATIONS, problemsAfter } from './plan-life';

/**
 * Runs in an ordinary test. The long walk is several processes, `PAC_SEED=n PAC_RUNS=150 npx jest
 * test/properties`: some 250 runs in one process use up the heap of Node.
 */
const RUNS = Number(process.env['PAC_RUNS'] ?? 20);
const SEED = Number(process.env['PAC_SEED'] ?? 20_261_128);

const edits = array(
  record<Edit>({ kind: constantFrom(...EDIT_KINDS), tab: nat(2), row: nat(20), column: nat(40) }),
  { minLength: 1, maxLength: 6 },
);

/** Shrinking would run for hours: the seed finds the case again. */
const options = { numRuns: RUNS, seed: SEED, endOnFailure: true };

test(`whatever people do to a plan, nothing they typed is lost (${RUNS} runs, seed ${SEED})`, () => {
  console.log(`${RUNS} runs from seed ${SEED}`);
  assert(
    property(edits, constantFrom(...OPERATIONS), (all, operation) => {
      expect(problemsAfter(all, operation)).toEqual([]);
    }),
    options,
  );
}, 3_600_000);
