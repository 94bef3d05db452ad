import { day } from '../../src/core/calendar/day';
import { errorCells } from '../support/error-cells';
import { makePlan } from '../support/plan';
import { PlanTabs } from '../support/plan-tabs';
import { openWorkbook } from '../support/runtime';
import { ask, refused } from '../support/serve';
import { serialReader } from '../../src/sheets/serial';

const runtime = openWorkbook({ userLocale: 'fr', now: new Date('2027-03-15T10:00:00+01:00') });
const planId = makePlan(runtime, { tabs: ['crm_simulator', 'budget'] });
const tabs = new PlanTabs(runtime, planId);
const request = { kind: 'send-crm-to-budget', planId } as const;
const toSerial = serialReader('Europe/Paris');

const set = (key: string, value: number | string) =>
  runtime.spreadsheet.getRangeByName(`PAC_CRM_SIMULATOR_${key.toUpperCase()}`)?.setValue(value);
const yearOne = () => Number(tabs.named('PAC_CRM_SIMULATOR_YEAR_1'));
const shown = (row: ReadonlyMap<string, unknown>, ...keys: readonly string[]) =>
  keys.map((key) => {
    const value = row.get(key);
    return value instanceof Date ? toSerial(value) : value;
  });
const filled = () => tabs.rows('budget').filter((row) => row.get('description') !== '');
const cents = (value: unknown) => Math.round(Number(value) * 100);

/** What is refused while a cell holds something else. */
const told = (key: string, value: number | string, back: number) => {
  set(key, value);
  const [refusal] = refused(runtime, request);
  set(key, back);
  return refusal;
};

describe('what cannot be sent', () => {
  test('names the cell that holds no number', () => {
    expect(told('day_rate', 'sept cents', 700)?.message).toMatch(
      /^Simulateur CRM!B\d+ affiche «\u00A0sept cents\u00A0»/u,
    );
  });

  test('a first year of 0 is nothing', () => {
    for (const key of ['users', 'admin_fte']) set(key, 0);
    expect(told('day_rate', 0, 700)?.key).toBe('crmNothing');
    set('users', 10);
    set('admin_fte', 0.1);
  });

  test('a result typed over is told', () => {
    const cell = runtime.spreadsheet.getRangeByName('PAC_CRM_SIMULATOR_YEAR_1');
    const formula = cell?.getFormula() ?? '';
    cell?.setValue(99);
    expect(refused(runtime, request)[0]?.message).toContain('99');
    cell?.setFormula(formula);
  });

  test('and nothing is written', () => expect(filled()).toEqual([]));
});

describe('the first year', () => {
  test('is written under what people typed, to the cent', () => {
    tabs.cell('budget', 2, 'comment').setValue('à moi');
    for (const [key, value] of Object.entries({
      licence: 33.33,
      modules: 1.07,
      support: 0.175,
      storage: 100.1,
      change: 12.34,
    }))
      set(key, value);
    runtime.calls.reset();
    const { lines } = ask(runtime, request);
    expect(runtime.calls.noReadAfterWrite()).toStrictEqual([]);
    expect(runtime.calls.count('Range.getValues')).toBe(4);
    expect(lines.map(({ id }) => id)).toEqual([
      'BUD-004',
      'BUD-005',
      'BUD-006',
      'BUD-007',
      'BUD-008',
      'BUD-009',
      'BUD-010',
    ]);
    expect(lines.reduce((sum, line) => sum + cents(line.amount), 0)).toBe(cents(yearOne()));
    expect(filled().map((row) => cents(row.get('budget_ht')))).toEqual(
      lines.map((line) => cents(line.amount)),
    );
  });

  test('has its accounts, and the month of what is paid once', () => {
    const start = day(2027, 1, 1);
    expect(filled().map((row) => shown(row, 'description', 'account', 'phasing', 'month'))).toEqual([
      ['CRM\u00A0: licences et options (10 utilisateurs)', '6135', 'Lissé sur 12 mois', ''],
      ['CRM\u00A0: stockage et connecteurs', '6135', 'Lissé sur 12 mois', ''],
      ['CRM\u00A0: support', '6156', 'Lissé sur 12 mois', ''],
      ['CRM\u00A0: administration interne (0,1 ETP)', '6411', 'Lissé sur 12 mois', ''],
      ['CRM\u00A0: paramétrage, reprise et personnalisation (15 jours)', '6226', 'Sur un seul mois', start],
      ['CRM\u00A0: formation (2 jours)', '6228', 'Sur un seul mois', start],
      ['CRM\u00A0: conduite du changement', '6228', 'Sur un seul mois', start],
    ]);
    expect(cents(filled()[4]?.get('m01'))).toBe(1_050_000);
    expect(cents(filled()[4]?.get('m02'))).toBe(0);
    expect(errorCells(runtime)).toEqual([]);
  });

  test('is not sent twice: the lines are named, whatever they were reworded into', () => {
    tabs.cell('budget', 3, 'description').setValue('Licences Acme');
    const [refusal] = refused(runtime, request);
    expect(refusal?.key).toBe('crmAlreadySent');
    expect(refusal?.message).toContain('BUD-004, BUD-005');
    expect(filled()).toHaveLength(7);
  });

  test('is sent again once its lines are deleted, in rows of its own when the prepared ones are used', () => {
    tabs.sheet('budget').deleteRows(tabs.cell('budget', 3, 'id').getRow(), 7);
    tabs.cell('budget', 41, 'description').setValue('Salon');
    const { lines } = ask(runtime, request);
    expect(runtime.calls.noReadAfterWrite()).toStrictEqual([]);
    expect(lines.map(({ id }) => id)).toEqual([
      'BUD-050',
      'BUD-051',
      'BUD-052',
      'BUD-053',
      'BUD-054',
      'BUD-055',
      'BUD-056',
    ]);
    const own = filled().slice(1);
    expect(own.reduce((sum, row) => sum + cents(row.get('budget_ht')), 0)).toBe(cents(yearOne()));
    expect(own.map((row) => row.get('id_choice'))).toEqual(lines.map(({ id }) => id));
    expect(own.map((row) => row.get('account'))).toEqual([
      '6135',
      '6135',
      '6156',
      '6411',
      '6226',
      '6228',
      '6228',
    ]);
    expect(errorCells(runtime)).toEqual([]);
  });
});
