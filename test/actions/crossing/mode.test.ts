import type { Runtime } from '../../../workbench/runtime/host';
import { preparedPlan } from '../../support/prepared-plan';
import { ask } from '../../support/serve';
import { label } from '../../../src/core/schema/label';
import { PlanWorkbook } from '../layer/workbook';

const LOCALES = [
  ['fr_FR', 'fr'],
  ['en_US', 'en'],
] as const;

const DETAIL = { fr: 'Détail des objectifs', en: 'Targets' } as const;

/** Every cell of every tab but one: its value, or its formula. */
function cellsOf(runtime: Runtime, without: string): Readonly<Record<string, readonly unknown[][]>> {
  const sheets = runtime.spreadsheet.getSheets().filter((sheet) => sheet.getName() !== without);
  return Object.fromEntries(
    sheets.map((sheet) => {
      const range = sheet.getDataRange();
      const formulas = range.getFormulas();
      const values: unknown[][] = range.getValues();
      return [
        sheet.getName(),
        values.map((row, r) =>
          row.map((value, c) => formulas[r]?.[c] || (value instanceof Date ? value.getTime() : value)),
        ),
      ];
    }),
  );
}

describe.each(LOCALES)('in %s', (locale, language) => {
  const { runtime, planId } = preparedPlan({ language }, { locale, userLocale: language });
  const before = cellsOf(runtime, DETAIL[language]);

  test('a plan crossed before its detail is computed shows the targets it had', () => {
    const targets = () =>
      runtime.spreadsheet
        .getSheetByName(language === 'fr' ? 'Synthèse' : 'Roll-up')
        ?.getDataRange()
        .getDisplayValues()
        .map((row) => row.slice(0, 13));
    const shown = targets();
    const { plan } = ask(runtime, { kind: 'target-mode', planId, mode: 'crossed' });
    expect(plan.mode).toBe('crossed');
    expect(plan.tabs.find(({ table }) => table === 'targets')).toMatchObject({
      name: DETAIL[language],
      hidden: false,
    });
    expect(targets()).toStrictEqual(shown);
    expect(ask(runtime, { kind: 'state' }).plans[0]).toStrictEqual(plan);
  });

  test('needs no repair', () => {
    const { items, kept } = ask(runtime, { kind: 'repair-preview', planId });
    expect(items).toStrictEqual([]);
    expect(kept).toStrictEqual([]);
  });

  test('back in simple mode, it is as it was', () => {
    const { plan } = ask(runtime, { kind: 'target-mode', planId, mode: 'simple' });
    expect(plan).toMatchObject({ mode: 'simple' });
    expect(ask(runtime, { kind: 'state' }).plans[0]).toStrictEqual(plan);
    expect(cellsOf(runtime, DETAIL[language])).toStrictEqual(before);
    expect(ask(runtime, { kind: 'repair-preview', planId })).toMatchObject({ items: [], kept: [] });
  });

  test('a mode changed by hand in the settings is followed by a repair', () => {
    const plan = new PlanWorkbook(runtime, planId, language);
    plan.setField('settings', 'target_mode', label('target_mode', 'crossed', language));
    expect(ask(runtime, { kind: 'repair', planId }).plan.mode).toBe('crossed');
    expect(plan.formulas('rollup', 'assigned').filter((formula) => formula !== '').length).toBe(4);
    expect(ask(runtime, { kind: 'repair-preview', planId })).toMatchObject({ items: [], kept: [] });
  });
});
