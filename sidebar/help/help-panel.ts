import { functions } from 'pac:help';
import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { element } from '../dom/element';
import { heading, line } from '../dom/notice';
import { columnsHelp } from './columns-help';
import { functionFold } from './function-fold';
import { spellingOf } from './spelling';

/** Every function for people's own sheets, with an example to copy; then the columns of the plan they may name. */
export function helpPanel(app: App, plan: PlanSummary | null): HTMLElement {
  const { say } = app.speech;
  const spelling = spellingOf(app.state.locale);
  const range = '=LTV_CAC(B2:B13' + spelling.separator + 'C2:C13)';
  return element(
    'div',
    { class: 'help' },
    line(say('helpIntro')),
    line(say('helpRange', { formula: range })),
    ...functions.map((described) => functionFold(app, described, spelling)),
    goodToKnow(app),
    plan ? columnsHelp(app, plan, spelling) : null,
  );
}

function goodToKnow({ speech: { say } }: App): HTMLElement {
  const facts = [
    say('helpBlank'),
    say('helpErrors'),
    say('helpDates'),
    say('helpPrefix', { formula: '=PAC_CAC' }),
    say('helpExcel'),
  ];
  const items = facts.map((fact) => element('li', {}, fact));
  return element('section', {}, heading(say('helpGoodToKnow')), element('ul', {}, ...items));
}
