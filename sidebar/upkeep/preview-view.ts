import type { PlanSummary, UpkeepItem, UpkeepPreview } from '../../src/contract';
import type { App } from '../app';
import { busy } from '../dom/action';
import { button, element } from '../dom/element';
import { heading } from '../dom/notice';
import { groupBy } from '../group-by';

/** What will change, tab by tab; then what stays as people made it, each tab a press away. */
export function previewView(app: App, plan: PlanSummary, { items, kept }: UpkeepPreview): HTMLElement {
  const { say, count } = app.speech;
  const total = items.reduce((sum, item) => sum + item.count, 0);
  const changes = tabList(items, (tab) => element('h3', {}, tab));
  const trouble = element('div', { class: 'trouble' });
  const stays = tabList(kept, (tab, table) =>
    element('h3', {}, tab, ' ', openLink(app, plan, table, tab, trouble)),
  );
  return element(
    'div',
    { class: 'changes' },
    items.length > 0 ? heading(count('changesToCome', total)) : null,
    changes,
    kept.length > 0 ? heading(say('keptTitle')) : null,
    kept.length > 0 ? element('p', { class: 'hint' }, say('keptHint')) : null,
    trouble,
    stays,
  );
}

function tabList(
  items: readonly UpkeepItem[],
  name: (tab: string, table: string) => HTMLElement,
): HTMLElement | null {
  if (items.length === 0) return null;
  const sections = groupBy(items, ({ table }) => table).map((group) => {
    const sentences = group.map(({ sentence }) => element('li', {}, sentence));
    return element('section', {}, name(group[0].tab, group[0].table), element('ul', {}, ...sentences));
  });
  return element('div', {}, ...sections);
}

function openLink(
  app: App,
  { planId }: PlanSummary,
  table: string,
  tab: string,
  trouble: HTMLElement,
): HTMLElement {
  const { say } = app.speech;
  const trigger = button(say('goToTab'), 'link', () => {
    void busy(app, trigger, trouble, async () => {
      const { name } = await app.server.ask('open', { planId, table });
      app.announce(say('opened', { name }));
    });
  });
  trigger.append(element('span', { class: 'unseen' }, ' ', tab));
  return trigger;
}
