import type { App } from '../../app';
import { element } from '../../dom/element';
import type { Draft } from '../draft/draft';
import { styleOf } from '../style-of';
import { chosenTabs, groupTabs, type TabGroup } from '../tabs-to-come';

/** The tabs to come, a line a section. */
export function tabsToCome(app: App, draft: Draft): HTMLElement {
  const style = styleOf(app.state, draft.style);
  if (!style) return element('div');
  const tables = chosenTabs(app.state, draft);
  const groups = groupTabs(app.state, style, tables, app.speech.language);
  const heading = element('h2', {}, app.speech.count('tabsToCome', tables.length));
  return element(
    'section',
    { class: 'preview' },
    heading,
    element('ul', { class: 'sections' }, ...groups.map(section)),
  );
}

function section({ name, tabs }: TabGroup): HTMLElement {
  const title = name ? element('span', { class: 'section-name' }, name) : null;
  const names = tabs.map((tab) => tab.name).join(', ');
  return element('li', {}, title, element('span', {}, names));
}
