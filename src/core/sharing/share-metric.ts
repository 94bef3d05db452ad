import type { Axis } from '../objectives/axis';
import { axisClashes, type AxisClash } from './axis-clashes';
import { imposedQuarters } from './axis-months';
import type { ShareChoices } from './choices';
import { yearRow, type SharingFacts } from './facts';
import { asShared, placed, type Whole } from './placed';
import { shareAxis, type AxisRefused } from './share-axis';
import { asItIs, linesOf, type SharedLine } from './shared-line';
import { warningsOf, type SharingWarning } from './warnings';

export interface SharedAxis {
  readonly ok: true;
  readonly axis: Axis;
  readonly lines: readonly SharedLine[];
  readonly warnings: readonly SharingWarning[];
}

/** Why an axis cannot be shared. */
export type AxisRefusal = {
  readonly ok: false;
  readonly axis: Axis;
  /** The members as they are: what is held says its amount, the others none. */
  readonly lines: readonly SharedLine[];
} & (AxisRefused | { readonly key: 'profile_missing' } | AxisClash);

/** A metric shared by the axes chosen: written whole, or not at all when an axis is refused. */
export interface SharedMetric {
  readonly total: number;
  readonly stretch: number | null;
  readonly axes: readonly (SharedAxis | AxisRefusal)[];
}

function sharedAxis(
  axis: Axis,
  whole: Whole,
  facts: SharingFacts,
  choices: ShareChoices,
): SharedAxis | AxisRefusal {
  const members = placed(axis, facts, choices);
  if (members.every(({ member }) => member.weight === null) && axis === 'month')
    return { ok: false, axis, key: 'profile_missing', lines: members.map(asItIs) };
  const done = shareAxis({
    ...whole,
    unit: choices.unit,
    members: members.map((one) => asShared(one, whole)),
    blocks: axis === 'month' ? imposedQuarters(facts) : [],
    lower: facts.lower,
  });
  if (!done.ok) return { ...done, axis, lines: members.map(asItIs) };
  const lines = linesOf(members, done);
  const [clash] = axisClashes(axis, lines, whole.total, facts);
  if (clash) return { ok: false, axis, lines: members.map(asItIs), ...clash };
  const warned = { axis, members: members.map(({ member }) => member), lines, done, facts };
  return {
    ok: true,
    axis,
    lines,
    warnings: warningsOf(warned, whole.stretch, choices.profile),
  };
}

/** Shares the whole of a metric by the axes chosen; null when the whole has no target. Writes nothing. */
export function shareMetric(facts: SharingFacts, choices: ShareChoices): SharedMetric | null {
  const { target = null, stretch = null } = yearRow(facts, 'global') ?? {};
  if (target === null) return null;
  const whole = { total: target, stretch };
  return { ...whole, axes: choices.axes.map((axis) => sharedAxis(axis, whole, facts, choices)) };
}
