import { frame, style as styleTemplate } from '../schema/catalogue';
import { listedSections } from './sections';
import type { PlanTab } from './settings';

/** The tabs a plan always shows first. */
const FIRST = 'home';

/** Tabs and, after them, those they calculate from. */
export function withBrought(tables: readonly string[]): readonly string[] {
  const { brings } = frame();
  const all = [...tables];
  for (const table of all)
    for (const brought of brings[table] ?? []) if (!all.includes(brought)) all.push(brought);
  return all;
}

/** Every tab a style holds or offers, in the order of its sections; those of every plan come last. */
export function inOrder(style: string): readonly string[] {
  const sections = listedSections(style).flatMap(({ tabs, offered }) => [...tabs, ...offered]);
  return [...new Set([FIRST, ...sections, ...frame().frame])];
}

/** What the sections hold and what the essential plan shows: completing a plan hides nothing. */
function complete(style: string): readonly string[] {
  const { sections, essential } = styleTemplate(style);
  const held = new Set([...sections.flatMap(({ tabs }) => tabs), ...essential, ...frame().frame]);
  return inOrder(style).filter((table) => held.has(table) && table !== 'targets');
}

function essentialTabs(style: string): readonly string[] {
  return [FIRST, ...styleTemplate(style).essential.filter((table) => table !== FIRST)];
}

function chosen(style: string, choice: 'essential' | 'complete' | readonly string[]): readonly string[] {
  if (choice === 'essential') return essentialTabs(style);
  if (choice === 'complete') return complete(style);
  const order = [...new Set([...inOrder(style), ...choice])];
  return order.filter((table) => table === FIRST || choice.includes(table));
}

/**
 * The tabs of a plan: those chosen, in the style's order, then those they calculate from and the machine's
 * own, hidden. `targets` belongs to the crossed mode, which a new plan does not start in.
 */
export function chooseTabs(
  style: string,
  choice: 'essential' | 'complete' | readonly string[],
): readonly PlanTab[] {
  const { frame: framed, hidden, essentialHidden } = frame();
  const visible = chosen(style, choice).filter((table) => !hidden.includes(table));
  const needed = [...visible, ...styleTemplate(style).essentialHidden, ...essentialHidden, ...framed];
  const all = withBrought([...new Set(needed)]);
  return all.map((table) => ({ table, hidden: !visible.includes(table) }));
}
