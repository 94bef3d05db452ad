import { element } from '../dom';
import { tidy, type MenuEntry } from './entry';

type Line = Exclude<MenuEntry, { kind: 'separator' }>;

/** An open menu: a column of lines, each of which may open a column of its own beside it. */
export class MenuList {
  readonly root: HTMLElement;
  private readonly buttons: HTMLButtonElement[] = [];
  private submenu: { list: MenuList; opener: HTMLButtonElement } | undefined;
  private readonly onDone: () => void;

  /** @param onDone Called once a line was chosen: every open menu closes. */
  constructor(label: string, entries: MenuEntry[], onDone: () => void) {
    this.onDone = onDone;
    this.root = element('div', { role: 'menu', class: 'menu', 'aria-label': label });
    this.root.append(...tidy(entries).map((entry) => this.line(entry)));
    this.root.addEventListener('keydown', (event) => this.onKey(event));
  }

  focusFirst(): void {
    this.buttons[0]?.focus();
  }

  focusLast(): void {
    this.buttons.at(-1)?.focus();
  }

  private line(entry: MenuEntry): HTMLElement {
    if (entry.kind === 'separator') return element('div', { role: 'separator', class: 'menu-separator' });
    const button = lineButton(entry);
    this.buttons.push(button);
    const slot = element('div', { class: 'menu-slot' }, button);
    button.addEventListener('click', () => this.choose(entry, button));
    slot.addEventListener('pointerenter', () => this.hover(entry, button));
    return slot;
  }

  private choose(entry: Line, button: HTMLButtonElement): void {
    if (entry.enabled === false) return;
    if (entry.kind === 'menu') {
      this.openSubmenu(entry, button).focusFirst();
      return;
    }
    this.onDone();
    entry.run();
  }

  private hover(entry: Line, button: HTMLButtonElement): void {
    button.focus();
    if (entry.kind === 'menu' && entry.enabled !== false) this.openSubmenu(entry, button);
    else this.closeSubmenu();
  }

  private openSubmenu(entry: Extract<Line, { kind: 'menu' }>, opener: HTMLButtonElement): MenuList {
    if (this.submenu?.opener === opener) return this.submenu.list;
    this.closeSubmenu();
    const list = new MenuList(entry.label, entry.entries(), this.onDone);
    opener.after(list.root);
    opener.setAttribute('aria-expanded', 'true');
    this.submenu = { list, opener };
    return list;
  }

  private closeSubmenu(): void {
    if (!this.submenu) return;
    this.submenu.list.root.remove();
    this.submenu.opener.setAttribute('aria-expanded', 'false');
    this.submenu = undefined;
  }

  /** Keys a list does not use (Left at the first level, Right on a plain line, Tab) are the menu bar's. */
  private onKey(event: KeyboardEvent): void {
    const at = this.buttons.findIndex((button) => button === document.activeElement);
    if (at >= 0 ? this.moveFrom(at, event.key) : this.returnFromSubmenu(event.key)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  private returnFromSubmenu(key: string): boolean {
    if (key !== 'ArrowLeft' && key !== 'Escape') return false;
    const opener = this.submenu?.opener;
    this.closeSubmenu();
    opener?.focus();
    return true;
  }

  private moveFrom(at: number, key: string): boolean {
    const next = this.neighbour(at, key);
    next?.focus();
    if (next || key !== 'ArrowRight') return next !== undefined;
    const opener = this.buttons[at];
    if (opener?.getAttribute('aria-haspopup') !== 'menu') return false;
    opener.click();
    return true;
  }

  private neighbour(at: number, key: string): HTMLButtonElement | undefined {
    const { buttons } = this;
    if (key === 'ArrowDown') return buttons[(at + 1) % buttons.length];
    if (key === 'ArrowUp') return buttons.at(at - 1);
    if (key === 'Home') return buttons[0];
    if (key === 'End') return buttons.at(-1);
    return key.length === 1 && key !== ' ' ? this.startingWith(key, at) : undefined;
  }

  private startingWith(letter: string, at: number): HTMLButtonElement | undefined {
    const after = [...this.buttons.slice(at + 1), ...this.buttons.slice(0, at + 1)];
    return after.find((button) => button.textContent.toLowerCase().startsWith(letter.toLowerCase()));
  }
}

function lineButton(entry: Line): HTMLButtonElement {
  const checked = entry.kind === 'action' ? entry.checked : undefined;
  const button = element(
    'button',
    {
      type: 'button',
      class: 'menu-line',
      tabindex: '-1',
      role: checked === undefined ? 'menuitem' : 'menuitemradio',
      'aria-checked': checked === undefined ? false : String(checked),
      'aria-disabled': entry.enabled === false && 'true',
      'aria-haspopup': entry.kind === 'menu' && 'menu',
      'aria-expanded': entry.kind === 'menu' && 'false',
    },
    entry.label,
  );
  if (entry.kind === 'action' && entry.shortcut) {
    button.append(element('kbd', { class: 'menu-shortcut' }, entry.shortcut));
  }
  return button;
}
