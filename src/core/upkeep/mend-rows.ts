import { formulaAt } from '../plan/compose/formula-at';
import { rowFormula, rowGuard } from '../plan/compose/table-rows';
import type { RowContent } from '../plan/content';
import { firstRow } from '../plan/context';
import { inOtherMode } from '../plan/rows/crossed';
import type { PlacedColumn } from '../plan/layout';
import { relativeForm } from './formula-text';
import { judgeCell, type HeldCell, type Verdict } from './judge-cell';
import { formulaOf, valueAt, type MendedTab } from './mended-tab';
import type { CellMend, Kept } from './mending';
import { isTypedRow, rowState } from './row-state';

/** A cell that should hold a formula of ours, judged. */
interface Judged {
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly verdict: Verdict | 'renew';
  /** Whether people may type over the formula. */
  readonly isDefault: boolean;
}

/** Whether a cell holds the formula of ours for the other way of sharing targets: the setting was changed by hand. */
function isOfOtherMode(
  tab: MendedTab,
  { column }: PlacedColumn,
  content: RowContent,
  row: number,
  held: HeldCell,
): boolean {
  if (column.formula === null || typeof column.formula === 'string') return false;
  const text = rowFormula(column, inOtherMode(content), tab.context);
  const other = text ? formulaAt(tab.context, text, row, {}, rowGuard(column, tab.context)) : null;
  return other !== null && judgeCell(held, other) === 'right';
}

/** A default that people emptied in a row of theirs is their choice; in a row they have not begun it is ours. */
function judged(tab: MendedTab, placed: PlacedColumn, content: RowContent, index: number): Judged | null {
  const { column, position } = placed;
  const row = firstRow(tab.context.template) + index;
  const text = rowFormula(column, content, tab.context);
  const wanted = text ? formulaAt(tab.context, text, row, {}, rowGuard(column, tab.context)) : null;
  if (wanted === null) return null;
  const held = { value: valueAt(tab.grid, row, position), formula: formulaOf(tab.grid, row, position) };
  const isDefault = column.formula === null;
  const found = judgeCell(held, wanted);
  const verdict = found === 'own' && isOfOtherMode(tab, placed, content, row, held) ? 'renew' : found;
  const isChoice =
    isDefault && held.formula === '' && rowState(tab, index) === 'prepared' && isTypedRow(tab, index);
  return { row, column: position, content: wanted, verdict: isChoice ? 'right' : verdict, isDefault };
}

function columnOf(tab: MendedTab, placed: PlacedColumn): readonly Judged[] {
  if (placed.column.formula === null && placed.column.default === null) return [];
  return tab.contents.flatMap((content, index) => {
    if (content === null || rowState(tab, index) === 'empty') return [];
    return judged(tab, placed, content, index) ?? [];
  });
}

/** After a change of version, the formula that fills most of a column is the one we wrote before. */
function formerForm(tab: MendedTab, cells: readonly Judged[]): string | null {
  const forms = new Map<string, number>();
  const own = cells.filter(({ verdict }) => verdict === 'own');
  for (const { row, column } of own) {
    const form = relativeForm(formulaOf(tab.grid, row, column), row);
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  const most = [...forms].find(([, count]) => count * 2 > cells.length);
  return most?.[0] ?? null;
}

function withFormer(tab: MendedTab, cells: readonly Judged[]): readonly Judged[] {
  const former = formerForm(tab, cells);
  if (former === null || cells.length < 2) return cells;
  return cells.map((cell) =>
    cell.verdict === 'own' && relativeForm(formulaOf(tab.grid, cell.row, cell.column), cell.row) === former
      ? { ...cell, verdict: 'renew' as const }
      : cell,
  );
}

/**
 * Formulas of a table's rows that are to be put back, and what people put in their place.
 * @param isUpgrade whether the tab was made by an older version of the templates, whose formulas are ours too.
 */
export function mendRows(
  tab: MendedTab,
  isUpgrade: boolean,
): { readonly cells: readonly CellMend[]; readonly kept: readonly Kept[] } {
  const all = tab.context.layout.placed.flatMap((placed) => {
    const cells = columnOf(tab, placed);
    return isUpgrade ? withFormer(tab, cells) : cells;
  });
  const back = all.filter(({ verdict }) => verdict === 'restore' || verdict === 'renew');
  const left = all.filter(
    ({ verdict, isDefault }) => !isDefault && (verdict === 'typed' || verdict === 'own'),
  );
  return {
    cells: back.map(({ row, column, content, verdict }) => ({
      row,
      column,
      content,
      what: verdict === 'renew' ? 'renewed' : 'formula',
    })),
    kept: left.map(({ row, column, verdict }) => ({
      row,
      column,
      what: verdict === 'own' ? 'own' : 'typed',
    })),
  };
}
