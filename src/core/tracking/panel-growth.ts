import { buildFormula } from '../formula/build';
import type { Geometry } from '../formula/geometry';
import { memberFormulas } from '../plan/compose/panel-headers';
import { matrixSlots } from '../plan/compose/panels';
import { table as tableTemplate } from '../schema/catalogue';
import type { Matrix, MatrixAxis, Panel } from '../schema/panel';
import { sorted } from '../sorted';

/** A panel of months by names, as its tab holds it. Rows and columns are those of the sheet, from 1. */
export interface HeldPanel {
  readonly key: string;
  /** Its first cell, over the months and left of the names. */
  readonly corner: { readonly row: number; readonly column: number };
  /** Columns of names it has. */
  readonly names: number;
}

/** Columns to insert in a panel, before its last one so that the chart over it spans them. */
export interface PanelGrowth {
  readonly row: number;
  /** Column of the last name, before the insertion. */
  readonly column: number;
  readonly added: number;
  /** What the columns added hold, and the last one after them: a header and a formula a month, row by row. */
  readonly cells: readonly (readonly string[])[];
}

type NameMatrix = Matrix & { readonly columns: Extract<MatrixAxis, { kind: 'members' }> };

const MONTHS = 12;

/** A panel that gains a column with each name. */
function isNameMatrix(panel: Panel): panel is NameMatrix {
  return panel.kind === 'matrix' && panel.rows.kind === 'months' && panel.columns.kind === 'members';
}

function columnCells(
  table: string,
  panel: NameMatrix,
  { corner }: HeldPanel,
  rank: number,
  geometry: Geometry,
): readonly string[] {
  const template = tableTemplate(table);
  const column = corner.column + rank;
  const build = (text: string, row: number) =>
    buildFormula(text, template, { geometry, table, row, slots: matrixSlots(corner, row, column) }) ?? '';
  const header = memberFormulas(panel.columns.axis, rank).at(-1) ?? '';
  const months = Array.from({ length: MONTHS }, (_, month) => corner.row + 1 + month);
  return [build(header, corner.row), ...months.map((row) => build(panel.cell, row))];
}

function growthOf(
  table: string,
  panel: NameMatrix,
  held: HeldPanel,
  wanted: number,
  geometry: Geometry,
): PanelGrowth {
  const added = wanted - held.names;
  const columns = Array.from({ length: added + 1 }, (_, index) =>
    columnCells(table, panel, held, held.names + index, geometry),
  );
  return {
    row: held.corner.row,
    column: held.corner.column + held.names,
    added,
    cells: Array.from({ length: MONTHS + 1 }, (_, row) => columns.map((cells) => cells[row] ?? '')),
  };
}

/**
 * What the panels of a tab lack when names were added to its axis.
 * @param names how many names the list of the axis has, nobody's included.
 * @returns the rightmost first: made in that order, none moves the place of another.
 */
export function panelGrowth(
  table: string,
  panels: readonly HeldPanel[],
  names: number,
  geometry: Geometry,
): readonly PanelGrowth[] {
  const growing = tableTemplate(table).panels.filter((panel) => isNameMatrix(panel));
  const grown = growing.flatMap((panel) => {
    const held = panels.find(({ key }) => key === panel.key);
    const isShort = held !== undefined && held.names > 0 && held.names < names;
    return isShort ? [growthOf(table, panel, held, names, geometry)] : [];
  });
  return sorted(grown, (a, b) => b.column - a.column);
}
