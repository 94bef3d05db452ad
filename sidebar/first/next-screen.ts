import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { radioField } from '../dom/choice';
import { questionScreen } from './question-screen';

type Next = 'actions' | 'spend' | 'finance';

/** « Et maintenant ? » */
export function showNext(app: App, plan: PlanSummary): void {
  let next: Next = 'actions';
  app.show(() => {
    const { say } = app.speech;
    const options: readonly { readonly value: Next; readonly label: string }[] = [
      { value: 'actions', label: say('nextActions') },
      { value: 'spend', label: say('nextSpend') },
      { value: 'finance', label: say('nextFinance') },
    ];
    const choose = (chosen: string): void => {
      next = options.find(({ value }) => value === chosen)?.value ?? next;
    };
    const field = radioField({ path: 'next', legend: say('nextQuestion'), options }, next, choose);
    return questionScreen(app, say('nextQuestion'), field, say('go'), () => go(app, plan, next));
  });
}

async function go(app: App, { planId }: PlanSummary, next: Next): Promise<void> {
  if (next === 'finance') return app.home({ planId, view: 'finance' });
  const { name } =
    next === 'actions'
      ? await app.server.ask('first-action', { planId })
      : await app.server.ask('open', { planId, table: 'spend' });
  app.home({ planId, view: 'figures' });
  return app.announce(app.speech.say('opened', { name }));
}
