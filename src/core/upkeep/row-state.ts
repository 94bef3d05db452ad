import { firstRow } from '../plan/context';
import { ID_CHOICE } from '../plan/layout';
import { formulaOf, isBlankAt, valueAt, type MendedTab } from './mended-tab';

/**
 * What stands in a row of data:
 * - `prepared`: a row of ours, with its id and formulas, whether people typed in it or not;
 * - `bare`: people typed in it, and it has neither, as a row pasted or inserted;
 * - `empty`: nothing of the table.
 */
export type RowState = 'prepared' | 'bare' | 'empty';

const isCalculated = (tab: MendedTab, position: number, row: number): boolean =>
  formulaOf(tab.grid, row, position) !== '';

/** Whether people filled a cell of the row, or a command did for them. */
export function isTypedRow(tab: MendedTab, index: number): boolean {
  const row = firstRow(tab.context.template) + index;
  return tab.context.layout.placed.some(
    ({ column, position }) =>
      !column.hidden &&
      column.key !== 'id' &&
      column.formula === null &&
      formulaOf(tab.grid, row, position) === '' &&
      isFilled(valueAt(tab.grid, row, position)),
  );
}

/** An unticked box is no entry: prepared rows have some. */
const isFilled = (value: unknown): boolean => value !== '' && value !== false;

function hasOwnFormula(tab: MendedTab, row: number): boolean {
  return tab.context.layout.placed.some(
    ({ column, position }) => column.key !== ID_CHOICE && isCalculated(tab, position, row),
  );
}

function hasId(tab: MendedTab, row: number): boolean {
  const id = tab.context.layout.placed.find(({ column }) => column.key === 'id');
  return id !== undefined && !isBlankAt(tab.grid, row, id.position);
}

/** @param index row of data, from 0. */
export function rowState(tab: MendedTab, index: number): RowState {
  const row = firstRow(tab.context.template) + index;
  if (hasId(tab, row) || hasOwnFormula(tab, row)) return 'prepared';
  return isTypedRow(tab, index) ? 'bare' : 'empty';
}
