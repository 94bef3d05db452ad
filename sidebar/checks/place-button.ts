import type { CheckFinding } from '../../src/contract';
import type { App } from '../app';
import { busy } from '../dom/action';
import { button, element } from '../dom/element';
import type { Speech } from '../words/speech';

/** Takes the reader to the cell; `trouble` shows why when it cannot. */
export function placeButton(
  app: App,
  planId: string,
  finding: CheckFinding,
  trouble: HTMLElement,
): HTMLElement {
  const { say } = app.speech;
  const { table, tab, cell } = finding;
  const trigger = button(nameOf(app.speech, finding), 'link', () => {
    void busy(app, trigger, trouble, async () => {
      const { name } = await app.server.ask('go-to', { planId, table, cell });
      app.announce(cell ? say('openedAt', { name, cell }) : say('opened', { name }));
    });
  });
  const where = [cell, tab].filter(Boolean).join(', ');
  trigger.append(element('span', { class: 'unseen' }, ' (' + where + ')'));
  return trigger;
}

/** The id of the row, else the row or the cell; the tab as a whole has neither. */
function nameOf({ say }: Speech, { row, cell }: CheckFinding): string {
  if (/^\d+$/u.test(row)) return say('goToRow', { row });
  if (row) return row;
  return cell ? say('goToCell', { cell }) : say('goToTab');
}
