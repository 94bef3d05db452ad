import { gives, on, word } from '../reading';
import type { Case } from './case';

const ACTION = { id: 'ACT-001', action: 'Relancer les devis' };
const OBJECTIVE = { id: 'OBJ-001', statement: 'Gagner 40 clients' };

const FRAME = { home: {}, settings: {}, lists: [], checks: [], versions: [] };
const FIGURES = { rollup: [], fixed_totals: [], objectives: [], kpis: [], actuals: [], actuals_month: [] };

export const GENERAL: readonly Case[] = [
  {
    rule: 'table_missing',
    wrong: { ...FRAME, ...FIGURES, budget: [], spend: [] },
    right: { ...FRAME, ...FIGURES, budget: [], spend: [], budget_export: [] },
    at: ['budget_export', null, null],
  },
  {
    rule: 'column_missing',
    at: ['actions', null, null],
    wrong: { actions: [] },
    right: { spend: [] },
    lost: { actions: ['owner', 'end'] },
  },
  {
    rule: 'id_duplicate',
    wrong: { actions: [ACTION, { ...ACTION, id: 'act-001' }] },
    right: {
      actions: [ACTION, { id: 'ACT-001' }],
      actuals: [
        { id: 'ACV-001', value: 1 },
        { id: 'ACV-001', value: 2 },
      ],
    },
    at: ['actions', 5, 'id'],
  },
  {
    rule: 'id_missing',
    wrong: { actions: [ACTION, { action: 'Autre' }] },
    right: { actions: [ACTION, { action: '' }], spend: [{ amount: 12 }] },
    at: ['actions', 5, 'id'],
  },
  {
    rule: 'list_value_unknown',
    wrong: { actions: [{ ...ACTION, status: 'Fini' }] },
    right: {
      actions: [{ ...ACTION, status: word('act_status', 'done').toUpperCase(), segment: 'Libre' }],
      fixed_totals: [{ metric: 'CA', axis: word('axis', 'month'), member: 'M3' }],
      kpis: [{ label: 'CA' }],
    },
    at: ['actions', 4, 'status'],
  },
  {
    rule: 'list_value_unknown',
    wrong: { fixed_totals: [{ metric: 'CA', axis: word('axis', 'month'), member: 'Anne' }] },
    right: {
      fixed_totals: [{ metric: 'CA', axis: word('axis', 'rep'), member: 'Anne' }],
      lists: [{ list: 'rep', label: 'Anne' }],
    },
    at: ['fixed_totals', 4, 'member'],
  },
  {
    rule: 'list_value_unknown',
    wrong: { kpis: [{ label: 'CA' }], settings: { orders_metric: 'Commandes' } },
    right: { kpis: [{ label: 'Commandes' }], settings: { orders_metric: 'commandes' } },
    at: ['settings', 4, null],
  },
  {
    rule: 'link_broken',
    wrong: { actions: [{ ...ACTION, objective: 'OBJ-002' }], objectives: [OBJECTIVE, { id: 'OBJ-002' }] },
    right: { actions: [{ ...ACTION, objective: 'obj-001', predecessor: '' }], objectives: [OBJECTIVE] },
    at: ['actions', 4, 'objective'],
  },
  {
    rule: 'date_as_text',
    wrong: { actions: [{ ...ACTION, start: '3 mars' }] },
    right: { actions: [{ ...ACTION, start: on(3, 3), end: '' }] },
    at: ['actions', 4, 'start'],
  },
  {
    rule: 'number_as_text',
    wrong: { spend: [{ amount: '12 000 €' }] },
    right: {
      spend: [{ amount: 12_000, document: '12000' }],
      swot: [{ quadrant: 'Force', score: gives('') }],
    },
    at: ['spend', 4, 'amount'],
  },
  {
    rule: 'percent_scale',
    wrong: { actions: [{ ...ACTION, progress: 50 }] },
    right: {
      actions: [{ ...ACTION, progress: 1 }],
      objectives: [
        { ...OBJECTIVE, change: 1.5 },
        { statement: 'Signer', change_type: word('change', 'level'), change: 40 },
      ],
    },
    at: ['actions', 4, 'progress'],
  },
  {
    rule: 'percent_scale',
    wrong: { objectives: [{ ...OBJECTIVE, change_type: word('change', 'points'), change: 2 }] },
    right: { objectives: [{ ...OBJECTIVE, change_type: word('change', 'points'), change: 0.02 }] },
    at: ['objectives', 4, 'change'],
  },
  {
    rule: 'formula_overwritten',
    wrong: { tools: [{ tool: 'CRM', cost: 1200 }] },
    right: {
      tools: [{ tool: 'CRM', cost: gives(1200) }, { cost: '' }],
      settings: { ref_date: on(3, 3), layer_mode: word('layer_mode', 'stored') },
      actuals_month: [{ axis: 'global', value: 12, den: '', n: 1, end: gives(on(1, 31)) }],
    },
    at: ['tools', 4, 'cost'],
  },
  {
    rule: 'formula_overwritten',
    wrong: { settings: { fiscal_end: on(12, 31) } },
    right: { settings: { fiscal_end: gives(on(12, 31)) } },
    at: ['settings', 4, null],
  },
  {
    rule: 'example_rows_left',
    wrong: { actions: [ACTION, { ...ACTION, id: 'EX-ACT-1' }, { ...ACTION, id: 'ex-act-2' }] },
    right: { actions: [ACTION, { id: 'EX-ACT-1' }] },
    at: ['actions', 5, 'id'],
  },
  {
    rule: 'row_outside_table',
    wrong: { actions: [ACTION, { ...ACTION, id: 'ACT-002' }] },
    right: { objectives: [{}, OBJECTIVE] },
    countedFrom: { actions: 5, objectives: 5 },
    at: ['actions', 4, 'id'],
  },
  {
    rule: 'row_outside_table',
    wrong: {
      lists: [
        { list: 'rep', label: 'Anne' },
        { list: 'product', label: 'Lampes' },
        { list: 'rep', label: 'Luc' },
      ],
    },
    right: { lists: [{ list: 'rep', label: 'Anne' }, {}, { list: 'rep', label: 'Luc' }] },
    at: ['lists', 6, 'list'],
  },
  {
    rule: 'label_unsafe',
    wrong: { kpis: [{ label: '2027' }] },
    right: {
      kpis: [{ label: 'CA' }],
      lists: [
        { list: 'account', label: '6231' },
        { list: 'rep', label: 'Anne' },
      ],
    },
    at: ['kpis', 4, 'label'],
  },
];
