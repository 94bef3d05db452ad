import { gives, on, word } from '../reading';
import type { Case } from './case';

const RISK = { id: 'RIS-001', description: 'Un client part', likelihood: 3, impact: 5 };
const REVIEW = { date: on(3, 5), type: word('review_type', 'monthly') };
const GOAL = { id: 'OBJ-001', statement: 'Vendre plus', actual: gives(80), expected: gives(100) };

export const STEERING: readonly Case[] = [
  {
    rule: 'risk_no_response',
    wrong: { risks: [RISK] },
    right: {
      risks: [
        { ...RISK, response: 'Visiter' },
        { ...RISK, impact: 4 },
        { ...RISK, kind: word('risk_kind', 'opportunity') },
        { ...RISK, status: word('act_status', 'done') },
      ],
    },
    at: ['risks', 4, 'response'],
  },
  {
    rule: 'review_missed',
    wrong: { settings: { ref_date: on(3, 6) }, reviews: [REVIEW] },
    right: {
      settings: { ref_date: on(3, 6) },
      reviews: [
        { ...REVIEW, done: true },
        { ...REVIEW, date: on(3, 6) },
      ],
    },
    at: ['reviews', 4, 'done'],
  },
  {
    rule: 'drift_without_decision',
    wrong: { settings: { amber: 0.9 }, objectives: [GOAL], decisions: [] },
    right: {
      settings: { amber: 0.9 },
      objectives: [
        GOAL,
        { ...GOAL, id: 'OBJ-002', actual: gives(90) },
        { ...GOAL, id: 'OBJ-003', actual: gives('') },
      ],
      decisions: [{ objective: 'obj-001', finding: 'Retard' }],
    },
    at: ['decisions', null, null],
  },
];
