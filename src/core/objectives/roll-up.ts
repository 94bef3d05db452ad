import type { Day } from '../calendar/day';
import type { ActualRow } from './actual-row';
import { ALL, UNASSIGNED } from './axis';
import { groupLines, type GroupLine } from './groups';
import { figuresOf, historyOf, measured, type Grouping, type History } from './history';
import { leftToShare } from './left-to-share';
import { measure, measureByAxis, monthsOf } from './measure';
import { byAxis } from './member-key';
import type { RollUpInput } from './roll-up-input';
import { lineOf, type RollUpLine } from './roll-up-line';
import { selectRows, type SelectedRows } from './select-rows';
import { shownMembers } from './shown-members';
import { figure } from './tally';
import type { LastYearSource } from './year-before';

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
  /** Where last year's figures come from; null when there are none. */
  readonly lastYearFrom: LastYearSource | null;
  /** Rows after the reference day, not counted. */
  readonly ignored: number;
  /** Members listed that have no figure at the last day of a stock. */
  readonly missing: readonly string[];
  /** False when the members of the axis do not add up: the lines then hold no figure. */
  readonly additive: boolean;
}

/** Whether the members of the axis add up to the whole. */
export function isAdditive({ axis, metric }: Pick<RollUpInput, 'axis' | 'metric'>): boolean {
  return axis === 'month' || !metric.notAdditive.includes(axis);
}

function byAxisOf(input: RollUpInput): Grouping {
  const tally = (rows: readonly ActualRow[], ref: Day) => measureByAxis(rows, input, ref);
  return { tally, keyOf: byAxis(input.axis, input.members) };
}

function linesOf(history: History, input: RollUpInput): readonly RollUpLine[] {
  const { axis, members, period, imposed } = input;
  const found = measured(history, byAxisOf(input), input);
  const months = axis === 'month' ? monthsOf(period) : null;
  const met = [...found.now.keys(), ...(found.before?.keys() ?? [])];
  const shown = months ? [...months.keys()] : shownMembers([...members, ...imposed.keys()], met);
  return shown.map((member) =>
    lineOf(figuresOf(member, imposed.get(member), found, input, months?.get(member) ?? period), input),
  );
}

/** Members of an axis that does not add up: named, without any figure. */
function namesOnly(input: RollUpInput): readonly RollUpLine[] {
  const nothing = { base: [], before: null, lastYearFrom: null };
  return linesOf(nothing, { ...input, imposed: new Map() });
}

const toAll = (): string => ALL;

function globalLine(history: History, input: RollUpInput): RollUpLine {
  const { metric, period } = input;
  const tally = (rows: readonly ActualRow[]) => measure(rows, period, metric.kind, toAll);
  const found = measured(history, { tally, keyOf: toAll }, input);
  return lineOf(figuresOf(ALL, input.global, found, input), input);
}

function missingMembers(lines: readonly RollUpLine[], { metric, members }: RollUpInput): readonly string[] {
  if (metric.kind !== 'stock') return [];
  const blank = lines.filter(({ actual, member }) => actual === null && member !== UNASSIGNED);
  return blank.map(({ member }) => member).filter((member) => members.includes(member));
}

function overlayOf(rows: readonly ActualRow[], input: RollUpInput): ReadonlyMap<string, number | null> {
  const tallies = measureByAxis(rows, input, input.ref);
  return new Map([...tallies].map(([member, tally]) => [member, figure(tally, input.metric.kind)]));
}

/** The same, from rows already told apart. */
export function rollUpSelected({ base, overlay, ignored }: SelectedRows, input: RollUpInput): RollUp {
  const additive = isAdditive(input);
  const history = historyOf(base, input);
  const lines = additive ? linesOf(history, input) : namesOnly(input);
  return {
    global: globalLine(history, input),
    lines,
    groups: additive ? groupLines(history, lines, input) : [],
    overlay: overlayOf(overlay, input),
    leftToShare: additive ? leftToShare(input) : null,
    lastYearFrom: history.lastYearFrom,
    ignored,
    missing: additive ? missingMembers(lines, input) : [],
    additive,
  };
}

/** Rolls the actuals of a metric up by an axis, in time linear in the rows (objectives.md §7). */
export function rollUp(input: RollUpInput): RollUp {
  return rollUpSelected(selectRows(input.rows, input.metric.label, input.ref), input);
}
