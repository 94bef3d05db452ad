import type { Kept } from '../../upkeep/mending';
import { oddFormulas, type Place } from './odd-formulas';
import { typedColumns } from './regions';
import type { TabCells } from './tab-cells';

/** Formulas in columns that commands fill with values: people wrote them. */
function strayFormulas(tab: TabCells): readonly Place[] {
  const { template, header } = tab;
  const typed = new Set(typedColumns(tab).map(({ key }) => key));
  const filled = template.columns.filter(
    ({ key, formula, default: initial }) => formula === null && initial === null && !typed.has(key),
  );
  const positions = filled.flatMap(({ key }) => header.columns.get(key) ?? []);
  const places: Place[] = [];
  for (let row = header.row + 1; row <= tab.rows; row += 1)
    for (const column of positions) if (tab.formula(row, column) !== '') places.push({ row, column });
  return places;
}

/** What was typed over a formula in a column people type in has a print already, and so has a header. */
function withoutPrints(tab: TabCells, kept: readonly Kept[]): readonly Place[] {
  const printed = new Set(typedColumns(tab).map(({ position }) => position));
  return kept.filter(({ what, column }) => what === 'own' || (what === 'typed' && !printed.has(column)));
}

/**
 * How many cells hold people's content in the place of ours, beside what prints tell.
 * @param kept what Repair would leave in this tab, where the plan is whole enough to say.
 */
export function ownCells(tab: TabCells, kept: readonly Kept[]): number {
  const places = [...oddFormulas(tab), ...strayFormulas(tab), ...withoutPrints(tab, kept)];
  return new Set(places.map(({ row, column }) => `${row} ${column}`)).size;
}
