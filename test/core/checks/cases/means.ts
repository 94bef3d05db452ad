import { gives, on, word, type Cells } from '../reading';
import type { Case } from './case';

const YEAR = { settings: { fiscal_start: on(1, 1), vat_rate: 0.2 } };
const INVOICED = word('spend_type', 'invoiced');
const BILL = {
  date: on(3, 3),
  budget_line: 'BUD-001',
  amount: 500,
  type: INVOICED,
  supplier: 'Régie',
  document: 'F1',
};

/** Months of a line, all equal. */
const months = (amount: number): Cells =>
  Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`m${String(index + 1).padStart(2, '0')}`, gives(amount)]),
  );

const LINE = {
  id: 'BUD-001',
  description: 'Salon',
  account: '6233',
  amount: 1200,
  ...months(100),
  budget_ht: gives(1200),
  action: 'ACT-001',
  cost_center: 'C1',
};
const ONCE = { phasing: word('phasing', 'once'), month: on(3, 1), ...months(0), m03: gives(1200) };
const EXPORTED = { export_at: on(4, 1), export_sum: 4200, budget_changed: on(3, 1) };

export const MEANS: readonly Case[] = [
  {
    rule: 'spend_no_line',
    wrong: { spend: [{ ...BILL, budget_line: '' }] },
    right: { spend: [BILL, { note: 'à saisir' }] },
    at: ['spend', 4, 'budget_line'],
  },
  {
    rule: 'spend_no_type',
    wrong: { spend: [{ ...BILL, type: '' }] },
    right: { spend: [BILL, { note: 'à saisir' }] },
    at: ['spend', 4, 'type'],
  },
  {
    rule: 'spend_outside_year',
    wrong: { ...YEAR, spend: [{ ...BILL, date: on(12, 31) + 1 }] },
    right: { ...YEAR, spend: [BILL, { ...BILL, date: on(12, 31) + 0.5 }] },
    at: ['spend', 4, 'date'],
  },
  {
    rule: 'spend_duplicate',
    wrong: { spend: [BILL, { ...BILL, date: on(3, 4) }] },
    right: {
      spend: [
        BILL,
        { ...BILL, budget_line: 'BUD-002' },
        { ...BILL, document: '' },
        { ...BILL, document: '' },
      ],
    },
    at: ['spend', 5, 'document'],
  },
  {
    rule: 'account_invalid',
    wrong: { budget: [{ ...LINE, account: 6233 }] },
    right: { budget: [LINE, { ...LINE, account: gives('') }] },
    at: ['budget', 4, 'account'],
  },
  {
    rule: 'months_sum_mismatch',
    wrong: { budget: [{ ...LINE, m12: 200 }] },
    right: { budget: [LINE, { ...LINE, amount: '' }, { ...LINE, ...ONCE }] },
    at: ['budget', 4, 'amount'],
  },
  {
    rule: 'month_outside_year',
    wrong: { ...YEAR, budget: [{ ...LINE, ...ONCE, month: on(12, 31) + 1 }] },
    right: {
      ...YEAR,
      budget: [
        { ...LINE, ...ONCE },
        { ...LINE, month: 12 },
      ],
    },
    at: ['budget', 4, 'month'],
  },
  {
    rule: 'overspent',
    wrong: { budget: [{ ...LINE, committed: gives(900), actual: gives(400) }] },
    right: { budget: [{ ...LINE, committed: gives(800), actual: gives(400) }] },
    at: ['budget', 4, 'available'],
  },
  {
    rule: 'maybe_ttc',
    wrong: { ...YEAR, budget: [LINE], spend: [{ ...BILL, amount: 1440 }] },
    right: { ...YEAR, budget: [LINE, { ...LINE, description: 'Presse', amount: 1440 }], spend: [BILL] },
    at: ['spend', 4, 'amount'],
  },
  {
    rule: 'budget_duplicate',
    wrong: {
      spend: [
        { ...BILL, document: '' },
        { ...BILL, document: '', date: on(3, 30) },
      ],
    },
    right: {
      spend: [
        BILL,
        { ...BILL, document: 'F2' },
        { ...BILL, document: '' },
        { ...BILL, document: '', date: on(4, 3) },
      ],
    },
    at: ['spend', 5, 'amount'],
  },
  {
    rule: 'budget_no_action',
    wrong: {
      actions: [{ action: 'Exposer' }],
      budget: [LINE, { ...LINE, action: '' }, { ...LINE, action: '' }],
    },
    right: { actions: [], budget: [{ ...LINE, action: '' }] },
    at: ['budget', 5, 'action'],
  },
  {
    rule: 'cost_center_missing',
    wrong: { budget: [{ ...LINE, cost_center: '' }] },
    right: { budget: [LINE, {}] },
    at: ['budget', 4, 'cost_center'],
  },
  {
    rule: 'export_stale',
    wrong: { settings: EXPORTED, budget: [{ ...LINE, print: gives(4100) }], budget_export: [] },
    right: {
      settings: EXPORTED,
      budget: [{ ...LINE, print: gives(4200) }, { print: gives(12) }],
      budget_export: [],
    },
    at: ['budget_export', null, null],
  },
  {
    rule: 'export_stale',
    at: ['budget_export', null, null],
    wrong: {
      settings: { ...EXPORTED, budget_changed: on(4, 2) },
      budget: [{ ...LINE, print: gives(4200) }],
      budget_export: [],
    },
    right: {
      settings: { export_at: '', export_sum: 0 },
      budget: [{ ...LINE, print: gives(4200) }],
      budget_export: [],
    },
  },
  {
    rule: 'capacity_short',
    wrong: { team: [{ person: 'Anne', load: gives(1.2) }] },
    right: {
      team: [
        { person: 'Anne', load: gives(1) },
        { person: 'Luc', load: gives('') },
      ],
    },
    at: ['team', 4, 'load'],
  },
  {
    rule: 'skill_gap',
    wrong: { team: [{ person: 'Anne', level: 2, required: 4 }] },
    right: {
      team: [
        { person: 'Anne', level: 2, required: 4, training: word('training', 'selling') },
        { person: 'Luc', required: 4 },
      ],
    },
    at: ['team', 4, 'training'],
  },
  {
    rule: 'request_no_return',
    wrong: { requests: [{ request: 'Recruter' }] },
    right: {
      requests: [
        { request: 'Recruter', gain: 250_000 },
        { request: 'Louer', decision: word('req_decision', 'refused') },
      ],
    },
    at: ['requests', 4, 'gain'],
  },
];
