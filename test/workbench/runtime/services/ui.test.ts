import { HtmlService } from '../../../../workbench/runtime/services/html';
import { hostRealm } from '../../../../workbench/runtime/boundary/realm';
import { Ui } from '../../../../workbench/runtime/services/ui';
import {
  emptyWindow,
  type Answer,
  type WindowChange,
} from '../../../../workbench/runtime/services/ui/window';

function openEditor(...answers: Answer[]) {
  const changes: WindowChange[] = [];
  const window = emptyWindow();
  const answer = () => answers.shift() ?? { button: 'CLOSE' };
  const ui = new Ui({ window, answer, changed: (change) => changes.push(change) });
  return { ui, window, changes };
}

const page = (content: string) => new HtmlService({}, hostRealm).createHtmlOutput(content);

describe('menus', () => {
  test('appear when added, with their separators and sub-menus', () => {
    const { ui, window, changes } = openEditor();
    const sub = ui.createMenu('Voir').addItem('Suivi', 'openRollUp');
    const menu = ui.createAddonMenu().addItem('Créer', 'createPlan').addSeparator().addSubMenu(sub);
    expect(window.menus).toStrictEqual([]);
    menu.addToUi();
    expect(changes).toStrictEqual(['menus']);
    expect(window.menus).toStrictEqual([
      {
        kind: 'menu',
        addon: true,
        caption: '',
        items: [
          { kind: 'command', caption: 'Créer', functionName: 'createPlan' },
          { kind: 'separator' },
          {
            kind: 'menu',
            caption: 'Voir',
            items: [{ kind: 'command', caption: 'Suivi', functionName: 'openRollUp' }],
          },
        ],
      },
    ]);
  });

  test('of the same caption replace each other', () => {
    const { ui, window } = openEditor();
    ui.createMenu('A').addItem('old', 'f').addToUi();
    ui.createMenu('B').addToUi();
    ui.createMenu('A').addItem('new', 'f').addToUi();
    expect(window.menus.map(({ caption, items, addon }) => [caption, items.length, addon])).toStrictEqual([
      ['B', 0, false],
      ['A', 1, false],
    ]);
  });

  test('hold menus alone', () => {
    const { ui } = openEditor();
    expect(() => ui.createMenu('A').addSubMenu({})).toThrow('A sub-menu is a menu.');
  });

  test('changed after they were added stay as they were', () => {
    const { ui, window } = openEditor();
    const menu = ui.createMenu('A');
    menu.addToUi();
    menu.addItem('late', 'f');
    expect(window.menus[0]?.items).toStrictEqual([]);
  });
});

test('the sidebar shows the last page given', () => {
  const { ui, window, changes } = openEditor();
  ui.showSidebar(page('one'));
  ui.showSidebar(page('two').setTitle('PAC'));
  expect(window.sidebar).toStrictEqual({ title: 'PAC', content: 'two' });
  expect(changes).toStrictEqual(['sidebar', 'sidebar']);
});

test('dialogs open with their title and size', () => {
  const { ui, window } = openEditor();
  ui.showModalDialog(page('one').setWidth(400), 'First');
  ui.showModelessDialog(page('two'), 'Second');
  expect(window.dialogs).toStrictEqual([
    { title: 'First', content: 'one', modal: true, width: 400, height: 0 },
    { title: 'Second', content: 'two', modal: false, width: 0, height: 0 },
  ]);
});

describe('questions', () => {
  test.each([
    ['a prompt', ['Sure?'], { title: '', prompt: 'Sure?', buttons: ['OK'] }],
    ['buttons', ['Sure?', 'YES_NO'], { title: '', prompt: 'Sure?', buttons: ['YES', 'NO'] }],
    ['a title', ['PAC', 'Sure?', 'OK_CANCEL'], { title: 'PAC', prompt: 'Sure?', buttons: ['OK', 'CANCEL'] }],
  ] as const)('with %s', (_, [first, ...rest], expected) => {
    const { ui, window } = openEditor();
    const sets: Record<string, (typeof ui.ButtonSet)['OK']> = ui.ButtonSet;
    const [second, third] = rest.map((text) => sets[text] ?? text);
    if (third === undefined) ui.alert(first, ...(second === undefined ? [] : [second]));
    else ui.alert(first, second, sets[String(third)]);
    expect(window.questions).toStrictEqual([{ ...expected, asksText: false }]);
  });

  test('are answered by a button', () => {
    const { ui } = openEditor({ button: 'YES' });
    expect(ui.alert('Sure?', ui.ButtonSet.YES_NO)).toBe(ui.Button.YES);
    expect(ui.alert('Sure?')).toBe(ui.Button.CLOSE);
  });

  test('or by a text', () => {
    const { ui, window } = openEditor({ button: 'OK', text: 'Léa' }, { button: 'CANCEL' });
    const [named, left] = [ui.prompt('Name?', ui.ButtonSet.OK_CANCEL), ui.prompt('Name?')];
    expect([named.getSelectedButton(), named.getResponseText()]).toStrictEqual([ui.Button.OK, 'Léa']);
    expect(window.questions.map(({ asksText }) => asksText)).toStrictEqual([true, true]);
    expect([left.getSelectedButton(), left.getResponseText()]).toStrictEqual([ui.Button.CANCEL, '']);
  });

  test('an answer that is no button is a mistake of the test', () => {
    expect(() => openEditor({ button: 'MAYBE' }).ui.alert('Sure?')).toThrow(
      'There is no button named MAYBE.',
    );
  });
});
