import { ask } from '../../support/serve';
import { planMaker, type PlanWorkbook } from '../layer/workbook';

export const open = planMaker('fr_FR', 'test/actions/smart/script.ts');
export const openEnglish = planMaker('en_US', 'test/actions/smart/script.ts');

export type Cells = Parameters<PlanWorkbook['put']>[2];

/** A person types, or pastes, over rows of objectives: `onEdit` follows once. */
export function paste(plan: PlanWorkbook, from: number, rows: readonly Cells[]): void {
  rows.forEach((cells, index) => plan.put('objectives', from + index, cells));
  edited(plan, from, rows.length, [...new Set(rows.flatMap((cells) => Object.keys(cells)))]);
}

/** Rows of objectives have been edited, from the first to the last of these columns. */
export function edited(plan: PlanWorkbook, from: number, rows: number, keys: readonly string[]): void {
  const positions = keys.map((key) => plan.column('objectives', key));
  const top = plan.row('objectives', from) - 1;
  const [left, right] = [Math.min(...positions) - 1, Math.max(...positions) - 1];
  plan.runtime.calls.reset();
  const { sheetId } = plan.sheet('objectives');
  plan.runtime.edited(sheetId, { top, bottom: top + rows - 1, left, right });
}

/** Runs the command on the plan, as the sidebar does. */
export const check = (plan: PlanWorkbook) => {
  plan.runtime.calls.reset();
  return ask(plan.runtime, { kind: 'smart-check', planId: plan.planId });
};

/** The verdicts of the first rows, `smart` and `smart_met`, with plain spaces. */
export const verdicts = (plan: PlanWorkbook, rows: number) =>
  plan
    .values('objectives', 'smart', 'smart_met')
    .slice(0, rows)
    .map(([text = '', met = '']) => [String(text).replace(/[\u00A0\u202F]/gu, ' '), met]);

/** Every cell of the tab of objectives but those of the verdicts. */
export function peoplesCells(plan: PlanWorkbook): readonly unknown[][] {
  const own = new Set(['smart', 'smart_met'].map((key) => plan.column('objectives', key) - 1));
  const formulas = plan.sheet('objectives').getDataRange().getFormulas();
  const values: unknown[][] = plan.sheet('objectives').getDataRange().getValues();
  return values.map((cells, row) =>
    cells.flatMap((value, column) => (own.has(column) ? [] : [formulas[row]?.[column] || value])),
  );
}

/** Objectives of every kind: nothing said, everything said, columns that raise the sentence, an example. */
export const OBJECTIVES: readonly Cells[] = [
  { statement: 'Améliorer nos performances' },
  {
    statement:
      'Passer le taux de conversion du site de 2 % à 3 % avant le 30 juin 2027 pour financer l’embauche',
    evidence: 'Deux refontes du site ont déjà donné un point chacune',
  },
  { statement: 'Vendre plus', base: 100, change: 0.1, rep: 'Anne', stake: 'ENJ-1', strategy: 'Conquête' },
  { id: 'EX-OBJ-9', statement: 'Gagner 40 nouveaux clients avant le 31 décembre', parent: 'EX-OBJ-2' },
];
