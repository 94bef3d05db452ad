import { label } from '../../../src/core/schema/label';
import { PlanTabs } from '../../support/plan-tabs';
import { preparedPlan } from '../../support/prepared-plan';
import { ask, refused } from '../../support/serve';

/** A French plan of a few tabs, made just before its year: its people type in it, then have it checked. */
const { runtime, planId } = preparedPlan(
  { tabs: ['home', 'actions', 'tools', 'spend'] },
  { userLocale: 'fr' },
);
const tabs = new PlanTabs(runtime, planId);

const check = () => {
  runtime.calls.reset();
  return ask(runtime, { kind: 'check-plan', planId });
};

type Column = 'rule' | 'severity' | 'tab' | 'row_id' | 'message' | 'fix' | 'value' | 'checked_at';

/** The report as its tab shows it. */
const written = (...columns: readonly Column[]) =>
  tabs
    .rows('checks')
    .filter((row) => row.get('rule') !== '')
    .map((row) => columns.map((column) => row.get(column)));

const link = (row: number, column: Column) =>
  tabs.cell('checks', row, column).getRichTextValue()?.getLinkUrl();
const gid = (table: string) => tabs.sheet(table).getSheetId();
const put = (table: string, row: number, cells: Readonly<Record<string, string | number>>) => {
  for (const [column, value] of Object.entries(cells)) tabs.cell(table, row, column).setValue(value);
};
const failedIn = (tab: string) =>
  tabs
    .rows('home')
    .find((row) => row.get('tab') === tab)
    ?.get('failed');

type Report = ReturnType<typeof check>;

describe('a new plan', () => {
  let report: Report;
  beforeAll(() => {
    report = check();
  });

  test('has nothing to put right', () => {
    expect(report).toEqual({ counts: { error: 0, warning: 0, info: 0 }, findings: [] });
    expect(written('rule')).toEqual([]);
    expect(tabs.named('PAC_HOME_ERRORS')).toBe(0);
  });

  test('says when it was checked', () => {
    expect(tabs.named('PAC_SETTINGS_CHECKED_AT')).toBeInstanceOf(Date);
    expect(tabs.named('PAC_HOME_LAST_CHECKS')).toBeInstanceOf(Date);
  });

  test('costs three reads of cells a tab, and one write', () => {
    const { calls } = runtime;
    const count = tabs.tables.length;
    for (const read of ['getValues', 'getFormulas', 'getNotes'])
      expect(calls.count(`Range.${read}`)).toBe(count);
    expect(calls.count('Range.setValue')).toBe(1);
    expect(calls.count('write')).toBe(2);
    expect(calls.noReadAfterWrite()).toEqual([]);
  });
});

describe('what people did', () => {
  const checks = tabs.sheet('checks');
  let report: Report;
  beforeAll(() => {
    tabs.sheet('actions').insertRowAfter(3);
    put('actions', 0, {
      action: 'Au-dessus',
      owner: 'Anne',
      start: 46_400,
      end: 46_410,
      objective: 'OBJ-001',
    });
    put('actions', 1, {
      action: 'Relancer les devis',
      status: 'Fini',
      start: 46_400,
      end: 46_390,
      objective: 'OBJ-009',
    });
    put('tools', 0, { tool: 'CRM', cost: 1200 });
    put('spend', 0, { amount: 'douze' });
    checks.getRange('K4').setValue('ma note');
    tabs.cell('checks', 8, 'tab').setValue('À voir avec Luc');
    report = check();
  });

  test('is told, most severe first, then tab by tab', () => {
    expect(report.counts).toEqual({ error: 6, warning: 2, info: 0 });
    expect(report.findings.map(({ rule, table, row, cell }) => [rule, table, row, cell])).toEqual([
      ['row_outside_table', 'actions', '4', expect.stringMatching(/4$/u)],
      ['list_value_unknown', 'actions', 'ACT-001', expect.stringMatching(/^[A-Z]5$/u)],
      ['link_broken', 'actions', 'ACT-001', expect.stringMatching(/^[A-Z]5$/u)],
      ['action_no_owner', 'actions', 'ACT-001', expect.stringMatching(/^[A-Z]5$/u)],
      ['action_end_before_start', 'actions', 'ACT-001', expect.stringMatching(/^[A-Z]5$/u)],
      ['number_as_text', 'spend', '2', 'C2'],
      ['id_missing', 'actions', '4', 'A4'],
      ['formula_overwritten', 'tools', '4', expect.stringMatching(/4$/u)],
    ]);
  });

  test('is written in the tab of checks, in the words of the plan', () => {
    expect(written('rule')).toEqual(report.findings.map(({ rule }) => [rule]));
    expect(written('severity', 'tab', 'row_id', 'message', 'value')[3]).toEqual([
      label('severity', 'error', 'fr'),
      'Actions',
      'ACT-001',
      '«\u00A0Relancer les devis\u00A0» n’a pas de responsable\u00A0: personne ne la fera avancer.',
      'Relancer les devis',
    ]);
    expect(written('checked_at')[0]?.[0]).toBeInstanceOf(Date);
  });

  test('leads to its cell', () => {
    const cell = report.findings[0]?.cell ?? '';
    expect(link(0, 'tab')).toBe(`#gid=${gid('actions')}&range=${cell}`);
    expect(link(0, 'row_id')).toBe(`#gid=${gid('actions')}&range=${cell}`);
    expect(link(5, 'tab')).toBe(`#gid=${gid('spend')}&range=C2`);
  });

  test('is counted by Home, in all and tab by tab', () => {
    expect(tabs.named('PAC_HOME_ERRORS')).toBe(6);
    expect([failedIn('Actions'), failedIn('Outils')]).toEqual([6, 1]);
  });

  test('leaves what people wrote in that tab', () => {
    expect(checks.getRange('K4').getValue()).toBe('ma note');
    const own = tabs.rows('checks').map((row) => row.get('tab'));
    expect(own).toContain('À voir avec Luc');
  });

  test('is read before anything is written, in a few blocks', () => {
    expect(runtime.calls.noReadAfterWrite()).toEqual([]);
    expect(runtime.calls.count('write')).toBeLessThanOrEqual(7);
  });
});

const ownRow = () => tabs.rows('checks').findIndex((row) => row.get('tab') === 'À voir avec Luc');

const state = () => ({ rules: written('rule'), errors: tabs.named('PAC_HOME_ERRORS'), own: ownRow() });

describe('another run', () => {
  let more: Report;
  let fewer: Report;
  let grown: ReturnType<typeof state>;
  beforeAll(() => {
    tabs.column('spend', 'amount', 49).setValue('douze');
    tabs.column('actions', 'status', 1, 1).setValue(label('act_status', 'todo', 'fr'));
    more = check();
    grown = state();
    tabs.column('spend', 'amount', 49).setValue('');
    fewer = check();
  });

  test('inserts the rows it lacks, above those of people', () => {
    expect(more.counts.error).toBe(53);
    expect(grown).toEqual({ rules: more.findings.map(({ rule }) => [rule]), errors: 53, own: 55 });
  });

  test('takes away what is put right', () => {
    expect(fewer.counts.error).toBe(4);
    expect(state()).toEqual({ rules: fewer.findings.map(({ rule }) => [rule]), errors: 4, own: 55 });
  });
});

describe('going to a cell', () => {
  test('shows a hidden tab, and selects the cell', () => {
    expect(tabs.sheet('kpis').isSheetHidden()).toBe(true);
    expect(ask(runtime, { kind: 'go-to', planId, table: 'kpis', cell: 'C5' }).name).toBe(
      tabs.sheet('kpis').getName(),
    );
    expect(tabs.sheet('kpis').isSheetHidden()).toBe(false);
    const { spreadsheet } = runtime;
    expect(spreadsheet.getActiveSheet().getSheetId()).toBe(gid('kpis'));
    expect(spreadsheet.getActiveRange()?.getA1Notation()).toBe('C5');
    expect(runtime.calls.noReadAfterWrite()).toEqual([]);
  });

  test.each(['', 'ZZZ9999999', 'C5:D6', 'nowhere'])('a tab is shown alone for %p', (cell) => {
    expect(ask(runtime, { kind: 'go-to', planId, table: 'actions', cell }).name).toBe('Actions');
  });

  test('a tab the plan does not hold is refused', () => {
    expect(refused(runtime, { kind: 'go-to', planId, table: 'market', cell: '' })[0]?.key).toBe(
      'tabNotFound',
    );
  });
});

describe('a plan that lost tabs and columns', () => {
  let report: Report;
  beforeAll(() => {
    const { spreadsheet } = runtime;
    tabs.sheet('actions').deleteColumn(tabs.columns('actions').get('owner') ?? 1);
    for (const table of ['checks', 'lists', 'settings']) spreadsheet.deleteSheet(tabs.sheet(table));
    report = check();
  });

  test('is told so all the same, and nothing is written', () => {
    const lost = report.findings.filter(({ rule }) => rule === 'table_missing').map(({ tab }) => tab);
    expect(new Set(lost)).toEqual(new Set(['Contrôles', 'Listes', 'Paramètres']));
    const column = report.findings.find(({ rule }) => rule === 'column_missing');
    expect(column?.message).toContain('Responsable');
    expect(runtime.calls.count('write')).toBe(1);
  });
});
