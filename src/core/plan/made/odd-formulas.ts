import { relativeForm } from '../../upkeep/formula-text';
import { typedColumns } from './regions';
import type { TabCells } from './tab-cells';

/** Formulas of a column that differ from the one most of its rows have: people wrote them. */
function oddIn(tab: TabCells, position: number): number {
  const forms = new Map<string, number>();
  for (let row = tab.header.row + 1; row <= tab.rows; row += 1) {
    const formula = tab.formula(row, position);
    if (formula === '' || tab.isPassedOver(row)) continue;
    const form = relativeForm(formula, row);
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  const counts = [...forms.values()];
  return counts.reduce((sum, count) => sum + count, 0) - Math.max(0, ...counts);
}

/** Formulas people wrote over ours. */
export function oddFormulas(tab: TabCells): number {
  const calculated = typedColumns(tab).filter(
    ({ formula, default: initial }) => formula !== null || initial !== null,
  );
  return calculated.reduce((sum, { position }) => sum + oddIn(tab, position), 0);
}
