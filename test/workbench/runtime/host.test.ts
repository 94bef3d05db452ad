import { openScript, type WorkbookOptions } from '../../support/runtime';

const SOURCE = `
function onOpen(e) {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Créer', 'create').addToUi();
  Logger.log(String(e.authMode) + ' ' + (e.source ? e.source.getName() : 'no document'));
}
function onInstall(e) { onOpen(e); }
function onEdit(e) {
  Logger.log([e.range.getA1Notation(), e.oldValue, e.value, e.authMode].join(' '));
  e.range.getSheet().getRange('Z1').setValue('edited');
}
function create(name) {
  const sheet = SpreadsheetApp.getActive().insertSheet(name || 'Plan');
  sheet.getRange(1, 1, 2, 2).setValues([['Rep', 'Target'], ['Léa', 100]]);
  sheet.getRange('C1').setFormula('=SUM(B2;1)');
  return sheet.getName();
}
function readTwice() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  return [sheet.getRange('A1').getValue(), sheet.getRange('A1').setValue(5).getValue()];
}
function show() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('PAC'));
}
function toast() { SpreadsheetApp.getActive().toast('Fini', 'PAC', 3); }
function confirm() {
  const ui = SpreadsheetApp.getUi();
  return ui.alert('Sure?', ui.ButtonSet.YES_NO) === ui.Button.YES;
}
function warn() { return String(SpreadsheetApp.getUi().alert('Done')); }
function lock() { return LockService.getDocumentLock().tryLock(500); }
function remember() { PropertiesService.getDocumentProperties().setProperty('plan', 'one'); }
function recall() { return PropertiesService.getDocumentProperties().getProperty('plan'); }
function today() { return new Date(); }
function pending() { SpreadsheetApp.getActive().getSheets()[0].getRange('B1').setValue('late'); }
function dateBack() { return { when: new Date() }; }
function sheetBack() { return SpreadsheetApp.getActive(); }
function zoneAndLocale() {
  return [Session.getActiveUserLocale(), Session.getScriptTimeZone(), SpreadsheetApp.getActive().getSpreadsheetLocale()];
}
/** @customfunction */
function DOUBLE(value) { return value * 2; }
function secret_() { return 1; }
function commaNumber() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setFormula('=SUM(1,2)'); }
function copyMarked() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.addDeveloperMetadata('table', 'spend');
  return sheet.copyTo(SpreadsheetApp.getActive()).getDeveloperMetadata().length;
}
function fillTemplate() {
  const template = HtmlService.createTemplate('<?= name ?> <?!= helper() ?>');
  template.name = 'L&a';
  return template.name + ' ' + template.evaluate().getContent();
}
function helper() { return '<b>'; }
`;

const NOW = new Date('2026-02-03T04:05:06Z');
const FILES = { 'Code.js': SOURCE, 'Sidebar.html': '<p>PAC</p>' };
const open = (options: WorkbookOptions = {}) => openScript(FILES, options);

describe('opening', () => {
  test('registers the menu of onOpen, in an add-on not yet enabled', () => {
    const runtime = open();
    expect(runtime.window.menus).toStrictEqual([]);
    runtime.open();
    expect(runtime.window.menus).toMatchObject([
      { addon: true, items: [{ caption: 'Créer', functionName: 'create' }] },
    ]);
    expect(runtime.logs).toStrictEqual(['NONE no document']);
  });

  test('tells onOpen its document once enabled', () => {
    const runtime = open();
    runtime.open('LIMITED');
    expect(runtime.logs).toStrictEqual(['LIMITED PAC']);
  });

  test('installing opens with full authority', () => {
    const runtime = open();
    runtime.install();
    expect(runtime.logs).toStrictEqual(['FULL PAC']);
    expect(runtime.window.menus).toHaveLength(1);
  });

  test('again keeps one menu', () => {
    const runtime = open();
    runtime.open();
    runtime.open();
    expect(runtime.window.menus).toHaveLength(1);
  });

  test('fails where onOpen asks for more than its mode allows', () => {
    const files = { 'Code.js': 'function onOpen() { SpreadsheetApp.getActive(); }' };
    expect(() => openScript(files).open()).toThrow(
      'You do not have permission to call SpreadsheetApp.getActive',
    );
  });

  test('a script without onOpen opens all the same', () => {
    expect(() => openScript({ 'Code.js': '' }).open()).not.toThrow();
  });

  test('a project without a script does not', () => {
    expect(() => openScript({})).toThrow('The project has no Code.js.');
  });
});

describe('running a function', () => {
  test('writes in the document, and answers', () => {
    const runtime = open();
    expect(runtime.run('create', 'Équipe')).toBe('Équipe');
    const sheet = runtime.spreadsheet.getSheetByName('Équipe');
    expect(sheet?.getDataRange().getValues()).toStrictEqual([
      ['Rep', 'Target', 101],
      ['Léa', 100, ''],
    ]);
  });

  test('counts its calls, and those only', () => {
    const { run, calls, spreadsheet } = bound(open());
    spreadsheet.getSheets();
    run('create');
    expect(calls.byMethod()).toStrictEqual({
      'SpreadsheetApp.getActive': 1,
      'Spreadsheet.insertSheet': 1,
      'Sheet.getRange': 2,
      'Range.setValues': 1,
      'Range.setFormula': 1,
      'Sheet.getName': 1,
    });
    expect(calls.noReadAfterWrite().map(({ method }) => method)).toStrictEqual(['Sheet.getName']);
  });

  test('reads see what was written before them', () => {
    expect(open().run('readTwice')).toStrictEqual(['', 5]);
  });

  test('leaves nothing unwritten', () => {
    const runtime = open();
    runtime.run('pending');
    const { storedGetters, activeSheetId: sheetId } = runtime.book;
    expect(storedGetters.getEvaluatedCell({ sheetId, col: 1, row: 0 }).value).toBe('late');
  });

  test.each([
    ['a missing function', 'missing', 'Script function not found: missing'],
    [
      'a wrong argument',
      'create',
      "don't match the method signature for SpreadsheetApp.Spreadsheet.insertSheet",
    ],
  ])('throws for %s', (_, name, message) => {
    expect(() => open().run(name, true)).toThrow(message);
  });

  test('sees the clock and the places it was given', () => {
    const runtime = open({ now: new Date('2026-02-03T04:05:06Z'), userLocale: 'fr', locale: 'en_US' });
    expect(runtime.run('today')).toStrictEqual(new Date('2026-02-03T04:05:06Z'));
    runtime.wait(1000);
    expect(runtime.run('today')).toStrictEqual(new Date('2026-02-03T04:05:07Z'));
    expect(runtime.run('zoneAndLocale')).toStrictEqual(['fr', 'Europe/Paris', 'en_US']);
  });
});

/** Milliseconds that pass, for the script, while it creates a sheet. */
function elapsed(options: WorkbookOptions): number {
  const runtime = open(options);
  runtime.run('create');
  return Number(runtime.run('today')) - NOW.getTime();
}

describe('time', () => {
  test('calls take time on a fixed clock', () => {
    expect(elapsed({ now: NOW })).toBeGreaterThan(0);
  });

  test('a clock that runs by itself is not hurried', () => {
    expect(elapsed({ now: () => NOW })).toBe(0);
  });

  test('what calls cost can be told', () => {
    expect(elapsed({ now: NOW, callCosts: { read: 0, write: 1000, local: 0, other: 0 } })).toBe(3000);
  });
});

describe('faults', () => {
  test('every call of a function can be made to fail', () => {
    const { run, calls } = bound(open());
    run('create');
    const names = calls.list.map(({ method }) => method);
    expect(names).toHaveLength(7);
    const failing = names.map((_, index) => {
      const runtime = open();
      runtime.faults.failAt(index + 1, new Error('broken'));
      return () => runtime.run('create');
    });
    for (const attempt of failing) expect(attempt).toThrow('broken');
  });
});

describe('a person’s edit', () => {
  test.each([
    ['a text', '', 'Léa', 'A1  Léa LIMITED'],
    ['a number over another', '10', '12,5', 'A1 10 12.5 LIMITED'],
    ['a blank', '10', '', 'A1 10  LIMITED'],
    ['a date, as a serial day', '01/03/2026', '02/03/2026', 'A1 46082 46083 LIMITED'],
  ])('of %s tells onEdit', (_, before, after, line) => {
    const runtime = open();
    runtime.edit('Feuille 1', 'A1', before);
    runtime.edit('Feuille 1', 'A1', after);
    expect(runtime.logs.at(-1)).toBe(line);
  });

  test('lets onEdit write', () => {
    const runtime = open();
    runtime.edit('Feuille 1', 'A1', 'x');
    expect(runtime.spreadsheet.getSheets()[0]?.getRange('Z1').getValue()).toBe('edited');
  });

  test('of several cells tells the range alone', () => {
    const runtime = open();
    runtime.edited(runtime.book.activeSheetId, { top: 2, bottom: 4, left: 1, right: 2 });
    expect(runtime.logs).toStrictEqual(['B3:C5   LIMITED']);
  });

  test('without onEdit is a plain edit', () => {
    const runtime = openScript({ 'Code.js': '' });
    runtime.edit('Feuille 1', 'A1', '7');
    expect(runtime.spreadsheet.getSheets()[0]?.getRange('A1').getValue()).toBe(7);
  });
});

describe('the window', () => {
  test('shows the sidebar until it is closed', () => {
    const changes: string[] = [];
    const runtime = open({ onWindowChange: (change) => changes.push(change) });
    runtime.run('show');
    expect(runtime.window.sidebar).toStrictEqual({ title: 'PAC', content: '<p>PAC</p>' });
    runtime.connect().script.host.close();
    expect(runtime.window.sidebar).toBeNull();
    expect(changes).toStrictEqual(['sidebar', 'sidebar']);
  });

  test('shows toasts', () => {
    const runtime = open();
    runtime.run('toast');
    expect(runtime.window.toasts).toStrictEqual([{ message: 'Fini', title: 'PAC', timeoutSeconds: 3 }]);
  });

  test('asks what was scripted', () => {
    const runtime = open();
    runtime.answers.push({ button: 'YES' }, { button: 'NO' });
    expect([runtime.run('confirm'), runtime.run('confirm')]).toStrictEqual([true, false]);
    expect(() => runtime.run('confirm')).toThrow('No answer is scripted for the question: Sure?');
  });

  test('takes the only button of a message', () => {
    expect(open().run('warn')).toBe('OK');
  });

  test('has no interface outside the editor', () => {
    expect(() => open({ inEditor: false }).run('show')).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});

/** What a client page is told when it calls a function: the answer, or the text of the failure. */
function ask(name: string, options: WorkbookOptions = {}, args: unknown[] = []): Promise<unknown> {
  const { run } = open(options).connect().script;
  return new Promise((resolve) => {
    const runner = run.withSuccessHandler(resolve).withFailureHandler((error) => resolve(error.message));
    runner[name]?.(...args);
  });
}

describe('google.script.run', () => {
  test.each([
    ['create', 'Plan'],
    ['dateBack', null],
    ['sheetBack', null],
    ['DOUBLE', null],
  ])('%s answers %j', async (name, expected) => {
    expect(await ask(name)).toBe(expected);
  });

  test('arguments are the script’s own', async () => {
    expect(await ask('create', {}, ['Budget'])).toBe('Budget');
  });

  test('a failure brings its text', async () => {
    expect(await ask('show', { inEditor: false })).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  test('several accounts are refused', async () => {
    expect(await ask('create', { accounts: 2 })).toMatch('PERMISSION_DENIED');
  });

  test.each(['secret_', 'SpreadsheetApp', 'parseInt'])('%s is closed', (name) => {
    expect(open().connect().script.run[name]).toBeUndefined();
  });
});

test('a custom function calculates in its cells', () => {
  const runtime = open();
  runtime.edit('Feuille 1', 'A1', '21');
  runtime.edit('Feuille 1', 'B1', '=DOUBLE(A1)');
  expect(runtime.spreadsheet.getSheets()[0]?.getRange('B1').getValue()).toBe(42);
});

test('a template sees its properties and the functions of the script', () => {
  expect(open().run('fillTemplate')).toBe('L&a L&amp;a <b>');
});

test.each([
  [undefined, true],
  [true, true],
  [false, false],
])('a formula Sheets would misread, strict %s: throws %s', (strict, throws) => {
  const runtime = open(strict === undefined ? {} : { strict });
  expect(failureOf(() => runtime.run('commaNumber')) === undefined).toBe(!throws);
});

test.each([
  [{}, 1],
  [{ metadataCopiedWithTab: false }, 0],
])('metadata of a copied tab with %j', (options, expected) => {
  expect(open(options).run('copyMarked')).toBe(expected);
});

describe('locks', () => {
  test('are free again once a function has ended', () => {
    const runtime = open();
    expect([runtime.run('lock'), runtime.run('lock')]).toStrictEqual([true, true]);
  });

  test('held elsewhere are not had', () => {
    const runtime = open();
    runtime.holdLockElsewhere('document', 60_000);
    expect(runtime.run('lock')).toBe(false);
    runtime.wait(60_000);
    expect(runtime.run('lock')).toBe(true);
  });
});

test('a saved workbook opens as it was, properties and all', () => {
  const runtime = open();
  runtime.run('create');
  runtime.run('remember');
  const again = open({ book: runtime.book.save(), properties: runtime.saveProperties() });
  expect(again.snapshot()).toStrictEqual(runtime.snapshot());
  expect(again.run('recall')).toBe('one');
});

function failureOf(task: () => unknown): unknown {
  try {
    task();
  } catch (error) {
    return error;
  }
  return undefined;
}

/** The members of a runtime as a test destructures them. */
function bound(runtime: ReturnType<typeof open>) {
  return {
    run: (name: string, ...args: unknown[]) => runtime.run(name, ...args),
    calls: runtime.calls,
    spreadsheet: runtime.spreadsheet,
  };
}
