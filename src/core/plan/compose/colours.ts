import { buildCondition, Helpers } from '../../formula/condition';
import { a1, columnLetter } from '../../formula/geometry';
import type { ConditionalColour } from '../blueprint';
import { firstRow, positionOf, rowCount, type TabContext } from '../context';
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
  const rows = Math.max(rowCount(context), 1);
  return context.template.colours.flatMap(({ columns, when, tone }) => {
    const formula = condition(context, when, first, {}, helpers);
    const ranges = columns.map((key) => a1(first, positionOf(context, key), rows));
    return formula === null ? [] : [{ ranges, formula, tone }];
  });
}

function panelColours(
  context: TabContext,
  placed: PlacedPanel,
  helpers: Helpers,
): readonly ConditionalColour[] {
  const first = firstRow(context.template);
  const isBand = placed.panel.kind === 'band';
  const start = isBand ? placed.column : placed.column + 1;
  const slots = {
    week: weekSlot(placed, context),
    cell: `${columnLetter(start)}${first}`,
    row: `$${columnLetter(placed.column)}${first}`,
  };
  const range = a1(first, start, placed.rows, isBand ? placed.columns : placed.columns - 1);
  return placed.panel.colours.flatMap(({ when, tone }) => {
    const formula = condition(context, when, first, slots, helpers);
    return formula === null ? [] : [{ ranges: [range], formula, tone }];
  });
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
