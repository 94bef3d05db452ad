import type { PlanAnswers, WorkbookState } from '../../../src/contract';
import type { Language } from '../../../src/core/schema/words';
import { stylesMixed } from '../mix/mix-tabs';
import { chosenTabs } from '../tabs-to-come';
import type { Draft } from './draft';
import { membersOf } from './names';

/** What the server is sent: the texts as typed, one entry a group followed. */
export function answersOf(state: WorkbookState, draft: Draft, language: Language): PlanAnswers {
  const { style, company, fiscalStart, currency, lastYear, growth, stretch, statement, sharing } = draft;
  return {
    language,
    style,
    mixed: draft.composed ? stylesMixed(state, draft) : [],
    company: company.trim(),
    fiscalStart,
    currency,
    lastYear,
    growth,
    stretch,
    statement: statement.trim(),
    members: Object.fromEntries(draft.followed.map((axis) => [axis, membersOf(draft, axis)])),
    sharing,
    tabs: draft.composed || draft.tabChoice === 'own' ? chosenTabs(state, draft) : draft.tabChoice,
    demo: false,
  };
}

/** The demonstration company's plan, in the style chosen. */
export function demoAnswers(state: WorkbookState, draft: Draft, language: Language): PlanAnswers {
  return { ...answersOf(state, draft, language), demo: true };
}
