import type { Answers, ImportPreview } from '../../src/contract';
import { button, element } from '../dom/element';
import { line, notice } from '../dom/notice';
import { title } from '../dom/title';
import { asideView } from './aside-view';
import type { Import } from './draft';
import { startImport } from './source-screen';

/** What was written, where, and what was not: the focus goes to what is said. */
export function showImported(
  { app, plan, back, onward }: Import,
  name: string,
  seen: ImportPreview,
  { rows, credited, tab, firstRow }: Answers['import-sales'],
): void {
  app.show(() => {
    const { say, count, money, whole } = app.speech;
    const good = notice(
      'good',
      line(count('importDone', rows, { tab, row: whole(firstRow) })),
      line(say('importDoneAmount', { amount: money(credited, seen.currency) })),
    );
    good.tabIndex = -1;
    good.dataset.first = '';
    const another = button(say('importAnother'), 'plain', () => startImport(app, plan, back, onward));
    const on = button(say('seeFigures'), 'primary', onward);
    const footer = element('div', { class: 'footer' }, another, on);
    return element(
      'div',
      { class: 'screen' },
      title(say('importSales')),
      good,
      asideView(app, name, seen),
      footer,
    );
  });
}
