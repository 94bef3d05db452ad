import { sharedJson } from '../core/shared-data';
import { loadFunctions } from './functions';

const call = loadFunctions();

interface Vector {
  readonly id: string;
  readonly fn: string;
  readonly variant?: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
  readonly tol: number;
}

type Inputs = Readonly<Record<string, number>>;

const START = 46000;

/** Our function for each published calculation; `variant` after a slash. */
const OURS: Readonly<Record<string, (inputs: Inputs) => unknown>> = {
  'LTV/simple': ({ arpa, margin, churn }) => call('LTV', arpa, margin, churn),
  'LTV/lifespan': ({ arpa, margin, lifespan }) => call('LTV', arpa, margin, lifespan, '', '', 'lifespan'),
  'LTV/retail': ({ aov = 0, frequency = 0, lifespan, margin }) =>
    call('LTV', aov * frequency, margin, lifespan, '', '', 'durée'),
  'LTV/discounted_end': ({ contribution, retention = 0, discount }) =>
    call('LTV', contribution, 1, 1 - retention, discount),
  'LTV/dcf_finite': ({ arpa, margin, churn, discount = 0, months }) =>
    call('LTV', arpa, margin, churn, discount / 12, months),
  LIFETIME: ({ churn }) => call('LTV', 1, 1, churn),
  LTV_CAC: ({ ltv, cac }) => call('LTV_CAC', ltv, cac),
  CAC_PAYBACK: ({ cac, arpa, margin }) => call('CAC_PAYBACK', cac, arpa, margin),
  'CAC_PAYBACK/churn_factor': ({ cac, arpa, margin, churn }) => call('CAC_PAYBACK', cac, arpa, margin, churn),
  ATTAINMENT: ({ actual, target }) => call('GAP_TO_TARGET', actual, target, 'attainment'),
  'ATTAINMENT_LOWER_BETTER/infor': ({ actual, target }) =>
    call('GAP_TO_TARGET', actual, target, 'attainment', '', '', '', 'lower'),
  GAP: ({ actual, target }) => call('GAP_TO_TARGET', actual, target),
  RUN_RATE: ({ actual, elapsed = 0, total = 0 }) =>
    call('GAP_TO_TARGET', actual, 0, 'projection', START, START + total - 1, START + elapsed - 1),
  REQUIRED_RATE: ({ actual, target, remaining = 0 }) =>
    call('GAP_TO_TARGET', actual, target, 'required', START, START + remaining, START),
  EXPECTED_TO_DATE: ({ target, elapsed = 0, total = 0 }) =>
    call('GAP_TO_TARGET', 0, target, 'expected', START, START + total - 1, START + elapsed - 1),
  ROI: ({ gain, cost }) => call('ROI', gain, cost),
  'ROI/net_profit': ({ netProfit = 0, cost = 0 }) => call('ROI', netProfit + cost, cost),
  ROMI: ({ incrementalRevenue, margin, cost }) => call('ROI', incrementalRevenue, cost, margin),
  'ROMI/gross_profit': ({ grossProfit, cost }) => call('ROI', grossProfit, cost),
  COVERAGE: ({ pipeline, remaining }) => call('PIPELINE_COVERAGE', pipeline, remaining),
};

const CALENDARS: Readonly<Record<string, string>> = { FR: 'FR', AM: 'FR-AM', NONE: 'semaine' };

/** Calculations whose inputs are not all numbers. */
function compute({ fn, variant, inputs }: Vector): unknown {
  if (fn === 'CAC') return call('CAC', [Object.values(Object(inputs['spend']))], inputs['newCustomers']);
  if (fn === 'WORKDAYS')
    return call('WORKING_DAYS', inputs['from'], inputs['to'], CALENDARS[String(inputs['zone'])]);
  if (fn === 'ALLOCATE') {
    const shares = call(
      'ALLOCATE',
      inputs['total'],
      [inputs['weights']],
      10 ** -Number(inputs['decimals'] ?? 0),
    );
    return Array.isArray(shares) ? shares[0] : shares;
  }
  const ours = OURS[[fn, variant].filter(Boolean).join('/')] ?? OURS[fn];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the other calculations take numbers only
  return ours?.(inputs as Inputs);
}

/** Ours refuses, or has no such option: an attainment of a zero target, Saturdays, half days, quotas. */
function isOutside({ fn, variant, inputs, expected }: Vector): boolean {
  const isZeroTarget = fn.startsWith('ATTAINMENT') && inputs['target'] === 0;
  const isHalfDay = fn === 'RUN_RATE' && !Number.isInteger(inputs['total']);
  return (
    typeof expected === 'string' ||
    isZeroTarget ||
    isHalfDay ||
    inputs['saturday'] === true ||
    variant === 'quotas'
  );
}

const KNOWN = new Set([...Object.keys(OURS).map((key) => key.split('/')[0]), 'CAC', 'WORKDAYS', 'ALLOCATE']);
const SET = sharedJson<{ readonly vectors: readonly Vector[] }>('vectors/dev.json');
const VECTORS = (SET?.vectors ?? []).filter((vector) => KNOWN.has(vector.fn) && !isOutside(vector));

(SET === null ? describe.skip : describe)('published worked examples', () => {
  test('cover the functions of the bundle', () => {
    expect(VECTORS.length).toBeGreaterThan(60);
  });

  test('all reproduce', () => {
    const missed = VECTORS.filter((vector) => !agrees(compute(vector), vector.expected, vector.tol));
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  test('a series without end is refused', () => {
    expect(() => call('LTV', 100, 0.5, 1.02, 0.01, '', 'expansion')).toThrow(
      'Infinite value: give a horizon',
    );
  });
});

function agrees(found: unknown, expected: unknown, tolerance: number): boolean {
  if (Array.isArray(expected))
    return Array.isArray(found) && expected.every((value, index) => agrees(found[index], value, tolerance));
  return Math.abs(Number(found) - Number(expected)) <= tolerance + 1e-9;
}
