import { gives, on, word, type Cells } from '../reading';
import type { Case } from './case';

const axis = (key: string): string => word('axis', key);

/** A total of the year. */
const total = (key: string, member: string, target: number): Cells => ({
  metric: 'CA',
  period: word('period', 'year'),
  axis: axis(key),
  member,
  target,
});

const WHOLE = { ...total('global', 'Tous', 0), target: gives(1000) };
const REPS = [total('rep', 'Anne', 600), total('rep', 'Luc', 400)];
const SITES = [total('channel', 'Site', 500), total('channel', 'Boutique', 500)];
const MEMBERS = ['Anne', 'Luc'].map((label) => ({ list: 'rep', label, active: true }));
const CHANNELS = ['Site', 'Boutique'].map((label) => ({ list: 'channel', label, active: true }));
const MAIN = { settings: { main_metric: gives('CA') } };
const CROSSED = { settings: { target_mode: word('target_mode', 'crossed'), over_assignment: 0.1 } };
const RATIO = { label: 'CA', kind: word('kind', 'ratio') };

const line = (rep: string, target: number, changes: Cells = {}): Cells => ({
  id: `TGT-${rep}`,
  metric: 'CA',
  period: on(1, 1),
  rep,
  product: 'Lampes',
  channel: 'Site',
  target,
  ...changes,
});

/** The whole by quarter, and the first quarter by month. */
const quarters = (first: number): readonly Cells[] =>
  [first, 250, 250, 250].map((target, index) => ({
    ...WHOLE,
    period: word('period', `q${index + 1}`),
    target,
  }));

export const TOTALS: readonly Case[] = [
  {
    rule: 'main_total_typed',
    wrong: { ...MAIN, fixed_totals: [{ ...WHOLE, target: 1000 }] },
    right: { ...MAIN, fixed_totals: [WHOLE, ...REPS, { ...WHOLE, metric: 'Marge', target: 300 }] },
    at: ['fixed_totals', 4, 'target'],
  },
  {
    rule: 'axes_disagree',
    wrong: { fixed_totals: [WHOLE, ...REPS, total('channel', 'Site', 900)] },
    right: {
      lists: CHANNELS,
      fixed_totals: [WHOLE, ...REPS, total('channel', 'Site', 900)],
    },
    at: ['fixed_totals', 4, 'target'],
  },
  {
    rule: 'axes_disagree',
    at: ['fixed_totals', 4, 'target'],
    wrong: { ...CROSSED, fixed_totals: [WHOLE, ...REPS, ...SITES] },
    right: { ...CROSSED, fixed_totals: [WHOLE, ...REPS, total('rep', 'Zoé', 100), ...SITES] },
  },
  {
    rule: 'period_mix',
    wrong: { fixed_totals: [WHOLE, ...quarters(300)] },
    right: { fixed_totals: [WHOLE, ...quarters(250), total('month', 'M1', 40)] },
    at: ['fixed_totals', 4, 'target'],
  },
  {
    rule: 'period_mix',
    at: ['fixed_totals', 4, 'target'],
    wrong: {
      fixed_totals: [WHOLE, ...Array.from({ length: 12 }, (_, index) => total('month', `M${index + 1}`, 80))],
    },
    right: {
      kpis: [RATIO],
      fixed_totals: [WHOLE, ...Array.from({ length: 12 }, (_, index) => total('month', `M${index + 1}`, 80))],
    },
  },
  {
    rule: 'pin_exceeds_margin',
    wrong: { fixed_totals: [WHOLE, { ...total('rep', 'Anne', 1200), pin: true }] },
    right: { fixed_totals: [WHOLE, { ...total('rep', 'Anne', 1000), pin: true }, total('rep', 'Luc', 300)] },
    at: ['fixed_totals', 5, 'pin'],
  },
  {
    rule: 'pin_exceeds_margin',
    wrong: { fixed_totals: REPS, targets: [line('Anne', 700, { pin: true })] },
    right: { fixed_totals: REPS, targets: [line('Anne', 500, { pin: true }), line('Luc', 900)] },
    at: ['targets', 4, 'pin'],
  },
  {
    rule: 'left_to_share',
    wrong: { fixed_totals: [WHOLE, total('rep', 'Anne', 600)] },
    right: { fixed_totals: [WHOLE, ...REPS, ...SITES] },
    at: ['fixed_totals', 5, 'target'],
  },
  {
    rule: 'left_to_share',
    at: ['fixed_totals', 5, 'target'],
    wrong: { ...CROSSED, fixed_totals: [WHOLE, ...REPS] },
    right: { kpis: [RATIO], fixed_totals: [WHOLE, total('rep', 'Anne', 12)] },
  },
  {
    rule: 'all_in_cube',
    wrong: { targets: [line(word('all', 'ALL'), 12)] },
    right: { targets: [line('Anne', 12)] },
    at: ['targets', 4, 'rep'],
  },
  {
    rule: 'cube_stale',
    wrong: { ...CROSSED, fixed_totals: [WHOLE], targets: [line('Anne', 700)] },
    right: {
      ...CROSSED,
      fixed_totals: [WHOLE, total('rep', 'Anne', 770), total('rep', 'Luc', 330)],
      targets: [
        line('Anne', 700),
        line('Luc', 300),
        line('Luc', 99, { credit_type: word('credit', 'overlay') }),
      ],
    },
    at: ['targets', null, null],
  },
  {
    rule: 'target_inactive_member',
    wrong: {
      lists: [{ list: 'rep', label: 'Anne', active: true, end: on(1, 31) }],
      targets: [line('Anne', 12, { period: on(2, 1) }), line('Anne', 12, { period: on(3, 1) })],
    },
    right: {
      lists: [{ list: 'rep', label: 'Anne', active: true, start: on(1, 15), end: on(2, 10) }, ...MEMBERS],
      targets: [line('Anne', 12), line('Luc', 0, { period: on(3, 1) })],
    },
    at: ['targets', 4, 'rep'],
  },
  {
    rule: 'over_assignment_high',
    wrong: { ...CROSSED, rollup: [{ axis: axis('global'), metric: 'CA', over: gives(0.3), member: 'Tous' }] },
    right: {
      ...CROSSED,
      rollup: [{ axis: axis('global'), metric: 'CA', over: gives(0.25), member: 'Tous' }],
    },
    at: ['rollup', 4, 'over'],
  },
  {
    rule: 'non_additive_sum',
    wrong: { kpis: [{ label: 'CA', additive_rep: false }], fixed_totals: [WHOLE, ...REPS] },
    right: {
      kpis: [{ label: 'CA', additive_rep: true, additive_channel: false }],
      fixed_totals: [WHOLE, ...REPS],
    },
    at: ['fixed_totals', 5, 'axis'],
  },
];
