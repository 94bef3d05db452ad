import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { radioField } from '../dom/choice';
import type { WordKey } from '../words/en';
import { questionScreen } from './question-screen';

type Next = 'actions' | 'spend' | 'finance';

interface Option {
  readonly value: Next;
  readonly key: WordKey;
  /** Without this tab, the answer makes no sense. */
  readonly needs: string;
}

const OPTIONS: readonly Option[] = [
  { value: 'actions', key: 'nextActions', needs: 'actions' },
  { value: 'spend', key: 'nextSpend', needs: 'spend' },
  { value: 'finance', key: 'nextFinance', needs: 'budget' },
];

/** « Et maintenant ? » A plan without any of these tabs goes home. */
export function showNext(app: App, plan: PlanSummary): void {
  const held = new Set(plan.tabs.map(({ table }) => table));
  const possible = OPTIONS.filter(({ needs }) => held.has(needs));
  let next = possible[0]?.value;
  if (!next) return app.home();
  return app.show(() => {
    const { say } = app.speech;
    const options = possible.map(({ value, key }) => ({ value, label: say(key) }));
    const choose = (chosen: string): void => {
      next = possible.find(({ value }) => value === chosen)?.value;
    };
    const choice = { path: 'next', legend: say('nextQuestion'), options };
    const field = radioField(choice, next ?? '', choose);
    return questionScreen(app, say('nextQuestion'), field, say('go'), () => go(app, plan, next));
  });
}

async function go(app: App, { planId }: PlanSummary, next: Next | undefined): Promise<void> {
  if (next === 'finance') return app.home({ planId, view: 'finance' });
  const { name } =
    next === 'actions'
      ? await app.server.ask('first-action', { planId })
      : await app.server.ask('open', { planId, table: 'spend' });
  app.home({ planId, view: 'figures' });
  return app.announce(app.speech.say('opened', { name }));
}
