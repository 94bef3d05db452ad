import { element } from '../dom';
import type { TopMenu } from './entry';
import { MenuList } from './menu-list';

/** A menu bar as in any desktop application, by mouse and by keyboard. */
export class MenuBar {
  readonly root: HTMLElement;
  private menus: TopMenu[] = [];
  private buttons: HTMLButtonElement[] = [];
  private open: { button: HTMLButtonElement; list: MenuList } | undefined;
  private readonly onLeave: () => void;

  /** @param onLeave Called when the menus close: the place that had the keyboard before takes it back. */
  constructor(label: string, onLeave: () => void) {
    this.onLeave = onLeave;
    this.root = element('div', { role: 'menubar', class: 'menu-bar', 'aria-label': label });
    this.root.addEventListener('keydown', (event) => this.onKey(event));
    document.addEventListener('pointerdown', (event) => {
      if (event.target instanceof Node && !this.root.contains(event.target)) this.close();
    });
    window.addEventListener('blur', () => this.close());
  }

  /** Replaces the menus, which may happen at any time: a script adds its own when it wants. */
  show(menus: TopMenu[]): void {
    this.close();
    this.menus = menus;
    this.buttons = menus.map((menu) => this.topButton(menu));
    this.buttons[0]?.setAttribute('tabindex', '0');
    this.root.replaceChildren(
      ...this.buttons.map((button) => element('div', { class: 'menu-slot', role: 'none' }, button)),
    );
  }

  private topButton(menu: TopMenu): HTMLButtonElement {
    const attributes = { type: 'button', class: 'menu-top', role: 'menuitem', tabindex: '-1' };
    const popup = { 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'data-menu': menu.id };
    const button = element('button', { ...attributes, ...popup }, menu.label);
    button.addEventListener('click', () => this.toggle(button));
    button.addEventListener('pointerenter', () => {
      if (this.open && this.open.button !== button) this.openAt(button);
    });
    return button;
  }

  private toggle(button: HTMLButtonElement): void {
    if (this.open?.button === button) this.leave();
    else this.openAt(button);
  }

  private openAt(button: HTMLButtonElement): MenuList | undefined {
    this.close();
    const menu = this.menus[this.buttons.indexOf(button)];
    if (!menu) return undefined;
    const list = new MenuList(menu.label, menu.entries(), () => this.leave());
    button.after(list.root);
    button.setAttribute('aria-expanded', 'true');
    this.giveTabStop(button);
    button.focus();
    this.open = { button, list };
    return list;
  }

  private close(): void {
    this.open?.list.root.remove();
    this.open?.button.setAttribute('aria-expanded', 'false');
    this.open = undefined;
  }

  private leave(): void {
    this.close();
    this.onLeave();
  }

  private onKey(event: KeyboardEvent): void {
    const focused = this.buttons.find((one) => one === document.activeElement);
    const button = focused ?? this.open?.button;
    const isForLine = !focused && (event.key === 'Enter' || event.key === ' ');
    if (!button || isForLine || !this.act(event.key, button)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  private act(key: string, button: HTMLButtonElement): boolean {
    if (key === 'ArrowDown' || key === 'Enter' || key === ' ') this.openAt(button)?.focusFirst();
    else if (key === 'ArrowUp') this.openAt(button)?.focusLast();
    else if (key === 'ArrowRight') this.step(button, 1);
    else if (key === 'ArrowLeft') this.step(button, -1);
    else if (key === 'Escape') this.escape(button);
    else if (key === 'Tab') this.close();
    return ['ArrowDown', 'Enter', ' ', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Escape'].includes(key);
  }

  private step(from: HTMLButtonElement, by: 1 | -1): void {
    const next = this.buttons.at((this.buttons.indexOf(from) + by) % this.buttons.length);
    if (!next) return;
    if (this.open) this.openAt(next)?.focusFirst();
    this.giveTabStop(next);
    if (!this.open) next.focus();
  }

  private escape(button: HTMLButtonElement): void {
    if (!this.open) return this.onLeave();
    this.close();
    button.focus();
  }

  /** One line of the bar is in the tab order, the last one used. */
  private giveTabStop(to: HTMLButtonElement): void {
    for (const button of this.buttons) button.setAttribute('tabindex', button === to ? '0' : '-1');
  }
}
