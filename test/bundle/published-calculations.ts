import { commonIntegers } from '../../src/core/decimal';
import { rateAfter } from '../../src/core/metrics/rate-after';
import { MINIMUM_SHARE, runRate } from '../../src/core/metrics/run-rate';
import { apportion } from '../../src/core/objectives/apportion';
import { cascade } from '../../src/core/objectives/cascade';
import { requiredTotal } from '../../src/core/objectives/gate';
import { loadFunctions } from './functions';

const call = loadFunctions();

export interface Vector {
  readonly id: string;
  readonly fn: string;
  readonly variant?: string;
  readonly kind: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
  readonly published?: unknown;
  readonly tol: number;
}

type Inputs = Readonly<Record<string, number>>;

const START = 46_000;
/** A day of a page is a hundred of ours, so that its month of 30.42 days is a number of dates. */
const SCALE = 100;
const dayOf = (days: number): number => START + Math.round(days * SCALE) - 1;

const attainment = (actual: unknown, target: unknown): number =>
  Number(call('GAP_TO_TARGET', actual, target, 'attainment'));

/** Calculations of numbers; `variant` after a slash. */
const OF_NUMBERS: Readonly<Record<string, (inputs: Inputs) => unknown>> = {
  'LTV/simple': ({ arpa, margin, churn }) => call('LTV', arpa, margin, churn),
  'LTV/lifespan': ({ arpa, margin, lifespan }) => call('LTV', arpa, margin, lifespan, '', '', 'lifespan'),
  'LTV/retail': ({ aov = 0, frequency = 0, lifespan, margin }) =>
    call('LTV', aov * frequency, margin, lifespan, '', '', 'durée'),
  'LTV/discounted_end': ({ contribution, retention = 0, discount }) =>
    call('LTV', contribution, 1, 1 - retention, discount),
  'LTV/dcf_finite': ({ arpa, margin, churn, discount = 0, months }) =>
    call('LTV', arpa, margin, churn, discount / 12, months),
  'LTV/expansion': ({ arpa, margin, nrr, discount }) =>
    call('LTV', arpa, margin, nrr, discount, '', 'expansion'),
  LIFETIME: ({ churn }) => call('LTV', 1, 1, churn),
  LTV_CAC: ({ ltv, cac }) => call('LTV_CAC', ltv, cac),
  CAC_PAYBACK: ({ cac, arpa, margin, churn }) => call('CAC_PAYBACK', cac, arpa, margin, churn),
  ATTAINMENT: ({ actual, target }) => attainment(actual, target),
  // That source takes 1 for the level a target of 0 starts from.
  'ATTAINMENT_LOWER_BETTER/infor': ({ actual, target }) =>
    call('GAP_TO_TARGET', actual, target, 'attainment', '', '', '', 'lower', '', '', target === 0 ? 1 : ''),
  GAP: ({ actual, target }) => call('GAP_TO_TARGET', actual, target),
  // A cell refuses to project from less than a tenth of the period.
  RUN_RATE: ({ actual = 0, elapsed = 0, total = 0 }) =>
    elapsed / total < MINIMUM_SHARE
      ? runRate(actual, elapsed / total)
      : call('GAP_TO_TARGET', actual, 0, 'projection', START, dayOf(total), dayOf(elapsed)),
  REQUIRED_RATE: ({ actual, target, remaining = 0 }) =>
    SCALE * Number(call('GAP_TO_TARGET', actual, target, 'required', START, dayOf(remaining), START - 1)),
  EXPECTED_TO_DATE: ({ target, elapsed = 0, total = 0 }) =>
    call('GAP_TO_TARGET', 0, target, 'expected', START, dayOf(total), dayOf(elapsed)),
  RATE_CHANGE: ({ from, to }) => ({
    points: 100 * Number(call('GAP_TO_TARGET', to, from, 'signed_gap')),
    relative: call('ROI', to, from),
  }),
  OVER_ASSIGN: ({ sumQuotas = 0, plan = 0 }) => ({
    overAssignPct: attainment(sumQuotas, plan) - 1,
    ratio: attainment(sumQuotas, plan),
    attainmentFactor: attainment(plan, sumQuotas),
    cushionOfQuota: 1 - attainment(plan, sumQuotas),
  }),
  QUOTA_POOL: ({ plan = 0, ratio = 0 }) =>
    requiredTotal('rep', plan * 100, { mode: 'crossed', overAssignment: ratio - 1 }) / 100,
  QUOTA_PER_REP: ({ pool, reps = 0 }) =>
    firstOf(call('ALLOCATE', pool, [Array.from({ length: reps }, () => 1)])),
  PLAN_REALISATION: ({ sales, sumQuotas, plan }) => ({
    ofQuota: attainment(sales, sumQuotas),
    ofPlan: attainment(sales, plan),
  }),
  DEALS_NEEDED: ({ quota, dealSize, winRate }) => call('DEALS_NEEDED', quota, dealSize, winRate),
  COVERAGE: ({ pipeline, remaining }) => call('PIPELINE_COVERAGE', pipeline, remaining),
  COVERAGE_REQUIRED: ({ winRate }) => call('DEALS_NEEDED', 1, 1, winRate),
  EXPECTED_WON: ({ pipeline, winRate }) => call('WEIGHTED_PIPELINE', pipeline, winRate),
  ROI: ({ gain, cost }) => call('ROI', gain, cost),
  'ROI/net_profit': ({ netProfit = 0, cost = 0 }) => call('ROI', netProfit + cost, cost),
  ROMI: ({ incrementalRevenue, margin, cost }) => call('ROI', incrementalRevenue, cost, margin),
  'ROMI/gross_profit': ({ grossProfit, cost }) => call('ROI', grossProfit, cost),
  SEASONAL: ({ annual, periods = 0, index = 0 }) =>
    firstOf(call('ALLOCATE', annual, [[index, periods - index]], 0.0001)),
};

const CALENDARS: Readonly<Record<string, readonly [string, string]>> = {
  FR: ['FR', 'FR ouvrables'],
  AM: ['FR-AM', 'FR-AM Mon-Sat'],
  NONE: ['semaine', 'lundi-samedi'],
};

/** Calculations of lists and words. */
const OF_LISTS: Readonly<Record<string, (inputs: Readonly<Record<string, unknown>>) => unknown>> = {
  CAC: ({ spend, newCustomers }) => call('CAC', [Object.values(Object(spend))], newCustomers),
  'LTV/cohort': ({ cashflows, discount }) => call('LTV', [cashflows], 1, '', discount, '', 'cohort'),
  WORKDAYS: ({ zone, from, to, saturday }) =>
    call('WORKING_DAYS', from, to, CALENDARS[String(zone)]?.[saturday === true ? 1 : 0]),
  RATE_TARGET: ({ base, change, mode }) =>
    rateAfter(Number(base), Number(change), mode === 'points' ? 'points' : 'relative'),
  WEIGHTED_PIPELINE: ({ deals }) => call('WEIGHTED_PIPELINE', ...columns(deals)),
  ROLLUP_CREDIT: ({ lines }) => call('WEIGHTED_PIPELINE', ...columns(lines)),
  RAMP: ({ annualQuota, schedule }) => {
    const months = numbers(schedule);
    return call('WEIGHTED_PIPELINE', Number(annualQuota) / months.length, [months]);
  },
  SEASONAL_INDEX: ({ averages }) => rowOf(call('SEASONAL_INDEX', [averages])),
  ALLOCATE: ({ total, weights, decimals }) =>
    rowOf(call('ALLOCATE', total, [weights], 10 ** -Number(decimals ?? 0))),
  'ALLOCATE/quotas': ({ total, weights }) => {
    const [one = 1n, ...quotas] = commonIntegers([1, ...numbers(weights)]);
    return apportion(quotas, one, BigInt(Number(total))).map(Number);
  },
  ALLOCATE_HOLD: ({ values, held, total }) => shareAround(numbers(values), list(held), Number(total)),
  PVM: ({ budget, actual }) => {
    const [effects] = grid(call('PRICE_VOLUME_MIX', ...columns(budget), ...columns(actual)));
    const [price, volume, mix, total] = numbers(effects);
    return { price, volume, mix, total };
  },
  VARIANCE_TOTAL: ({ budget, priceFactor, volumeFactor }) => {
    const planned = numbers(budget);
    const actual = planned.map((amount, index) => amount * (numbers(volumeFactor)[index] ?? 0));
    const ones = planned.map(() => 1);
    return grid(call('PRICE_VOLUME_MIX', [planned], [ones], [actual], [priceFactor]))[0]?.[3];
  },
};

/** What our code gives for a published example. @throws for a calculation we have not, and for what ours refuses. */
export function compute({ fn, variant, inputs }: Vector): unknown {
  const key = [fn, variant].filter(Boolean).join('/');
  const ofLists = OF_LISTS[key] ?? OF_LISTS[fn];
  if (ofLists) return ofLists(inputs);
  const ofNumbers = OF_NUMBERS[key] ?? OF_NUMBERS[fn];
  if (!ofNumbers) throw new Error(`${key} is not calculated`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- these calculations take numbers only
  return ofNumbers(inputs as Inputs);
}

/** Members held keep their value; the others share what is left as they stand. */
function shareAround(values: readonly number[], held: readonly unknown[], total: number): readonly number[] {
  const unit = 1e9;
  const members = values.map((value, index) => ({
    key: String(index),
    weight: value,
    history: null,
    reference: null,
    activity: 1,
    pin: held[index] === true ? value * unit : null,
  }));
  const shared = cascade({ total: total * unit, unit: 1, members });
  return shared.ok ? shared.shares.map((share) => share / unit) : [];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const numbers = (value: unknown): readonly number[] => list(value).map(Number);
const grid = (value: unknown): readonly (readonly unknown[])[] => list(value).map(list);
const rowOf = (value: unknown): readonly unknown[] => grid(value)[0] ?? [];
const firstOf = (value: unknown): unknown => rowOf(value)[0];

/** A list of lines as columns of cells. */
function columns(lines: unknown): readonly unknown[] {
  const rows = grid(lines);
  return (rows[0] ?? []).map((_, column) => rows.map((row) => [row[column]]));
}
