import type { ValidatedRange } from '../plan/blueprint';
import { tableValidations } from '../plan/compose/validations';
import { firstRow } from '../plan/context';
import type { MendedTab } from './mended-tab';
import { rowState } from './row-state';

/** The dropdowns and boxes missing in the rows of a table; a rule people set themselves stays. */
export function mendRules(tab: MendedTab): readonly ValidatedRange[] {
  const first = firstRow(tab.context.template);
  const last = first + tab.contents.length;
  return tableValidations(tab.context).flatMap((range) => {
    const found: { row: number; rows: number }[] = [];
    for (let row = first; row < last; row += 1) {
      const isMissing = tab.grid.hasRule[row - 1]?.[range.column - 1] !== true;
      if (!isMissing || rowState(tab, row - first) === 'empty') continue;
      const open = found.at(-1);
      if (open && open.row + open.rows === row) open.rows += 1;
      else found.push({ row, rows: 1 });
    }
    return found.map(({ row, rows }) => ({ ...range, row, rows }));
  });
}
