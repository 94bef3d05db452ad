import { on, word } from '../reading';
import type { Case } from './case';

const ACTION = {
  id: 'ACT-001',
  action: 'Relancer les devis',
  owner: 'Anne',
  objective: 'OBJ-001',
  start: on(3, 1),
  end: on(6, 30),
};
const DONE = { status: word('act_status', 'done') };
const AFTER = { ...ACTION, id: 'ACT-002', predecessor: 'ACT-001', start: on(7, 1), end: on(7, 31) };
const GOAL = { id: 'OBJ-001', statement: 'Vendre plus' };
const REF = { settings: { ref_date: on(6, 15) } };
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...ACTION, id: `ACT-00${index}` }));

export const ACTIONS: readonly Case[] = [
  {
    rule: 'action_no_owner',
    wrong: { actions: [{ ...ACTION, owner: '' }] },
    right: { actions: [ACTION, { ...ACTION, ...DONE, owner: '' }, { objective: 'OBJ-001' }] },
    at: ['actions', 4, 'owner'],
  },
  {
    rule: 'action_no_date',
    wrong: { actions: [{ ...ACTION, end: '' }] },
    right: { actions: [ACTION, { ...ACTION, end: '', progress: 1 }] },
    at: ['actions', 4, 'start'],
  },
  {
    rule: 'action_end_before_start',
    wrong: { actions: [{ ...ACTION, end: on(2, 28) }] },
    right: { actions: [ACTION, { ...ACTION, end: on(3, 1) }] },
    at: ['actions', 4, 'end'],
  },
  {
    rule: 'starts_before_predecessor',
    wrong: { actions: [ACTION, { ...AFTER, start: on(6, 29) }] },
    right: { actions: [ACTION, AFTER, { ...AFTER, predecessor: 'ACT-009', start: on(1, 1) }] },
    at: ['actions', 5, 'start'],
  },
  {
    rule: 'predecessor_cycle',
    wrong: { actions: [{ ...ACTION, predecessor: 'ACT-002' }, AFTER] },
    right: { actions: [ACTION, AFTER] },
    at: ['actions', 4, 'predecessor'],
  },
  {
    rule: 'action_no_objective',
    wrong: { actions: [{ ...ACTION, objective: '' }], objectives: [] },
    right: { actions: [ACTION, { ...ACTION, ...DONE, objective: '' }], objectives: [] },
    at: ['actions', 4, 'objective'],
  },
  {
    rule: 'objective_no_action',
    wrong: { objectives: [GOAL, { id: 'OBJ-002', statement: 'Fidéliser' }], actions: [ACTION] },
    right: {
      objectives: [
        GOAL,
        { id: 'OBJ-002', statement: 'Vendre en ligne', parent: 'OBJ-001' },
        { id: 'OBJ-003', statement: 'Ma part', parent: 'OBJ-002', level: word('level', 'individual') },
      ],
      actions: [{ ...ACTION, objective: 'OBJ-002' }],
    },
    at: ['objectives', 5, 'statement'],
  },
  {
    rule: 'action_late',
    wrong: {
      ...REF,
      actions: [
        { ...ACTION, end: on(6, 14) },
        { ...ACTION, end: on(6, 1) },
      ],
    },
    right: {
      ...REF,
      actions: [
        { ...ACTION, end: on(6, 15) },
        { ...ACTION, ...DONE, end: on(1, 1) },
      ],
    },
    at: ['actions', 4, 'end'],
  },
  {
    rule: 'owner_overloaded',
    wrong: { ...REF, actions: many(6) },
    right: { ...REF, actions: [...many(5), { ...ACTION, start: on(9, 1) }] },
    at: ['actions', 4, 'owner'],
  },
  {
    rule: 'action_no_budget',
    wrong: { actions: [ACTION, AFTER], budget: [{ description: 'Salon' }] },
    right: {
      actions: [ACTION, { ...AFTER, ...DONE }],
      budget: [{ description: 'Salon', action: 'act-001' }],
    },
    at: ['actions', 4, 'action'],
  },
];
