import type { ImportCount, ImportPreview } from '../../src/contract';
import type { App } from '../app';
import { element } from '../dom/element';
import { line } from '../dom/notice';
import type { WordKey } from '../words/en';

/** What becomes of the rows, in counts and amounts that add to the file. */
export function previewFigures(app: App, seen: ImportPreview): HTMLElement {
  const { say, count, day, money } = app.speech;
  const lines: readonly (readonly [WordKey, ImportCount, string])[] = [
    ['importAccepted', seen.accepted, 'to-import'],
    ['importDuplicates', seen.duplicates, ''],
    ['importRejected', seen.rejected, ''],
    ['importRead', seen.read, 'sum'],
  ];
  const rows = lines.map(([label, figures, look]) =>
    figureRow(app, say(label), figures, seen.currency, look),
  );
  const isShared = seen.credited !== seen.accepted.amount;
  const credited = line(`${say('importCredited')} ${money(seen.credited, seen.currency)}`);
  const { period, outsideYear } = seen;
  const dates = period && line(say('importPeriod', { first: day(period.first), last: day(period.last) }));
  return element(
    'section',
    {},
    element('table', { class: 'tally' }, element('tbody', {}, ...rows)),
    dates,
    isShared ? credited : null,
    outsideYear > 0 ? element('p', { class: 'hint' }, count('importOutside', outsideYear)) : null,
  );
}

function figureRow(
  { speech: { whole, money } }: App,
  label: string,
  { rows, amount }: ImportCount,
  currency: string,
  look: string,
): HTMLElement {
  return element(
    'tr',
    { class: look },
    element('th', { scope: 'row' }, label),
    element('td', {}, whole(rows)),
    element('td', {}, money(amount, currency)),
  );
}
