import { ServiceError } from '../../errors';
import type { Offline } from '../offline';

/** A line of a menu, in order. */
export type MenuItem = MenuCommand | MenuSeparator | SubMenu;

/** A command: choosing it calls a function of the script. */
export interface MenuCommand {
  readonly kind: 'command';
  readonly caption: string;
  readonly functionName: string;
}

export interface MenuSeparator {
  readonly kind: 'separator';
}

/** A menu inside a menu. */
export interface SubMenu {
  readonly kind: 'menu';
  readonly caption: string;
  readonly items: readonly MenuItem[];
}

/** A menu the script added to the editor. */
export interface RegisteredMenu extends SubMenu {
  /** Its place is Extensions > name of the add-on, and its caption is empty: the editor names it. */
  readonly addon: boolean;
}

/** A menu being built: nothing is seen before `addToUi()`. */
export class Menu implements Offline<GoogleAppsScript.Base.Menu> {
  static readonly serviceName = 'Menu';
  readonly #items: MenuItem[] = [];
  readonly #caption: string;
  readonly #addToUi: (menu: SubMenu) => void;

  constructor(caption: string, addToUi: (menu: SubMenu) => void) {
    this.#caption = caption;
    this.#addToUi = addToUi;
  }

  addItem(caption: string, functionName: string): this {
    this.#items.push({ kind: 'command', caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.#items.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: object): this {
    if (!(menu instanceof Menu)) throw new ServiceError('A sub-menu is a menu.');
    this.#items.push(menu.#content());
    return this;
  }

  addToUi(): void {
    this.#addToUi(this.#content());
  }

  #content(): SubMenu {
    return { kind: 'menu', caption: this.#caption, items: [...this.#items] };
  }
}
