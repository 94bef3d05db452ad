import type { SetAside } from '../../src/contract';
import { sorted } from '../../src/core/sorted';
import type { App } from '../app';
import { button, element } from '../dom/element';
import { heading } from '../dom/notice';
import { downloadCsv } from '../finance/download';
import { asideCsv, type RowsSetAside } from './aside-csv';
import { reasonWord } from './reason-words';

/** Rows nobody misses come last: what may need a correction is seen first. */
const HARMLESS: readonly SetAside['reason'][] = ['repeated', 'held', 'total', 'header', 'title', 'blank'];

/** Rows of each reason shown in the sidebar; all are in the list to download. */
const SHOWN = 20;
/** Signs of a row that fit in a line or two. */
const LONGEST = 90;

/** The rows set aside, by reason, and all of them in a file. Nothing to show when there is none. */
export function asideView(app: App, name: string, aside: RowsSetAside): HTMLElement | null {
  const { say } = app.speech;
  if (aside.setAside.length === 0) return null;
  const reasons = sorted(byReason(aside.setAside), ([a], [b]) => HARMLESS.indexOf(a) - HARMLESS.indexOf(b));
  const folds = reasons.map(([reason, rows]) => reasonFold(app, reason, rows));
  const fileName = `${say('importRejected')} - ${name}.csv`;
  const download = button(say('importDownload'), 'plain', () =>
    downloadCsv({ fileName, text: asideCsv(app.speech, aside) }),
  );
  const hint = element('p', { class: 'hint' }, say('importDownloadHint'));
  return element('section', { class: 'aside' }, heading(say('importAside')), ...folds, download, hint);
}

function byReason(rows: readonly SetAside[]): ReadonlyMap<SetAside['reason'], readonly SetAside[]> {
  const found = new Map<SetAside['reason'], SetAside[]>();
  for (const row of rows) {
    const same = found.get(row.reason);
    if (same) same.push(row);
    else found.set(row.reason, [row]);
  }
  return found;
}

function reasonFold(app: App, reason: SetAside['reason'], rows: readonly SetAside[]): HTMLElement {
  const { say, whole, count } = app.speech;
  const tag = element('span', { class: 'tag' }, whole(rows.length));
  const items = rows
    .slice(0, SHOWN)
    .map(({ row, cells }) =>
      element('li', {}, say('importAsideRow', { row: whole(row), text: textOf(cells) })),
    );
  const left = rows.length - items.length;
  const more = left > 0 ? element('p', { class: 'hint' }, count('importAsideMore', left)) : null;
  const summary = element('summary', {}, say(reasonWord(reason)), ' ', tag);
  return element('details', { class: 'fold' }, summary, element('ul', {}, ...items), more);
}

function textOf(cells: readonly string[]): string {
  const text = cells
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(' · ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text || '–';
}
