import type {
  CrossChoices,
  ShareAxis,
  SharingChoices,
  SharingMetric,
  SharingReport,
  TargetMode,
  WeightChoice,
} from '../../src/contract';

/** An amount to hold, as typed; null lets a member move again. */
export type Holds = SharingChoices['holds'];
export type Repairs = CrossChoices['repairs'];

/** Everything chosen so far. */
export interface ShareDraft extends Omit<SharingChoices, 'years'> {
  readonly mode: TargetMode;
  /** Percentages, as typed. */
  readonly years: readonly [string, string];
  readonly large: boolean;
  readonly repairs: Repairs;
}

/** Weights a metric has something for; shares can always be equal. */
export function weightsFor({ years, axes }: SharingMetric): readonly WeightChoice[] {
  const members = axes.filter(({ axis }) => axis !== 'month').flatMap((axis) => axis.members);
  const has = (key: 'reference' | 'weight'): boolean => members.some((member) => member[key] !== null);
  const [last, before] = years;
  const offers: readonly (readonly [WeightChoice, boolean])[] = [
    ['history', last],
    ['two_years', last && before],
    ['reference', has('reference')],
    ['typed', has('weight')],
    ['equal', true],
  ];
  return offers.filter(([, isThere]) => isThere).map(([choice]) => choice);
}

const isShared = ({ axis, members }: SharingMetric['axes'][number]): boolean =>
  axis !== 'month' || members.some(({ target }) => target !== null);

/** Members are shared at first; months once they were, so that a plan without any is not given some unasked. */
const axesFor = ({ axes }: SharingMetric): readonly ShareAxis[] =>
  axes.filter(isShared).map(({ axis }) => axis);

const EVEN_MONTHS: readonly string[] = Array.from({ length: 12 }, () => '100');

/** What is proposed for a metric. */
export function draftFor(metric: SharingMetric, mode: TargetMode): ShareDraft {
  return {
    mode,
    metric: metric.metric,
    axes: axesFor(metric),
    weights: weightsFor(metric)[0] ?? 'equal',
    years: ['60', '40'],
    profile: metric.hasMonths ? 'history' : 'working_days',
    indices: EVEN_MONTHS,
    step: 1,
    keepEdits: true,
    holds: [],
    large: false,
    repairs: [],
  };
}

export const metricOf = ({ metrics }: SharingReport, { metric }: ShareDraft): SharingMetric | undefined =>
  metrics.find((one) => one.metric === metric);

/** A percentage as typed; nothing readable counts for nothing. */
const readShare = (text: string): number => Math.max(0, Number(text.replace(',', '.').replace('%', '')) || 0);

/** What the server is asked in simple mode. */
export function sharingChoices({
  mode: _mode,
  large: _large,
  repairs: _repairs,
  ...draft
}: ShareDraft): SharingChoices {
  const [last, before] = draft.years;
  return { ...draft, years: [readShare(last), readShare(before)] };
}

/** What the server is asked in crossed mode. */
export function crossChoices({ metric, axes, step, keepEdits, large, repairs }: ShareDraft): CrossChoices {
  const crossed = axes.flatMap((axis) => (axis === 'month' ? [] : [axis]));
  return { metric, axes: crossed, step, keepEdits, large, repairs };
}

/** Holds with another decision of a member: an amount, null to let it move, undefined for none any more. */
export function holding(
  holds: Holds,
  axis: ShareAxis,
  member: string,
  amount: string | null | undefined,
): Holds {
  const others = holds.filter((hold) => hold.axis !== axis || hold.member !== member);
  return amount === undefined ? others : [...others, { axis, member, amount }];
}
