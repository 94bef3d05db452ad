import { buildCondition, Helpers } from '../../formula/condition';
import { a1, columnLetter } from '../../formula/geometry';
import type { ColouredWhen } from '../../schema/tone';
import type { ConditionalColour } from '../blueprint';
import { firstRow, positionOf, roomBelow, rowCount, type TabContext } from '../context';
import type { Grid } from './grid';
import { headColumn } from './head';
import { weekSlot, type PlacedPanel } from './place-panels';

/** Row of the helper cells, under the title. */
const HELPER_ROW = 2;

/** Helper cells stand over the folded details and the machine's columns. */
function helpersOf({ layout, template }: TabContext): Helpers {
  const room = template.headerRow > 1 ? layout.placed.slice(layout.visible) : [];
  return new Helpers(
    HELPER_ROW,
    room.map(({ position }) => position),
  );
}

function condition(
  context: TabContext,
  when: string,
  row: number,
  slots: Record<string, string>,
  helpers: Helpers,
) {
  const place = { geometry: context.plan.geometry, table: context.template.key, row, slots };
  return buildCondition(when, context.template, place, helpers);
}

function tableColours(context: TabContext, helpers: Helpers): readonly ConditionalColour[] {
  const first = firstRow(context.template);
  const rows = Math.max(rowCount(context), 1) + roomBelow(context.template);
  return context.template.colours.flatMap(({ columns, when, tone }) => {
    const formula = condition(context, when, first, {}, helpers);
    const ranges = columns.map((key) => a1(first, positionOf(context, key), rows));
    return formula === null ? [] : [{ ranges, formula, tone }];
  });
}

/** Rows and columns of a tab. */
interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function blockColours(
  context: TabContext,
  placed: PlacedPanel,
  { row, column, rows, columns }: Block,
  colours: readonly ColouredWhen[],
  helpers: Helpers,
): readonly ConditionalColour[] {
  const slots = {
    week: weekSlot(placed, context),
    cell: `${columnLetter(column)}${row}`,
    row: `$${columnLetter(placed.column)}${row}`,
    col: `${columnLetter(column)}$${context.template.headerRow}`,
  };
  const range = a1(row, column, rows, columns);
  return colours.flatMap(({ when, tone }) => {
    const formula = condition(context, when, row, slots, helpers);
    return formula === null ? [] : [{ ranges: [range], formula, tone }];
  });
}

function panelColours(
  context: TabContext,
  placed: PlacedPanel,
  helpers: Helpers,
): readonly ConditionalColour[] {
  const { panel, column, rows, columns } = placed;
  const { headerRow } = context.template;
  if (panel.kind === 'boxes') return [];
  if (panel.kind === 'band') {
    const body = { row: headerRow + 1, column, rows, columns };
    return [
      ...blockColours(context, placed, body, panel.colours, helpers),
      ...blockColours(context, placed, { ...body, row: headerRow, rows: 1 }, panel.headerColours, helpers),
    ];
  }
  const top = panel.look === 'cards' ? headerRow : headerRow + 1;
  const inside = { row: top, column: column + 1, rows: headerRow + 1 + rows - top, columns: columns - 1 };
  return blockColours(context, placed, inside, panel.colours, helpers);
}

function headColours(context: TabContext, helpers: Helpers): readonly ConditionalColour[] {
  return context.template.cells.flatMap((cell) => {
    const column = headColumn(cell, (key) => positionOf(context, key));
    const at = a1(cell.row, column);
    return cell.colours.flatMap(({ when, tone }) => {
      const formula = condition(context, when, cell.row, { cell: at }, helpers);
      return formula === null ? [] : [{ ranges: [at], formula, tone }];
    });
  });
}

/** The conditional colours of a tab; what they need from other tabs is put in helper cells of row 2. */
export function putColours(
  grid: Grid,
  context: TabContext,
  panels: readonly PlacedPanel[],
): readonly ConditionalColour[] {
  const helpers = helpersOf(context);
  const colours = [
    ...tableColours(context, helpers),
    ...panels.flatMap((placed) => panelColours(context, placed, helpers)),
    ...headColours(context, helpers),
  ];
  for (const [formula, column] of helpers.taken) grid.put(HELPER_ROW, column, { formula, style: 'guidance' });
  return colours;
}
