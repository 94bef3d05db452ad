import type { ActualRow } from './actual-row';
import { ALL, UNASSIGNED } from './axis';
import { groupLines, type GroupLine } from './groups';
import { NOTHING_IMPOSED } from './imposed';
import { leftToShare } from './left-to-share';
import { measure, measureByAxis, monthsOf } from './measure';
import type { RollUpInput } from './roll-up-input';
import { lineOf, type RollUpLine } from './roll-up-line';
import { selectRows } from './select-rows';
import { shownMembers } from './shown-members';
import { figure, type Tallies } from './tally';

/** Targets, actuals and what separates them, of one metric by one axis. */
export interface RollUp {
  readonly global: RollUpLine;
  /** Members in the order of their list, then those met in the rows, then `UNASSIGNED`; or the months. */
  readonly lines: readonly RollUpLine[];
  /** One line a team, on the rep axis. */
  readonly groups: readonly GroupLine[];
  /** Overlay credit by member, outside every total. */
  readonly overlay: ReadonlyMap<string, number | null>;
  readonly leftToShare: number | null;
  /** Rows after the reference day, not counted. */
  readonly ignored: number;
  /** Members listed that have no figure at the last day of a stock. */
  readonly missing: readonly string[];
  /** False when the members of the axis do not add up: the lines then hold no figure. */
  readonly additive: boolean;
}

function isAdditive({ axis, metric }: RollUpInput): boolean {
  return axis === 'month' || !metric.notAdditive.includes(axis);
}

function linesOf(tallies: Tallies, input: RollUpInput): readonly RollUpLine[] {
  const { axis, members, period, metric, imposed } = input;
  const months = axis === 'month' ? monthsOf(period) : null;
  const shown = months ? [...months.keys()] : shownMembers(members, tallies.keys());
  return shown.map((member) => {
    const actual = figure(tallies.get(member), metric.kind);
    const own = imposed.get(member) ?? NOTHING_IMPOSED;
    return lineOf({ member, imposed: own, actual, period: months?.get(member) ?? period }, input);
  });
}

function globalLine(rows: readonly ActualRow[], input: RollUpInput): RollUpLine {
  const { metric, period, global } = input;
  const tally = measure(rows, period, metric.kind, () => ALL).get(ALL);
  return lineOf({ member: ALL, imposed: global, actual: figure(tally, metric.kind), period }, input);
}

function missingMembers(lines: readonly RollUpLine[], { metric, members }: RollUpInput): readonly string[] {
  if (metric.kind !== 'stock') return [];
  const blank = lines.filter(({ actual, member }) => actual === null && member !== UNASSIGNED);
  return blank.map(({ member }) => member).filter((member) => members.includes(member));
}

function overlayOf(rows: readonly ActualRow[], input: RollUpInput): ReadonlyMap<string, number | null> {
  const tallies = measureByAxis(rows, input);
  return new Map([...tallies].map(([member, tally]) => [member, figure(tally, input.metric.kind)]));
}

/** Rolls the actuals of a metric up by an axis, in time linear in the rows (objectives.md §7). */
export function rollUp(input: RollUpInput): RollUp {
  const { base, overlay, ignored } = selectRows(input.rows, input.metric.label, input.ref);
  const additive = isAdditive(input);
  const shown = additive ? input : { ...input, imposed: new Map() };
  const lines = linesOf(additive ? measureByAxis(base, input) : new Map(), shown);
  return {
    global: globalLine(base, input),
    lines,
    groups: additive ? groupLines(base, lines, input) : [],
    overlay: overlayOf(overlay, input),
    leftToShare: additive ? leftToShare(input) : null,
    ignored,
    missing: additive ? missingMembers(lines, input) : [],
    additive,
  };
}
