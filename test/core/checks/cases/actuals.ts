import { gives, on, word, type Cells } from '../reading';
import type { Case } from './case';

const SALE = { date: on(3, 3), metric: 'CA', rep: 'Anne', value: 1200 };
const RATIO = { label: 'Taux', kind: word('kind', 'ratio') };
const OVERLAY = word('credit', 'overlay');

const monthsOf = (axis: string, member: string): readonly Cells[] =>
  Array.from({ length: 12 }, (_, index) => ({ axis, member, metric: 'CA', month: on(index + 1, 1) }));

const STORED = {
  layer_mode: word('layer_mode', 'stored'),
  ref_date: on(6, 15),
  layer_at: on(6, 1),
  actuals_changed: on(5, 1),
};
const NAMED = { metric: 'CA', axis: word('axis', 'rep'), member: 'Anne' };
const ANNE = [{ list: 'rep', label: 'Anne' }];

export const ACTUALS: readonly Case[] = [
  {
    rule: 'actual_no_metric',
    wrong: { actuals: [{ ...SALE, metric: '' }] },
    right: { actuals: [SALE, { document: 'F-12' }] },
    at: ['actuals', 4, 'metric'],
  },
  {
    rule: 'ratio_without_den',
    wrong: { kpis: [RATIO], actuals: [{ ...SALE, metric: 'taux', value: '', num: 3, den: 0 }] },
    right: { kpis: [RATIO], actuals: [SALE, { ...SALE, metric: 'Taux', value: '', num: 0, den: 12 }] },
    at: ['actuals', 4, 'den'],
  },
  {
    rule: 'actual_duplicate',
    wrong: {
      actuals: [
        { ...SALE, source_id: 'A1' },
        { ...SALE, source_id: 'a1' },
      ],
    },
    right: {
      actuals: [
        SALE,
        SALE,
        { ...SALE, source_id: 'A1' },
        { ...SALE, source_id: 'A1', rep: 'Luc' },
        { ...SALE, document: 'F1' },
      ],
    },
    at: ['actuals', 5, 'source_id'],
  },
  {
    rule: 'credit_over_100',
    wrong: {
      actuals: [
        { ...SALE, document: 'F1', share: 0.6 },
        { ...SALE, rep: 'Luc', document: 'F1', share: 0.6 },
      ],
    },
    right: {
      actuals: [
        { ...SALE, document: 'F1', share: 0.6 },
        { ...SALE, rep: 'Luc', document: 'F1', share: 0.4 },
        { ...SALE, rep: 'Zoé', document: 'F1', share: 0.5, credit_type: OVERLAY },
        { ...SALE, document: 'F1', product: 'Lampes', share: 1 },
      ],
    },
    at: ['actuals', 4, 'share'],
  },
  {
    rule: 'overlay_in_base',
    wrong: { actuals: [{ ...SALE, credit_type: 'Overlay' }] },
    right: { actuals: [{ ...SALE, credit_type: OVERLAY.toLowerCase() }, SALE], targets: [] },
    at: ['actuals', 4, 'credit_type'],
  },
  {
    rule: 'tax_mix',
    wrong: { settings: { amount_basis: word('tax_basis', 'ttc') }, actuals: [SALE], spend: [{ amount: 12 }] },
    right: { settings: { amount_basis: word('tax_basis', 'ht') }, actuals: [SALE], spend: [{ amount: 12 }] },
    at: ['settings', 4, null],
  },
  {
    rule: 'unit_mix',
    wrong: { settings: { currency: 'EUR' }, actuals: [{ ...SALE, value: '1 200 $' }] },
    right: {
      settings: { currency: 'EUR' },
      actuals: [SALE, { ...SALE, value: '1 200 €' }, { ...SALE, value: 'environ' }],
    },
    at: ['actuals', 4, 'value'],
  },
  {
    rule: 'actual_unassigned',
    wrong: {
      lists: ANNE,
      fixed_totals: [NAMED],
      actuals: [SALE, { ...SALE, rep: '' }, { ...SALE, rep: word('rep', 'UNASSIGNED') }],
    },
    right: { lists: ANNE, fixed_totals: [NAMED], actuals: [SALE, { ...SALE, metric: 'Commandes', rep: '' }] },
    at: ['actuals', 5, 'rep'],
  },
  {
    rule: 'layer_row_missing',
    wrong: {
      settings: { fiscal_start: on(1, 1) },
      kpis: [{ label: 'CA' }],
      objectives: [{ id: 'OBJ-001', statement: 'Vendre' }],
      actuals_month: monthsOf('global', 'ALL'),
    },
    right: {
      settings: { fiscal_start: on(1, 1) },
      kpis: [{ label: 'CA' }, { label: 'CAC', calc: word('kpi_calc', 'cac') }],
      objectives: [{ id: 'OBJ-001', statement: 'Vendre' }, { id: 'OBJ-002' }],
      actuals_month: [
        ...monthsOf('global', 'ALL'),
        { axis: 'objective', member: 'OBJ-001', metric: gives('CA') },
      ],
    },
    at: ['actuals_month', null, null],
  },
  {
    rule: 'actuals_stale',
    wrong: { settings: { ...STORED, layer_sum: 1200 }, actuals: [SALE], actuals_month: [] },
    right: {
      settings: { ...STORED, layer_sum: 1201 },
      actuals: [SALE, { ...SALE, date: on(7, 1) }],
      actuals_month: [],
    },
    at: ['actuals_month', null, null],
  },
  {
    rule: 'actuals_stale',
    at: ['actuals_month', null, null],
    wrong: { settings: { ...STORED, layer_sum: 1201, actuals_changed: on(6, 2) }, actuals: [SALE] },
    right: { settings: { ...STORED, layer_mode: word('layer_mode', 'live') }, actuals: [SALE] },
  },
];
