import { makePlan, named } from '../../support/plan';
import { PlanTabs } from '../../support/plan-tabs';
import { openWorkbook } from '../../support/runtime';
import { ask, refused } from '../../support/serve';

const runtime = openWorkbook({
  locale: 'en_US',
  userLocale: 'en',
  now: new Date('2027-03-15T10:00:00-05:00'),
  timeZone: 'America/New_York',
});
const planId = makePlan(runtime, {
  language: 'en',
  currency: 'USD',
  tabs: ['home', 'objectives', 'actions', 'swot'],
  members: { rep: named('Ann', 'Bob') },
});
const tabs = new PlanTabs(runtime, planId);

const everyCell = () => JSON.stringify(runtime.snapshot().sheets.map(({ cells }) => cells));
const show = (table: string) => ask(runtime, { kind: 'show-example', planId, table });
const remove = () => ask(runtime, { kind: 'remove-examples', planId });
const ids = (table: string) => tabs.rows(table).map((row) => String(row.get('id')));
const at = (table: string, id: string) => ids(table).indexOf(id);
const read = (table: string, id: string, key: string): unknown =>
  tabs.cell(table, at(table, id), key).getValue();
const type = (table: string, id: string, key: string, text: string) =>
  tabs.type(table, at(table, id), key, text);

afterEach(remove);

test('a plan just made holds nothing of people’s, as far as removing it goes', () => {
  const { tabs: removable } = ask(runtime, { kind: 'removal-preview', planId });
  expect(removable.filter(({ typed }) => typed > 0)).toEqual([]);
});

describe('an example', () => {
  test('is the next one of its tab, under everything typed, in front of the reader', () => {
    tabs.type('actions', 0, 'action', 'Call every customer');
    const first = show('actions');
    const second = show('actions');
    expect([first.name, second.row - first.row]).toEqual(['Actions', 1]);
    expect(ids('actions').slice(0, 4)).toEqual(['ACT-001', 'EX-ACT-1', 'EX-ACT-2', 'ACT-004']);
    expect(runtime.spreadsheet.getActiveSheet().getName()).toBe('Actions');
    expect(runtime.spreadsheet.getActiveRange()?.getRow()).toBe(second.row);
    tabs.cell('actions', 0, 'action').clearContent();
  });

  test('goes under a row that holds nothing but a note of people’s', () => {
    const noted = tabs.cell('swot', 1, 'id').setNote('Ours');
    expect(show('swot').row).toBe(noted.getRow() + 1);
    expect(noted.getNote()).toBe('Ours');
    expect(remove()).toEqual({ removed: 1, kept: 0 });
    noted.clearNote();
  });

  test('speaks the language of the plan, and calculates as its neighbours do', () => {
    show('objectives');
    expect(read('objectives', 'EX-OBJ-1', 'statement')).toBe('Grow revenue by 10 % within 6 months');
    expect(read('objectives', 'EX-OBJ-1', 'change_type')).toBe('Relative %');
    expect(read('objectives', 'EX-OBJ-1', 'due')).toEqual(new Date('2027-06-30T00:00:00-04:00'));
    expect(read('objectives', 'EX-OBJ-1', 'target')).toBe(550_000);
    expect(read('objectives', 'EX-OBJ-1', 'smart')).toMatch(/^S M/u);
    const cell = tabs.cell('objectives', at('objectives', 'EX-OBJ-1'), 'statement');
    expect([cell.getFontStyle(), cell.getFontColor()]).toEqual(['italic', '#6b7280']);
  });

  test('takes the labels people gave to the lists', () => {
    const row = tabs
      .rows('lists')
      .findIndex((one) => one.get('list') === 'swot' && one.get('key') === 'strength');
    tabs.type('lists', row, 'label', 'What we do best');
    show('swot');
    expect(read('swot', 'EX-SWO-1', 'quadrant')).toBe('What we do best');
    expect(remove()).toEqual({ removed: 1, kept: 0 });
    tabs.type('lists', row, 'label', 'Strength');
  });

  test('says nothing of what the plan does not follow', () => {
    for (let n = 0; n < 4; n += 1) show('actions');
    expect(read('actions', 'EX-ACT-4', 'action')).toBe('LinkedIn campaign for Anne');
    for (const column of ['persona', 'channel', 'segment'])
      expect(read('actions', 'EX-ACT-4', column)).toBe('');
    expect(remove()).toEqual({ removed: 4, kept: 0 });
  });

  test('of a KPI does not answer for a real one of the same name', () => {
    show('kpis');
    expect(read('kpis', 'EX-KPI-1', 'label')).toBe('Revenue (example)');
  });

  test('is not offered among the ids that rows point at', () => {
    show('objectives');
    expect(read('objectives', 'EX-OBJ-1', 'id_choice')).toBe('');
  });

  test('is shown in a tab that was hidden, renamed and rearranged', () => {
    const sheet = tabs.sheet('kpis');
    sheet.setName('Figures');
    sheet.insertRowsBefore(1, 1);
    sheet.insertColumnsBefore(3, 1);
    sheet.hideSheet();
    const { name, row } = show('kpis');
    expect([name, sheet.isSheetHidden()]).toEqual(['Figures', false]);
    const moved = new PlanTabs(runtime, planId);
    const [id, definition] = ['id', 'definition'].map((key) => moved.columns('kpis').get(key) ?? 0);
    expect(sheet.getRange(row, id ?? 0).getValue()).toBe('EX-KPI-1');
    expect(sheet.getRange(row, definition ?? 0).getValue()).toBe('Revenue: sales of the period, excl. tax');
    expect(sheet.getRange(row, 3).getValue()).toBe('');
    expect(remove()).toEqual({ removed: 1, kept: 0 });
    sheet.deleteColumn(3);
    sheet.deleteRow(1);
  });

  test('is refused when all are shown, and in a tab the plan does not hold', () => {
    for (let n = 0; n < 4; n += 1) show('swot');
    expect(refused(runtime, { kind: 'show-example', planId, table: 'swot' })).toMatchObject([
      { key: 'exampleNoneLeft', message: expect.stringContaining('SWOT') as unknown },
    ]);
    expect(refused(runtime, { kind: 'show-example', planId, table: 'risks' })).toMatchObject([
      { key: 'tabNotFound' },
    ]);
  });

  test('gets a row of its own when none is free, and never covers a cell', () => {
    const rows = tabs.rows('swot').length;
    const last = tabs.cell('swot', 49, 'statement').setValue('The last one');
    const { row } = show('swot');
    expect(row).toBe(last.getRow() + 1);
    expect(read('swot', 'EX-SWO-1', 'score')).toBe(16);
    expect(tabs.rows('swot').length).toBe(Math.max(rows, 51));
    expect(remove()).toEqual({ removed: 1, kept: 0 });
    expect(ids('swot')[50]).toBe('SWO-051');
    last.clearContent();
  });

  test.each(['Range.setValues', 'Range.setNote'])('that fails at %s leaves the row as it was', (method) => {
    const before = everyCell();
    runtime.faults.failAt(method);
    expect(refused(runtime, { kind: 'show-example', planId, table: 'actions' })).toMatchObject([
      { key: 'unexpected' },
    ]);
    runtime.faults.clear();
    expect(everyCell()).toBe(before);
  });

  test('reads before it writes', () => {
    runtime.calls.reset();
    show('actuals');
    expect(runtime.calls.noReadAfterWrite()).toEqual([]);
  });
});

describe('removing the examples', () => {
  test('gives each row back as it was', () => {
    const before = everyCell();
    for (const table of ['objectives', 'actions', 'actuals', 'actuals']) show(table);
    expect(remove()).toEqual({ removed: 4, kept: 0 });
    expect(everyCell()).toBe(before);
  });

  test('keeps a row in which people wrote a formula in place of ours', () => {
    show('actions');
    const row = at('actions', 'EX-ACT-1');
    const own = tabs.cell('actions', row, 'duration').setFormula('=12*12');
    expect(remove()).toEqual({ removed: 0, kept: 1 });
    expect(own.getFormula()).toBe('=12*12');
  });

  test.each([
    ['a text', 'action', 'Rewrite the offers'],
    ['an amount', 'impact', '3'],
    ['a date', 'start', '02/01/2027'],
    ['a cell it left blank', 'comment', 'Ours'],
    ['a text erased', 'how', ''],
  ])('keeps a row in which people changed %s', (_, key, text) => {
    show('actions');
    const row = at('actions', 'EX-ACT-1');
    tabs.type('actions', row, key, text);
    expect(remove()).toEqual({ removed: 0, kept: 1 });
    expect(ids('actions')[row]).toBe(`ACT-00${row + 1}`);
    const cell = tabs.cell('actions', row, 'action');
    expect([cell.getFontStyle(), cell.getFontColor()]).toEqual(['normal', '#202124']);
    expect(tabs.cell('actions', row, 'id').getNote()).toBe('');
    expect(tabs.cell('actions', row, 'stream').getValue()).toBe('Sales');
  });

  test('keeps a row people wrote beside, in a column or a note of their own', () => {
    show('actions');
    tabs.cell('actions', at('actions', 'EX-ACT-1'), 'owner').setNote('Ask her first');
    expect(remove()).toEqual({ removed: 0, kept: 1 });
  });

  test('makes links follow the rows that stay, and drops those of ours that lead nowhere', () => {
    for (const table of ['objectives', 'objectives', 'actions', 'actions']) show(table);
    const [first, second] = ['EX-ACT-1', 'EX-ACT-2'].map((id) => at('actions', id));
    type('objectives', 'EX-OBJ-2', 'statement', 'Grow revenue by 12% this year');
    type('actions', 'EX-ACT-1', 'action', 'Redesign two offers');
    type('actions', 'EX-ACT-2', 'action', 'Set new prices');
    expect(remove()).toEqual({ removed: 1, kept: 3 });
    const link = (row: number | undefined) => tabs.cell('actions', row ?? 0, 'objective').getValue();
    expect([link(first), link(second)]).toEqual(['OBJ-003', '']);
    expect(tabs.cell('actions', second ?? 0, 'predecessor').getValue()).toBe(ids('actions')[first ?? 0]);
  });

  test('counts what people made their own from then on', () => {
    const total = () => tabs.named('PAC_HOME_MAIN_ACTUAL');
    tabs.cell('actuals', 0, 'value').setValue(100);
    tabs.cell('actuals', 0, 'date').setValue(new Date('2027-02-01T00:00:00-05:00'));
    tabs.cell('actuals', 0, 'metric').setValue('Revenue');
    show('actuals');
    type('actuals', 'EX-ACV-1', 'value', '5000');
    expect(total()).toBe(100);
    remove();
    expect(total()).toBe(5100);
    expect(tabs.named('PAC_SETTINGS_ACTUALS_CHANGED')).toBeInstanceOf(Date);
  });
});
