import type { DrillReport, DrillRow } from '../../src/contract';
import type { App } from '../app';
import { busy, heldButton } from '../dom/action';
import { button, element } from '../dom/element';
import { type Amounts, amountIn } from './amount-in';
import type { ShownFigures } from './figures-report';
import type { FiguresLine } from './figures-rows';

/** Rows shown before people ask for more. */
const FIRST_ROWS = 20;

/** Shows the rows of Actuals a number is made of, in its place. */
export function drillButton(app: App, { query, report }: ShownFigures, { asked }: FiguresLine): HTMLElement {
  const { trigger, trouble } = heldButton(app, app.speech.say('seeRows'), 'link', async () => {
    const found = await app.server.ask('drill', { ...query, ...asked });
    box.replaceChildren(drillList(app, query.planId, found, amountIn(app.speech, report)));
    box.querySelector<HTMLElement>('[tabindex]')?.focus();
  });
  const box = element('div', { class: 'drill' }, trigger, trouble);
  return box;
}

function drillList(app: App, planId: string, found: DrillReport, amounts: Amounts): HTMLElement {
  const { count } = app.speech;
  const sum = amounts.exact(found.sum);
  const title = element(
    'p',
    { class: 'drill-title', tabindex: '-1' },
    count('rowsFound', found.count, { sum }),
  );
  const trouble = element('div', { class: 'trouble' });
  const items = found.rows.map((row) => drillRow(app, planId, row, amounts, trouble));
  const list = element('ul', { class: 'drill-rows' }, ...items.slice(0, FIRST_ROWS));
  return element(
    'div',
    {},
    title,
    list,
    moreButton(app, list, items),
    restNote(app, found, amounts),
    trouble,
  );
}

function moreButton(app: App, list: HTMLElement, items: readonly HTMLElement[]): HTMLElement | null {
  const left = items.slice(FIRST_ROWS);
  if (left.length === 0) return null;
  const more = button(app.speech.count('moreRows', left.length), 'link', () => {
    list.append(...left);
    more.remove();
    left[0]?.querySelector('button')?.focus();
  });
  return more;
}

/** The rows beyond those listed, summed, so that the list adds up to the number. */
function restNote(app: App, { rest }: DrillReport, { exact }: Amounts): HTMLElement | null {
  if (rest.count === 0) return null;
  return element(
    'p',
    { class: 'hint' },
    app.speech.count('restOfRows', rest.count, { sum: exact(rest.sum) }),
  );
}

/** A row leads to its cell. */
function drillRow(
  app: App,
  planId: string,
  row: DrillRow,
  { exact }: Amounts,
  trouble: HTMLElement,
): HTMLElement {
  const { say, day } = app.speech;
  const { cell, account, document } = row;
  const trigger = button(day(row.day), 'link', () => {
    void busy(app, trigger, trouble, async () => {
      const { name } = await app.server.ask('go-to', { planId, table: 'actuals', cell });
      app.announce(say('openedAt', { name, cell }));
    });
  });
  const what = [account, document].filter(Boolean).join(' · ');
  const where = element(
    'span',
    { class: 'drill-what' },
    trigger,
    what ? element('span', { class: 'hint' }, what) : null,
  );
  return element('li', {}, where, element('span', { class: 'drill-amount' }, exact(row.amount)));
}
