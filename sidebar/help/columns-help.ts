import { namedColumns } from 'pac:help';
import type { PlanSummary } from '../../src/contract';
import type { App } from '../app';
import { copyBox } from '../dom/copy-box';
import { element } from '../dom/element';
import { heading, line } from '../dom/notice';
import { columnsExample } from './columns-example';
import type { NamedColumns } from './described';
import type { Spelling } from './spelling';

/** The columns of the plan that have a name of their own, by tab, as their headers read in the workbook. */
export function columnsHelp(app: App, plan: PlanSummary, spelling: Spelling): HTMLElement {
  const { say } = app.speech;
  return element(
    'section',
    {},
    heading(say('helpColumns')),
    line(say('helpColumnsIntro')),
    copyBox(app, {
      path: 'example-columns',
      label: say('helpColumnsExample'),
      text: columnsExample(spelling),
    }),
    ...namedColumns.flatMap((one) => tabFold(plan, one)),
    element('p', { class: 'hint' }, say('helpSecondPlan')),
  );
}

/** Nothing for a tab the plan does not hold. */
function tabFold({ tabs, language }: PlanSummary, { table, columns }: NamedColumns): readonly HTMLElement[] {
  const lines = columns.flatMap(({ name, label }) => [
    element('dt', {}, label[language]),
    element('dd', { class: 'code' }, name),
  ]);
  return tabs
    .filter((tab) => tab.table === table)
    .map((tab) =>
      element(
        'details',
        { class: 'fold' },
        element('summary', {}, tab.name),
        element('dl', { class: 'parameters', lang: language }, ...lines),
      ),
    );
}
