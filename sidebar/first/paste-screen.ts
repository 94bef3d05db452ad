import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { action } from '../dom/action';
import { button, element } from '../dom/element';
import { line } from '../dom/notice';
import { title } from '../dom/title';
import type { WordKey } from '../words/en';
import { showFigures } from './figures-screen';

const COLUMNS: readonly (readonly [WordKey, WordKey])[] = [
  ['colDate', 'colDateHelp'],
  ['colMetric', 'colMetricHelp'],
  ['colWho', 'colWhoHelp'],
  ['colDocument', 'colDocumentHelp'],
  ['colValue', 'colValueHelp'],
];

/** Opens the tab of actuals, then says what to paste there. */
export async function showPaste(app: App, plan: PlanSummary, onward: () => void): Promise<void> {
  const { name } = await app.server.ask('open', { planId: plan.planId, table: 'actuals' });
  app.show(() => {
    const { say } = app.speech;
    const done = action(app, say('pasteDone'), 'primary', async () => {
      await app.server.ask('refresh', { planId: plan.planId });
      showFigures(app, plan, onward);
    });
    const intro = line(say('pasteIntro', { name }));
    return element(
      'div',
      { class: 'screen' },
      title(say('pasteTitle')),
      intro,
      columns(app),
      footer(app, done, onward),
    );
  });
}

function footer(app: App, primary: HTMLElement, later: () => void): HTMLElement {
  return element('div', { class: 'footer' }, button(app.speech.say('later'), 'plain', later), primary);
}

function columns(app: App): HTMLElement {
  const { say } = app.speech;
  const rows = COLUMNS.map(([name, help]) =>
    element('div', {}, element('dt', {}, say(name)), element('dd', {}, say(help))),
  );
  const heading = element('h2', {}, say('pasteColumns'));
  return element('section', { class: 'preview' }, heading, element('dl', { class: 'summary' }, ...rows));
}
