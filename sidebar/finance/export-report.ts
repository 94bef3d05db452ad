import type { ExportReport } from '../../src/contract';
import type { App } from '../app';
import { copyBox } from '../dom/copy-box';
import { element } from '../dom/element';
import { notice } from '../dom/notice';

/** The figures of the export just refreshed, and the formula that brings them into finance's own file. */
export function exportReport(app: App, report: ExportReport, at: Date): HTMLElement {
  const { say, whole, money, time } = app.speech;
  const amount = (value: number): string => money(value, report.currency);
  const rows: readonly (readonly [string, string])[] = [
    [say('exportRows'), whole(report.rows)],
    [say('exportBudget'), amount(report.budget)],
    [say('exportInvoiced'), amount(report.invoiced)],
    [say('exportCommitted'), amount(report.committed)],
  ];
  const lines = rows.map(([label, value]) =>
    element('div', {}, element('dt', {}, label), element('dd', {}, value)),
  );
  const state = notice('good', element('p', {}, say('exportFresh', { time: time(at) })));
  return element(
    'div',
    {},
    state,
    element('dl', { class: 'totals' }, ...lines),
    copyBox(app, {
      path: 'formula',
      label: say('formulaLabel'),
      hint: say('formulaHint'),
      text: report.formula,
    }),
  );
}
