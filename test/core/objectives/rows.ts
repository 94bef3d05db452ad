import { day } from '../../../src/core/calendar/day';
import type { ActualRow } from '../../../src/core/objectives/actual-row';
import type { RollUpInput } from '../../../src/core/objectives/roll-up-input';

const BLANK: ActualRow = {
  id: null,
  day: day(2026, 1, 15),
  metric: 'CA',
  rep: null,
  product: null,
  channel: null,
  persona: null,
  segment: null,
  team: null,
  value: null,
  num: null,
  den: null,
  creditType: 'base',
};

/** A row of actuals, blank but for what is given. */
export function row(given: Partial<ActualRow>): ActualRow {
  return { ...BLANK, ...given };
}

/** The roll-up of a flow by rep over 2026, at its end, unless told otherwise. */
export function input(given: Partial<RollUpInput>): RollUpInput {
  return {
    metric: { label: 'CA', kind: 'flow', direction: 'higher', notAdditive: [] },
    axis: 'rep',
    rows: [],
    period: { start: day(2026, 1, 1), end: day(2026, 12, 31) },
    ref: day(2026, 12, 31),
    members: ['Ada', 'Bob'],
    imposed: new Map(),
    global: { target: null, lastYear: null },
    monthTargets: new Map(),
    pacing: { basis: 'calendar', daysOff: new Set() },
    thresholds: { green: 1, amber: 0.9 },
    mode: 'simple',
    overAssignment: 0,
    teamOf: new Map(),
    ...given,
  };
}
