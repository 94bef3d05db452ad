import { enumOf, type EnumValue } from '../spreadsheet/enum-value';
import type { HtmlOutput } from './html/html-output';
import type { Offline } from './offline';
import { Menu, type RegisteredMenu } from './ui/menu';
import { PromptResponse } from './ui/prompt-response';
import type { Answer, DialogWindow, Editor } from './ui/window';

const BUTTONS = enumOf('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
const BUTTON_SETS = enumOf('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

/** What `alert` and `prompt` take: a prompt, then its buttons, or a title before them. */
type QuestionArguments = [string, (string | EnumValue)?, EnumValue?];

/** The editor's own interface: menus, sidebar, dialogs. */
export class Ui implements Offline<GoogleAppsScript.Base.Ui> {
  static readonly serviceName = 'Ui';
  readonly Button = BUTTONS;
  readonly ButtonSet = BUTTON_SETS;
  readonly #editor: Editor;

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  createMenu(caption: string): Menu {
    return new Menu(caption, (menu) => this.#register({ ...menu, addon: false }));
  }

  createAddonMenu(): Menu {
    return new Menu('', (menu) => this.#register({ ...menu, addon: true }));
  }

  showSidebar(userInterface: HtmlOutput): void {
    const [title, content] = [userInterface.getTitle(), userInterface.getContent()];
    this.#editor.window.sidebar = { title, content };
    this.#editor.changed('sidebar');
  }

  showModalDialog(userInterface: HtmlOutput, title: string): void {
    this.#openDialog(dialogOf(userInterface, title, true));
  }

  showModelessDialog(userInterface: HtmlOutput, title: string): void {
    this.#openDialog(dialogOf(userInterface, title, false));
  }

  alert(...args: QuestionArguments): EnumValue {
    return buttonNamed(this.#ask(args, false).button);
  }

  prompt(...args: QuestionArguments): PromptResponse {
    const { button, text = '' } = this.#ask(args, true);
    return new PromptResponse(buttonNamed(button), text);
  }

  /** A menu of the same caption takes the place of the former one. */
  #register(menu: RegisteredMenu): void {
    const { window } = this.#editor;
    const others = window.menus.filter(
      ({ caption, addon }) => caption !== menu.caption || addon !== menu.addon,
    );
    window.menus = [...others, menu];
    this.#editor.changed('menus');
  }

  #openDialog(dialog: DialogWindow): void {
    this.#editor.window.dialogs = [...this.#editor.window.dialogs, dialog];
    this.#editor.changed('dialogs');
  }

  #ask(args: QuestionArguments, asksText: boolean): Answer {
    const texts = args.filter((arg) => typeof arg === 'string');
    const [title = '', prompt = ''] = texts.length > 1 ? texts : ['', ...texts];
    const buttons = String(args.find((arg) => typeof arg !== 'string') ?? 'OK').split('_');
    const question = { title, prompt, buttons, asksText };
    this.#editor.window.questions = [...this.#editor.window.questions, question];
    return this.#editor.answer(question);
  }
}

function dialogOf(page: HtmlOutput, title: string, modal: boolean): DialogWindow {
  const [width, height] = [page.getWidth(), page.getHeight()];
  return { title, content: page.getContent(), modal, width, height };
}

const isButton = (name: string): name is keyof typeof BUTTONS => name in BUTTONS;

function buttonNamed(name: string): EnumValue {
  if (!isButton(name)) throw new Error(`There is no button named ${name}.`);
  return BUTTONS[name];
}
