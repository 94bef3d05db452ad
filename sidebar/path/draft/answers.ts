import type { PlanAnswers } from '../../../src/contract';
import type { Language } from '../../../src/core/schema/words';
import type { Draft } from './draft';
import { membersOf } from './names';

/** What the server is sent: the texts as typed, one entry a group followed. */
export function answersOf(draft: Draft, language: Language): PlanAnswers {
  const { style, company, fiscalStart, currency, lastYear, growth, stretch, statement, sharing } = draft;
  return {
    language,
    style,
    company: company.trim(),
    fiscalStart,
    currency,
    lastYear,
    growth,
    stretch,
    statement: statement.trim(),
    members: Object.fromEntries(draft.followed.map((axis) => [axis, membersOf(draft, axis)])),
    sharing,
    tabs: draft.tabChoice === 'own' ? draft.ticked : draft.tabChoice,
    demo: false,
  };
}

/** The demonstration company's plan, in the style chosen. */
export function demoAnswers(draft: Draft, language: Language): PlanAnswers {
  return { ...answersOf(draft, language), demo: true };
}
