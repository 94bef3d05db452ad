/** One line of a menu. A submenu's lines are asked for each time it opens. */
export type MenuEntry =
  | {
      kind: 'action';
      label: string;
      run: () => void;
      shortcut?: string;
      enabled?: boolean;
      checked?: boolean;
    }
  | { kind: 'menu'; label: string; entries: () => MenuEntry[]; enabled?: boolean }
  | { kind: 'separator' };

/** A menu of the menu bar. */
export interface TopMenu {
  id: string;
  label: string;
  entries: () => MenuEntry[];
}

/** Lines without separators at either end or side by side, which conditional lines leave behind. */
export function tidy(entries: MenuEntry[]): MenuEntry[] {
  return entries.filter((entry, index) => {
    if (entry.kind !== 'separator') return true;
    const next = entries.slice(index + 1).find(({ kind }) => kind !== 'separator');
    return index > 0 && next !== undefined && entries[index + 1]?.kind !== 'separator';
  });
}
