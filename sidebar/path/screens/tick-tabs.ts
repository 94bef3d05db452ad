import type { App } from '../../app';
import { element } from '../../dom/element';
import { tick } from '../draft/edit';
import type { Path } from '../path';
import { styleOf } from '../style-of';
import { tickableTabs, groupTabs } from '../tabs-to-come';
import { tabBoxes } from '../../dom/tab-boxes';

/** Every tab of the style, by section, to tick one by one; those of the plan as a whole always come. */
export function tickTabs(app: App, path: Path): HTMLElement {
  const style = styleOf(app.state, path.draft.style);
  if (!style) return element('div');
  const all = groupTabs(app.state, style, tickableTabs(style), app.speech.language);
  const groups = all.filter(({ name }) => name !== '');
  const counter = element('p', { class: 'preview', 'aria-live': 'polite' });
  const recount = (): void => {
    counter.textContent = app.speech.count('tabsTicked', path.draft.ticked.length);
  };
  recount();
  const boxes = tabBoxes(app.speech, groups, path.draft.ticked, (table, on) => {
    path.edit((draft) => tick(draft, table, on));
    recount();
  });
  return element('div', {}, ...boxes, counter);
}
