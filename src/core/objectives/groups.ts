import { sumGiven, type Imposed } from './imposed';
import type { RollUpInput } from './roll-up-input';
import { lineOf, type RollUpLine } from './roll-up-line';
import { byTeam } from './member-key';
import { figuresOf, measured, type History, type Measured } from './history';
import { measure } from './measure';
import { shownMembers } from './shown-members';
import type { ActualRow } from './actual-row';
import { UNASSIGNED } from './axis';

/** A team: its reps together, and how many of them are on their way. */
export interface GroupLine extends RollUpLine {
  /** Share of the members with an attainment that reached 80 %, and 100 %; null when none has one. */
  readonly reached80: number | null;
  readonly reached100: number | null;
}

function shareReaching(lines: readonly RollUpLine[], threshold: number): number | null {
  const rates = lines.flatMap(({ attainment }) => (attainment === null ? [] : [attainment]));
  return rates.length === 0 ? null : rates.filter((rate) => rate >= threshold).length / rates.length;
}

/** Target of a ratio for a group: the members', weighted by last year's denominators. */
function weightedTarget(imposed: readonly Imposed[]): number | null {
  const weighted = imposed.flatMap(({ target, lastYearDen }) =>
    target === null || !lastYearDen ? [] : [{ target, den: lastYearDen }],
  );
  const total = weighted.reduce((sum, { den }) => sum + den, 0);
  return total === 0 ? null : weighted.reduce((sum, { target, den }) => sum + target * den, 0) / total;
}

function imposedOn(members: readonly Imposed[], input: RollUpInput): Imposed {
  if (input.metric.kind === 'ratio') return { target: weightedTarget(members), lastYear: null };
  return {
    target: sumGiven(members.map(({ target }) => target)),
    stretch: sumGiven(members.map(({ stretch }) => stretch ?? null)),
    lastYear: sumGiven(members.map(({ lastYear }) => lastYear)),
  };
}

function teamMembers(
  team: string,
  lines: readonly RollUpLine[],
  { teamOf }: RollUpInput,
): readonly RollUpLine[] {
  return lines.filter(({ member }) => (teamOf.get(member) ?? UNASSIGNED) === team);
}

function groupLine(team: string, found: Measured, own: readonly RollUpLine[], input: RollUpInput): GroupLine {
  const shared = own.flatMap(({ member }) => input.imposed.get(member) ?? []);
  const figures = figuresOf(team, imposedOn(shared, input), found, input);
  return { ...lineOf(figures, input), reached80: shareReaching(own, 0.8), reached100: shareReaching(own, 1) };
}

function holdsAnything({ member, target, actual }: GroupLine): boolean {
  return member !== UNASSIGNED || target !== null || actual !== null;
}

/** One line a team, in the order teams are first named; the team `UNASSIGNED` last, when it holds anything. */
export function groupLines(
  history: History,
  lines: readonly RollUpLine[],
  input: RollUpInput,
): readonly GroupLine[] {
  const { axis, members, metric, period, teamOf } = input;
  if (axis !== 'rep' || teamOf.size === 0) return [];
  const keyOf = byTeam(members, teamOf);
  const tally = (rows: readonly ActualRow[]) => measure(rows, period, metric.kind, keyOf);
  const found = measured(history, { tally, keyOf }, input);
  const teams = shownMembers([...teamOf.values()], found.now.keys());
  return teams
    .map((team) => groupLine(team, found, teamMembers(team, lines, input), input))
    .filter(holdsAnything);
}
