import type { PlanSummary, UpkeepItem, UpkeepPreview } from '../../src/contract';
import type { App } from '../app';
import { busy } from '../dom/action';
import { button, type Child, element } from '../dom/element';
import { heading } from '../dom/notice';
import { groupItems, type SharedItem, type TabItems } from './group-items';

/** What will change, then what stays as people made it, its tabs a press away. */
export function previewView(app: App, plan: PlanSummary, { items, kept }: UpkeepPreview): HTMLElement {
  const { say, count } = app.speech;
  const total = items.reduce((sum, item) => sum + item.count, 0);
  const trouble = element('div', { class: 'trouble' });
  const stays = itemList(kept, (of) => openLink(app, plan, of, trouble));
  const hint = element('p', { class: 'hint' }, say('keptHint'));
  return element(
    'div',
    { class: 'changes' },
    ...(items.length > 0 ? [heading(count('changesToCome', total)), ...itemList(items, () => null)] : []),
    ...(kept.length > 0 ? [heading(say('keptTitle')), hint, trouble, ...stays] : []),
  );
}

/** Sentences many tabs share, then tab by tab; `beside` is put at the right of a tab's name. */
function itemList(
  items: readonly UpkeepItem[],
  beside: (of: TabItems) => HTMLElement | null,
): readonly HTMLElement[] {
  const { shared, byTab } = groupItems(items);
  const sections = byTab.map((of) => tabSection(of, beside(of)));
  return shared.length > 0 ? [element('ul', {}, ...shared.map(sharedItem)), ...sections] : sections;
}

const sharedItem = ({ sentence, tabs }: SharedItem): HTMLElement =>
  element('li', {}, sentence, element('p', { class: 'hint' }, tabs.join(', ')));

function tabSection({ tab, sentences }: TabItems, beside: Child): HTMLElement {
  const lines = sentences.map((sentence) => element('li', {}, sentence));
  return element('section', {}, element('h3', {}, tab, ' ', beside), element('ul', {}, ...lines));
}

function openLink(
  app: App,
  { planId }: PlanSummary,
  { table, tab }: TabItems,
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
