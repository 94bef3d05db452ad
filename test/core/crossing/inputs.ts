import { day } from '../../../src/core/calendar/day';
import type { CrossingChoices, CrossingInput, MemberTotal } from '../../../src/core/crossing/crossing-input';
import type { Axis } from '../../../src/core/objectives/axis';

const ALWAYS = { start: null, end: null };
const NOBODY = { label: 'Non affecté', isUnassigned: true, presence: ALWAYS };
const named = (label: string) => ({ label, isUnassigned: false, presence: ALWAYS });

let rows = 0;

export function total(
  axis: Axis,
  member: string,
  target: number | null,
  changes: Partial<MemberTotal> = {},
): MemberTotal {
  rows += 1;
  return { row: rows, axis, member, target, stretch: null, isPinned: false, ...changes };
}

type Changes = Partial<Omit<CrossingInput, 'choices'>> & { readonly choices?: Partial<CrossingChoices> };

/** Two reps, two products and a channel, 1 200 to share, but for what is said. */
export function input({ choices, ...changes }: Changes = {}): CrossingInput {
  return {
    fiscalStart: day(2027, 1, 1),
    daysOff: new Set(),
    total: 120_000,
    stretch: null,
    tolerance: 0,
    overAssignment: 0,
    members: {
      rep: [named('Anne'), named('Luc'), NOBODY],
      product: [named('Lampes'), named('Abat-jour'), NOBODY],
      channel: [named('Site'), NOBODY],
    },
    totals: [total('rep', 'Anne', 80_000), total('rep', 'Luc', 40_000)],
    history: [],
    leaves: [],
    ...changes,
    choices: { axes: ['rep', 'product'], step: 100, keepEdits: true, repairs: new Map(), ...choices },
  };
}
