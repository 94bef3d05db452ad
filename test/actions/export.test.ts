import { label } from '../../src/core/schema/label';
import { parts } from '../../src/core/calendar/day';
import { makePlan } from '../support/plan';
import { PlanTabs } from '../support/plan-tabs';
import { openWorkbook } from '../support/runtime';
import { ask, refused } from '../support/serve';
import { EXPECTED, HABITS, typeFinance } from './finance-habits';

interface ExportedCell {
  readonly type: string;
  readonly account: string;
  readonly month: number;
  readonly cents: number;
}

/** Amounts by type, account and month; months without any are left out. */
function summed(cells: readonly ExportedCell[]): Record<string, Record<string, [number, number][]>> {
  const sums = new Map<string, number>();
  for (const { type, account, month, cents } of cells) {
    const key = [type, account, month].join('|');
    sums.set(key, (sums.get(key) ?? 0) + cents);
  }
  const result: Record<string, Record<string, [number, number][]>> = {};
  for (const [key, cents] of sums) {
    const [type = '', account = '', month = ''] = key.split('|');
    if (cents !== 0) ((result[type] ??= {})[account] ??= []).push([Number(month), cents]);
  }
  for (const byAccount of Object.values(result))
    for (const months of Object.values(byAccount)) months.sort(([a], [b]) => a - b);
  return result;
}

const inCents = (value: unknown): number => Math.round(Number(value) * 100);

function monthOf(value: unknown): number {
  return value instanceof Date
    ? Number(value.toLocaleDateString('en-GB', { timeZone: 'Europe/Paris', month: 'numeric' }))
    : parts(Number(value)).month;
}

/** Lines of a CSV file, its cells unquoted, by the names of its header. */
function csvCells(text: string, separator: string): readonly Readonly<Record<string, string>>[] {
  const cell = new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}]*))`, 'gu');
  const [header = [], ...rows] = text
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(cell)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''),
    );
  return rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
}

describe.each(HABITS)('finance in $locale', (habits) => {
  const { locale, language } = habits;
  const runtime = openWorkbook({ locale, userLocale: language, now: new Date('2027-03-15T10:00:00+01:00') });
  const planId = makePlan(runtime, { language, tabs: ['budget', 'budget_export', 'spend'] });
  const tabs = new PlanTabs(runtime, planId);

  /** What the two markers and Home say. */
  const states = () => [
    tabs.named('PAC_BUDGET_EXPORT_STATE'),
    tabs.sheet('budget_export').getRange('AA1').getValue(),
    tabs.named('PAC_HOME_EXPORT_STATE'),
  ];
  const said = (key: string) => Array.from({ length: 3 }, () => label('export_state', key, language));
  const exported = (): readonly ExportedCell[] =>
    tabs.rows('budget_export').map((row) => ({
      type: String(row.get('type_montant')),
      account: String(row.get('compte_pcg')),
      month: monthOf(row.get('periode')),
      cents: inCents(row.get('montant_ht')),
    }));
  const later = () => runtime.wait(60_000);

  test('before the first export, the markers say so and there is no file', () => {
    expect(states()).toEqual(said('never'));
    expect(refused(runtime, { kind: 'export-csv', planId })).toHaveLength(1);
  });

  test('three lines and five expenses sum by account and month, to the cent', () => {
    typeFinance(tabs, habits);
    const report = ask(runtime, { kind: 'export', planId });
    expect(summed(exported())).toEqual(EXPECTED);
    expect([report.budget, report.invoiced, report.committed]).toEqual([13_585.22, 1350.34, 1234.58]);
    expect(report.rows).toBe(exported().length);
    expect(states()).toEqual(said('fresh'));
  });

  test('amounts are numbers, days are days, accounts are text', () => {
    for (const row of tabs.rows('budget_export')) {
      expect(['montant_ht', 'montant_tva', 'montant_ttc'].map((key) => typeof row.get(key))).toEqual(
        Array.from({ length: 3 }, () => 'number'),
      );
      expect(row.get('periode')).toBeInstanceOf(Date);
      expect(typeof row.get('compte_pcg')).toBe('string');
      expect(inCents(row.get('montant_ht')) + inCents(row.get('montant_tva'))).toBe(
        inCents(row.get('montant_ttc')),
      );
    }
  });

  test('the file holds the same', () => {
    const { fileName, text } = ask(runtime, { kind: 'export-csv', planId });
    const [separator, decimal] = language === 'fr' ? [';', ','] : [',', '.'];
    const cells = csvCells(text, separator).map((row) => ({
      type: row['type_montant'] ?? '',
      account: row['compte_pcg'] ?? '',
      month: Number(language === 'fr' ? row['periode']?.slice(3, 5) : row['periode']?.slice(5, 7)),
      cents: inCents(row['montant_ht']?.replace(decimal, '.')),
    }));
    expect(summed(cells)).toEqual(EXPECTED);
    expect(fileName).toBe('Budget_Export_2027-03-15.csv');
  });

  test('the formula for finance names this file, with the separators of its language', () => {
    const { formula } = ask(runtime, { kind: 'export', planId });
    const separator = language === 'fr' ? ';' : ',';
    expect(formula).toContain(
      `IMPORTRANGE("${runtime.spreadsheet.getUrl()}"${separator}"Budget_Export!A:X")`,
    );
    expect(formula).toMatch(
      new RegExp(`^=QUERY\\(IMPORTRANGE\\(.*\\)${separator}"select .*"${separator}1\\)$`, 'u'),
    );
  });

  describe('is told that the export is out of date', () => {
    const CHANGES = [
      ['an amount', 'budget', 0, 'amount', 1_200_150],
      ['a month typed by hand', 'budget', 2, 'm01', 10_110],
      ['an expense', 'spend', 0, 'amount', 100_020],
    ] as const;

    test.each(CHANGES)(
      'when %s changes, and even where no edit is told, until it is refreshed',
      (_, table, row, column, cents) => {
        const cell = tabs.cell(table, row, column);
        runtime.book.type(tabs.sheet(table).getName(), cell.getA1Notation(), habits.amount(cents));
        expect(states()).toEqual(said('stale'));
        ask(runtime, { kind: 'export', planId });
        expect(states()).toEqual(said('fresh'));
      },
    );

    test('when a label changes, which no sum tells', () => {
      later();
      tabs.type('budget', 0, 'cost_center', 'Ventes');
      expect(states()).toEqual(said('stale'));
      later();
      ask(runtime, { kind: 'export', planId });
      expect(states()).toEqual(said('fresh'));
      expect(tabs.rows('budget_export').some((row) => row.get('centre_cout') === 'Ventes')).toBe(true);
    });

    test('when two lines trade amounts, which keeps their sum', () => {
      const [first, third] = [0, 2].map((row) => tabs.cell('budget', row, 'vat'));
      first?.setValue(0.1);
      ask(runtime, { kind: 'export', planId });
      const [a, b] = [first?.getValue(), third?.getValue()];
      first?.setValue(b);
      third?.setValue(a);
      expect(states()).toEqual(said('stale'));
    });
  });
});
