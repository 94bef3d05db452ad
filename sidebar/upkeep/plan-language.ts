import type { PlanSummary } from '../../src/contract';
import type { Language } from '../../src/core/schema/words';
import type { App } from '../app';
import type { WordKey } from '../words/en';
import { showPreview } from './preview-task';
import type { Back } from './task-link';

const OTHER: Readonly<Record<Language, Language>> = { fr: 'en', en: 'fr' };

/** What turning the plan to its other language is called. */
const NAME: Readonly<Record<Language, WordKey>> = { fr: 'planToFrench', en: 'planToEnglish' };

export const otherLanguageName = ({ language }: PlanSummary): WordKey => NAME[OTHER[language]];

/** Turns the plan, not the sidebar, to the other language. */
export function showPlanLanguage(app: App, plan: PlanSummary, back: Back): void {
  const { planId } = plan;
  const language = OTHER[plan.language];
  const task = {
    title: NAME[language],
    intro: 'languageIntro',
    nothing: 'nothingToTranslate',
    confirm: 'changeLanguage',
    done: 'languageChanged',
    view: 'tabs',
    ask: () => app.server.ask('language-preview', { planId, language }),
    apply: () => app.server.ask('change-language', { planId, language }),
  } as const;
  showPreview(app, plan, task, back);
}
