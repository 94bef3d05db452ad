import type { Axis, MemberAnswer, PlanAnswers } from '../../src/contract';
import type { Runtime } from '../../workbench/runtime/host';
import { ask } from './serve';

/** Names to follow, without an amount beside them. */
export const named = (...names: readonly string[]): readonly MemberAnswer[] =>
  names.map((name) => ({ name, amount: '' }));

const MEMBERS: Readonly<Record<Axis, readonly MemberAnswer[]>> = {
  rep: named('Anne Roux', 'Luc Petit', 'Zoé Martin'),
  product: named('Lampes', 'Abat-jour'),
  channel: named('Boutique', 'Site'),
};

/** What a person answers on the five screens, for a small French company unless told otherwise. */
export function answers(changes: Partial<PlanAnswers> = {}): PlanAnswers {
  return {
    language: 'fr',
    style: 'smart',
    mixed: [],
    company: 'Atelier Lumière',
    fiscalStart: '2027-01-01',
    currency: 'EUR',
    lastYear: '2400000',
    growth: '10',
    stretch: '15',
    statement: '',
    members: MEMBERS,
    sharing: 'equal',
    tabs: 'essential',
    demo: false,
    ...changes,
  };
}

/** Makes a whole plan as the sidebar does, one tab a request. @returns its id. */
export function makePlan(runtime: Runtime, changes: Partial<PlanAnswers> = {}): string {
  const { planId, steps } = ask(runtime, { kind: 'begin', answers: answers(changes) });
  steps.forEach((_, step) => ask(runtime, { kind: 'build', planId, step }));
  ask(runtime, { kind: 'finish', planId });
  return planId;
}
