import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { type Option, radioField } from '../dom/choice';
import { startImport } from '../intake/source-screen';
import { groupWords } from '../path/group-words';
import { showFigures } from './figures-screen';
import { questionScreen } from './question-screen';
import { showNext } from './next-screen';
import { showPaste } from './paste-screen';
import { showTotals } from './totals-screen';

/** A plan just made. */
export interface FirstSteps {
  readonly plan: PlanSummary;
  readonly fiscalStart: string;
}

type Way = 'import' | 'paste' | 'totals' | 'later';

/** « Avez-vous déjà des ventes sur la période ? » A plan without a tab of actuals is not asked. */
export function showSales(app: App, steps: FirstSteps): void {
  if (!steps.plan.tabs.some(({ table }) => table === 'actuals')) return showNext(app, steps.plan);
  let way: Way = steps.fiscalStart > app.state.today ? 'later' : 'import';
  return app.show(() => {
    const { say } = app.speech;
    const who = say(groupWords[steps.plan.axes[0] ?? 'rep'].one);
    const options: readonly (Option & { readonly value: Way })[] = [
      { value: 'import', label: say('importSales'), hint: say('importWays') },
      { value: 'paste', label: say('salesPaste') },
      { value: 'totals', label: say('salesTotals', { who }) },
      { value: 'later', label: say('later') },
    ];
    const choose = (chosen: string): void => {
      way = options.find(({ value }) => value === chosen)?.value ?? way;
    };
    const field = radioField({ path: 'way', legend: say('salesQuestion'), options }, way, choose);
    return questionScreen(app, say('salesQuestion'), field, say('next'), () => go(app, steps, way));
  });
}

async function go(app: App, steps: FirstSteps, way: Way): Promise<void> {
  const onward = (): void => showNext(app, steps.plan);
  const figures = (): void => showFigures(app, steps.plan, onward);
  if (way === 'import') return startImport(app, steps.plan, () => showSales(app, steps), figures);
  if (way === 'paste') return showPaste(app, steps.plan, onward);
  if (way === 'totals') return showTotals(app, steps.plan, onward);
  return onward();
}
