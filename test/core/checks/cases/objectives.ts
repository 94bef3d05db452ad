import { gives, on, word } from '../reading';
import type { Case } from './case';

const GOAL = {
  id: 'OBJ-001',
  statement: 'Vendre plus',
  metric: 'CA',
  target: gives(1000),
  start: gives(on(1, 1)),
  due: gives(on(12, 31)),
};
const PART = {
  ...GOAL,
  id: 'OBJ-002',
  statement: 'Vendre plus en ligne',
  parent: 'OBJ-001',
  target: gives(600),
};
const DROPPED = { status: word('obj_status', 'dropped') };
const REVENUE = { id: 'KPI-001', label: 'CA' };
const RATE = { id: 'KPI-002', label: 'Taux', unit: word('unit', 'percent') };
const WHOLE = { metric: 'CA', period: word('period', 'year'), axis: word('axis', 'global'), member: 'Tous' };

export const OBJECTIVES: readonly Case[] = [
  {
    rule: 'main_objective_missing',
    wrong: { settings: { main_objective: 'OBJ-009' }, objectives: [GOAL] },
    right: { settings: { main_objective: 'OBJ-001' }, objectives: [GOAL] },
    at: ['settings', 4, null],
  },
  {
    rule: 'main_objective_missing',
    at: ['settings', 4, null],
    wrong: { settings: { main_objective: 'OBJ-001' }, objectives: [{ ...GOAL, target: gives('') }] },
    right: { settings: {}, objectives: [GOAL] },
  },
  {
    rule: 'objective_no_metric',
    wrong: { objectives: [{ ...GOAL, metric: '' }] },
    right: { objectives: [GOAL, { ...GOAL, ...DROPPED, metric: '' }, { id: 'OBJ-003' }] },
    at: ['objectives', 4, 'metric'],
  },
  {
    rule: 'change_ambiguous',
    wrong: { kpis: [RATE], objectives: [{ ...GOAL, metric: 'taux', change: 0.02 }] },
    right: {
      kpis: [{ ...RATE, change_type: word('change', 'points'), change: 0.02 }, REVENUE],
      objectives: [{ ...GOAL, change: 0.1 }],
    },
    at: ['objectives', 4, 'change_type'],
  },
  {
    rule: 'change_ambiguous',
    wrong: { kpis: [{ ...RATE, change: 0.02 }] },
    right: { kpis: [RATE] },
    at: ['kpis', 4, 'change_type'],
  },
  {
    rule: 'due_before_start',
    wrong: { objectives: [{ ...GOAL, start: on(6, 1), due: on(5, 31) }] },
    right: { objectives: [GOAL, { ...GOAL, due: '' }] },
    at: ['objectives', 4, 'due'],
  },
  {
    rule: 'due_past',
    wrong: {
      settings: { ref_date: on(6, 15) },
      objectives: [{ ...GOAL, due: on(3, 31), attainment: gives(0.8) }],
    },
    right: {
      settings: { ref_date: on(6, 15) },
      objectives: [GOAL, { ...GOAL, due: on(3, 31), attainment: gives(1.02) }, { ...GOAL, due: on(6, 15) }],
    },
    at: ['objectives', 4, 'due'],
  },
  {
    rule: 'parent_missing',
    wrong: { objectives: [{ ...GOAL, level: word('level', 'team') }] },
    right: {
      objectives: [
        { ...GOAL, level: word('level', 'general') },
        { ...PART, level: word('level', 'team') },
      ],
    },
    at: ['objectives', 4, 'parent'],
  },
  {
    rule: 'parent_cycle',
    wrong: { objectives: [{ ...GOAL, parent: 'OBJ-002' }, PART, { ...PART, id: 'OBJ-003' }] },
    right: { objectives: [GOAL, PART, { ...PART, id: 'OBJ-003', parent: 'OBJ-002' }] },
    at: ['objectives', 4, 'parent'],
  },
  {
    rule: 'parent_level',
    wrong: {
      objectives: [
        { ...GOAL, level: word('level', 'individual') },
        { ...PART, level: word('level', 'team') },
      ],
    },
    right: {
      objectives: [
        { ...GOAL, level: word('level', 'general') },
        { ...PART, level: word('level', 'team'), target: gives(1000) },
        { ...PART, id: 'OBJ-003', metric: 'Visites', level: word('level', 'general') },
      ],
    },
    at: ['objectives', 5, 'parent'],
  },
  {
    rule: 'parent_level',
    wrong: { objectives: [GOAL, { ...PART, target: gives(1000) }] },
    right: { objectives: [GOAL, { ...PART, ...DROPPED }] },
    at: ['objectives', 5, 'parent'],
  },
  {
    rule: 'children_other_metric',
    wrong: { objectives: [GOAL, { ...PART, metric: 'Visites' }] },
    right: {
      objectives: [
        GOAL,
        { ...PART, level: word('level', 'team') },
        { ...PART, id: 'OBJ-003', metric: 'Visites' },
        { ...PART, id: 'OBJ-004', parent: 'OBJ-003', metric: 'Leads', ...DROPPED },
      ],
    },
    at: ['objectives', 4, 'metric'],
  },
  {
    rule: 'children_sum',
    at: ['objectives', 4, 'target'],
    wrong: { kpis: [REVENUE], objectives: [GOAL, { ...PART, level: word('level', 'team') }] },
    right: {
      kpis: [{ ...REVENUE, direction: word('direction', 'lower') }],
      objectives: [GOAL, { ...PART, level: word('level', 'team') }],
    },
  },
  {
    rule: 'child_outside_parent',
    wrong: { objectives: [GOAL, { ...PART, due: on(12, 31) + 1 }] },
    right: { objectives: [GOAL, { ...PART, due: on(6, 30) }] },
    at: ['objectives', 5, 'due'],
  },
  {
    rule: 'children_sum',
    wrong: { objectives: [GOAL, PART] },
    right: {
      kpis: [{ ...RATE, kind: word('kind', 'ratio') }],
      objectives: [
        GOAL,
        { ...PART, target: gives(1100) },
        { ...GOAL, id: 'OBJ-003', metric: 'Taux' },
        { ...PART, id: 'OBJ-004', parent: 'OBJ-003', metric: 'Taux', target: gives(1) },
      ],
    },
    at: ['objectives', 4, 'target'],
  },
  {
    rule: 'children_double',
    wrong: {
      objectives: [GOAL, PART],
      settings: { main_metric: gives('CA'), main_objective: 'OBJ-001' },
      fixed_totals: [WHOLE, { ...WHOLE, objective: 'OBJ-002' }],
    },
    right: {
      objectives: [GOAL, PART],
      fixed_totals: [
        { ...WHOLE, objective: 'OBJ-001' },
        { ...WHOLE, metric: 'Marge', objective: 'OBJ-002' },
      ],
    },
    at: ['objectives', 5, 'parent'],
  },
  {
    rule: 'stretch_not_above',
    wrong: { objectives: [{ ...GOAL, stretch: gives(1000) }] },
    right: {
      kpis: [{ label: 'CAC', direction: word('direction', 'lower') }],
      objectives: [{ ...GOAL, stretch: gives(1100) }, GOAL, { ...GOAL, metric: 'CAC', stretch: gives(900) }],
    },
    at: ['objectives', 4, 'stretch_change'],
  },
  {
    rule: 'stretch_not_above',
    at: ['objectives', 4, 'stretch_change'],
    wrong: {
      kpis: [{ label: 'CAC', direction: word('direction', 'lower') }],
      objectives: [{ ...GOAL, metric: 'CAC', stretch: gives(1100) }],
    },
    right: { objectives: [GOAL] },
  },
  {
    rule: 'stretch_excessive',
    wrong: { objectives: [{ ...GOAL, base: 900, stretch: gives(1060) }] },
    right: {
      objectives: [
        { ...GOAL, base: 900, stretch: gives(1050) },
        { ...GOAL, stretch: gives(9000) },
      ],
    },
    at: ['objectives', 4, 'stretch_change'],
  },
  {
    rule: 'smart_low',
    wrong: { objectives: [{ ...GOAL, smart: 'S [M] [A] R [T] — Ajoutez une échéance', smart_met: 2 }] },
    right: { objectives: [{ ...GOAL, smart_met: 4 }, GOAL] },
    at: ['objectives', 4, 'statement'],
  },
  {
    rule: 'kpi_not_smart',
    wrong: { kpis: [{ ...REVENUE, base: 1000, due: gives(on(12, 31)) }] },
    right: { kpis: [REVENUE, { ...RATE, owner: 'Anne', target: gives(0.12), due: gives(on(12, 31)) }] },
    at: ['kpis', 4, 'change'],
  },
  {
    rule: 'kpi_duplicate',
    wrong: { kpis: [REVENUE, { ...REVENUE, label: 'ca' }] },
    right: { kpis: [REVENUE, RATE, {}, {}] },
    at: ['kpis', 5, 'label'],
  },
  {
    rule: 'cac_incomplete',
    wrong: {
      settings: { cac_customers: gives(12) },
      budget: [],
      kpis: [{ label: 'CAC', calc: word('kpi_calc', 'cac'), included: gives(0) }],
    },
    right: {
      settings: { cac_customers: gives(0) },
      budget: [],
      kpis: [
        { label: 'CAC', calc: word('kpi_calc', 'cac'), included: gives(0) },
        { ...REVENUE, included: gives('') },
      ],
    },
    at: ['kpis', 4, 'included'],
  },
];
