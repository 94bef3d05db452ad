import type { App } from '../../app';
import { element } from '../../dom/element';
import { tick } from '../draft/edit';
import type { Path } from '../path';
import { everyTab, groupTabs, styleOf } from '../tabs-to-come';
import { tabBoxes } from '../../dom/tab-boxes';

/** Every tab of the style, by section, to tick one by one. */
export function tickTabs(app: App, path: Path): HTMLElement {
  const style = styleOf(app.state, path.draft.style);
  if (!style) return element('div');
  const groups = groupTabs(app.state, style, everyTab(style), app.speech.language);
  const counter = element('p', { class: 'preview', 'aria-live': 'polite' });
  const recount = (): void => {
    counter.textContent = app.speech.count('tabsTicked', path.draft.ticked.length);
  };
  recount();
  const boxes = tabBoxes(groups, app.speech.say('frameTabs'), path.draft.ticked, (table, on) => {
    path.edit((draft) => tick(draft, table, on));
    recount();
  });
  return element('div', {}, ...boxes, counter);
}
