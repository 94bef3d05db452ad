import type { MenuItem, RegisteredMenu } from '../runtime/services/ui/menu';
import type { MenuEntry } from './menu/entry';

/** The name Google Sheets shows for the add-on in its Extensions menu. */
const ADDON_NAME = 'PAC';

/** The menus a script registered, as lines of the Extensions menu. */
export function addonEntries(
  menus: readonly RegisteredMenu[],
  run: (functionName: string) => void,
): MenuEntry[] {
  return menus.map((menu) => ({
    kind: 'menu',
    label: menu.addon ? ADDON_NAME : menu.caption,
    entries: () => menu.items.map((item) => entryOf(item, run)),
  }));
}

function entryOf(item: MenuItem, run: (functionName: string) => void): MenuEntry {
  if (item.kind === 'separator') return item;
  if (item.kind === 'command')
    return { kind: 'action', label: item.caption, run: () => run(item.functionName) };
  return { kind: 'menu', label: item.caption, entries: () => item.items.map((inner) => entryOf(inner, run)) };
}
