import { day } from '../../../src/core/calendar/day';
import { addMonths } from '../../../src/core/calendar/month';
import { label } from '../../../src/core/schema/label';
import { serialReader } from '../../../src/sheets/serial';
import { errorCells } from '../../support/error-cells';
import { makePlan, named } from '../../support/plan';
import { PlanTabs } from '../../support/plan-tabs';
import { openWorkbook } from '../../support/runtime';
import { ask } from '../../support/serve';

const TABS = ['personas', 'actuals', 'budget', 'spend', 'channel_tracking', 'persona_tracking'];
const TEN_MONTHS = 300 * 86_400_000;
const toSerial = serialReader('Europe/Paris');

type Row = Readonly<Record<string, string | number | boolean>>;

describe('tracking tabs', () => {
  const language = 'fr';
  const first = day(2027, 7, 1);
  const runtime = openWorkbook({ now: new Date('2027-08-20T10:00:00+02:00') });
  const members = { channel: named('Boutique', 'Site') };
  const style = 'channels';
  const planId = makePlan(runtime, { style, tabs: TABS, fiscalStart: '2027-07-01', members });
  const tabs = new PlanTabs(runtime, planId);
  const month = (rank: number) => addMonths(first, rank);
  const nobody = label('channel', 'UNASSIGNED', language);
  const metric = (key: string) => String(tabs.named(`PAC_SETTINGS_${key.toUpperCase()}_METRIC`));

  /** Rows of a tracking tab: the rank of their month, their name, and these columns. */
  const shown = (table: string, axis: string, ...keys: readonly string[]) =>
    tabs
      .rows(table)
      .filter((row) => row.get(axis) !== '')
      .map((row) => {
        const date = row.get('month');
        const serial = date instanceof Date ? toSerial(date) : 0;
        const rank = Array.from({ length: 12 }, (_, k) => month(k)).indexOf(serial);
        return [rank, row.get(axis), ...keys.map((key) => row.get(key))];
      });
  const put = (table: string, rows: readonly Row[], from = 0) => {
    rows.forEach((row, index) => {
      for (const [key, value] of Object.entries(row)) tabs.cell(table, from + index, key).setValue(value);
    });
  };
  const refresh = () => {
    runtime.calls.reset();
    ask(runtime, { kind: 'refresh', planId });
  };
  const sale = (rank: number, key: string, value: number, names: Row) => ({
    date: month(rank) + 9,
    metric: metric(key),
    value,
    ...names,
  });

  const column = (table: string, key: string, values: readonly (string | number | boolean)[]) =>
    tabs.column(table, key, values.length).setValues(values.map((value) => [value]));
  const ofSpend = (key: string, value: (rank: number) => string | number) =>
    column(
      'spend',
      key,
      Array.from({ length: 12 }, (_, rank) => value(rank)),
    );
  const charts = () =>
    tabs
      .sheet('channel_tracking')
      .getCharts()
      .map((chart) => chart.getRanges()[0]?.getNumColumns());

  test('begins with the months begun of its channels', () => {
    expect(shown('channel_tracking', 'channel', 'id')).toEqual([
      [0, 'Boutique', 'SCA-001'],
      [0, 'Site', 'SCA-002'],
      [1, 'Boutique', 'SCA-003'],
      [1, 'Site', 'SCA-004'],
    ]);
    expect(shown('persona_tracking', 'persona')).toEqual([]);
  });

  test('a sale typed by channel shows at once', () => {
    put('actuals', [
      sale(0, 'revenue', 1200, { channel: 'Site', persona: 'Anne' }),
      sale(0, 'orders', 4, { channel: 'Site', persona: 'Anne' }),
      sale(0, 'customers', 3, { channel: 'Site', persona: 'Anne' }),
      sale(0, 'revenue', 400, { channel: 'Boutique' }),
      sale(1, 'revenue', 50, {}),
      sale(0, 'active', 20, { persona: 'Anne' }),
      sale(1, 'active', 21, { persona: 'Anne' }),
      sale(1, 'customers', 2, { persona: 'Anne' }),
    ]);
    tabs.cell('channel_tracking', 1, 'contacts').setValue(40);
    tabs.cell('channel_tracking', 1, 'satisfaction').setValue(8);
    const figures = shown(
      'channel_tracking',
      'channel',
      'revenue',
      'orders',
      'customers',
      'conversion',
      'share',
    );
    expect(figures.slice(0, 2)).toEqual([
      [0, 'Boutique', 400, '', '', '', 0.25],
      [0, 'Site', 1200, 4, 3, 0.1, 0.75],
    ]);
  });

  test('a refresh gives personas their months, and sales of nobody theirs', () => {
    put('personas', [{ name: 'Anne' }, { name: 'Marc' }, { name: 'Exemple', id: 'EX-PER-1' }]);
    refresh();
    expect(runtime.calls.noReadAfterWrite()).toStrictEqual([]);
    expect(shown('persona_tracking', 'persona')).toEqual(
      [0, 1].flatMap((rank) => ['Anne', 'Marc', nobody].map((name) => [rank, name])),
    );
    expect(shown('channel_tracking', 'channel', 'revenue').slice(4)).toEqual([[1, nobody, 50]]);
  });

  test('a persona’s customers, kept and lost, come from the actuals', () => {
    const keys = ['customers', 'start_customers', 'lost', 'retention'];
    const ofAnne = shown('persona_tracking', 'persona', ...keys).filter(([, name]) => name === 'Anne');
    expect(ofAnne).toEqual([
      [0, 'Anne', 3, '', '', ''],
      [1, 'Anne', 2, 20, 1, 0.95],
    ]);
  });

  test('ten months later a refresh adds the months begun; what was typed stays where it is', () => {
    runtime.wait(TEN_MONTHS);
    runtime.spreadsheet.getRangeByName('PAC_SETTINGS_REF_DATE')?.setFormula('=TODAY()');
    refresh();
    expect(runtime.calls.count('Range.setValues')).toBe(2);
    const rows = shown('channel_tracking', 'channel', 'contacts', 'satisfaction', 'id');
    expect(rows.slice(0, 7).map(([rank, name]) => [rank, name])).toEqual([
      [0, 'Boutique'],
      [0, 'Site'],
      [1, 'Boutique'],
      [1, 'Site'],
      [1, nobody],
      [2, 'Boutique'],
      [2, 'Site'],
    ]);
    expect(rows[1]).toEqual([0, 'Site', 40, 8, 'SCA-002']);
    expect(rows).toHaveLength(2 * 12 + 1);
    expect(new Set(rows.map((row) => row.at(-1))).size).toBe(rows.length);
    expect(errorCells(runtime)).toEqual([]);
  });

  test('a second refresh adds nothing, and costs one read a tab and one a tab for its panels', () => {
    refresh();
    expect(runtime.calls.count('Range.getValues')).toBe(11);
    expect(runtime.calls.count('Range.getFormulas')).toBe(2);
    const writes = runtime.calls.list.filter(({ kind }) => kind === 'write').map(({ method }) => method);
    expect(writes.filter((method) => method.startsWith('Range.'))).toEqual(
      Array.from({ length: 3 }, () => 'Range.setValue'),
    );
  });

  describe('with channels beyond the prepared rows', () => {
    const NEW = ['Salon', 'Réseau'];
    test('each has its months, with the formulas of its columns and an id of its own', () => {
      expect(charts()).toEqual([4, 4]);
      addChannels(tabs, NEW);
      put('actuals', [sale(11, 'revenue', 700, { channel: 'Réseau' })], 8);
      refresh();
      expect(runtime.calls.noReadAfterWrite()).toStrictEqual([]);
      const rows = shown('channel_tracking', 'channel', 'revenue', 'id');
      expect(rows).toHaveLength(4 * 12 + 1);
      expect(rows.at(-1)).toEqual([11, 'Réseau', 700, 'SCA-049']);
      const formulas = tabs.column('channel_tracking', 'share', rows.length).getFormulas().flat();
      expect(formulas.filter((formula) => formula === '')).toEqual([]);
      expect(errorCells(runtime)).toEqual([]);
    });

    test('look as the rows above, and go by their own row', () => {
      const range = tabs.column('channel_tracking', 'revenue', 5, 44);
      expect(new Set(range.getNumberFormats().flat()).size).toBe(1);
      expect(new Set(range.getBackgrounds().flat()).size).toBe(1);
      const formula = tabs.cell('channel_tracking', 0, 'basket').getFormula();
      const row = tabs.cell('channel_tracking', 48, 'basket');
      expect(row.getFormula()).toBe(formula.replaceAll(/\b([A-Z]+)4\b/gu, `$1${row.getRow()}`));
    });

    test('the panels and their charts show every channel', () => {
      expect(charts()).toEqual([6, 6]);
      const sheet = tabs.sheet('channel_tracking');
      const chart = sheet.getCharts()[0]?.getRanges()[0]?.getValues() ?? [];
      expect(new Set(chart[0]?.slice(1))).toEqual(new Set(['Boutique', 'Site', ...NEW, nobody]));
      const ofMonth = (rank: number) =>
        Object.fromEntries((chart[0] ?? []).map((name, at) => [name, chart[rank + 1]?.[at]]));
      expect(ofMonth(0)).toMatchObject({ Boutique: 400, Site: 1200, [nobody]: '' });
      expect(ofMonth(11)).toMatchObject({ Réseau: 700, Salon: '' });
    });
  });

  describe.each([
    ['July', first],
    ['January', day(2026, 1, 1)],
    ['January of a leap year', day(2028, 1, 1)],
  ])('in a year from %s', (_, start) => {
    const starts = Array.from({ length: 12 }, (__, rank) => addMonths(start, rank));
    beforeAll(() => {
      runtime.spreadsheet.getRangeByName('PAC_SETTINGS_FISCAL_START')?.setValue(start);
      put('budget', [{ description: 'Média', channel: 'Site', persona: 'Anne', in_cac: true }]);
      ofSpend('date', (rank) => addMonths(start, rank + 1) - 1);
      ofSpend('amount', (rank) => rank + 1);
      ofSpend('budget_line', () => 'BUD-001');
      ofSpend('type', () => label('spend_type', 'invoiced', language));
      for (const [table, axis, name] of [
        ['channel_tracking', 'channel', 'Site'],
        ['persona_tracking', 'persona', 'Anne'],
      ] as const) {
        column(table, 'month', [...starts, start]);
        column(table, axis, [...starts.map(() => name), 'Autre']);
      }
    });

    test.each([
      ['channel_tracking', 'cost'],
      ['channel_tracking', 'cac_cost'],
      ['persona_tracking', 'cost'],
    ])('the %s.%s of each month is what was invoiced in it, and nobody else’s', (table, key) => {
      const costs: readonly unknown[] = tabs.column(table, key, 13).getValues().flat();
      expect(costs).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0]);
    });
  });
});

/** Adds names inside the block of channels, as people do. */
function addChannels(tabs: PlanTabs, names: readonly string[]): void {
  const index = tabs.rows('lists').findIndex((row) => row.get('list') === 'channel');
  tabs.sheet('lists').insertRowsAfter(tabs.cell('lists', index, 'list').getRow(), names.length);
  const put = (key: string, values: readonly string[]) =>
    tabs.column('lists', key, names.length, index + 1).setValues(values.map((value) => [value]));
  put(
    'list',
    names.map(() => 'channel'),
  );
  put('key', names);
  put('label', names);
}
