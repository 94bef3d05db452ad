import { relativeForm } from '../../upkeep/formula-text';
import { typedColumns } from './regions';
import type { TabCells } from './tab-cells';

/** A cell; rows and columns count from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Formulas of a column that differ from the one most of its rows have: people wrote them. */
function oddIn(tab: TabCells, position: number): readonly Place[] {
  const forms = new Map<string, Place[]>();
  for (let row = tab.header.row + 1; row <= tab.rows; row += 1) {
    const formula = tab.formula(row, position);
    if (formula === '' || tab.isPassedOver(row)) continue;
    const form = relativeForm(formula, row);
    const places = forms.get(form) ?? [];
    places.push({ row, column: position });
    forms.set(form, places);
  }
  const most = Math.max(0, ...[...forms.values()].map(({ length }) => length));
  const ours = [...forms.values()].find(({ length }) => length === most);
  return [...forms.values()].flatMap((places) => (places === ours ? [] : places));
}

/** Formulas people wrote over ours, as far as the others of their column tell. */
export function oddFormulas(tab: TabCells): readonly Place[] {
  const calculated = typedColumns(tab).filter(
    ({ formula, default: initial }) => formula !== null || initial !== null,
  );
  return calculated.flatMap(({ position }) => oddIn(tab, position));
}
