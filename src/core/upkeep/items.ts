import { a1 } from '../formula/geometry';
import type { ComingValues } from './missing-values';
import { runsOf, type Kept, type Mending } from './mending';

/** What is done to the cells of a tab, or why they are left alone. */
export type ItemKind =
  | 'tab'
  | 'column'
  | 'choice'
  | 'field'
  | 'panel'
  | 'formula'
  | 'renewed'
  | 'header'
  | 'text'
  | 'index'
  | 'id'
  | 'mark'
  | 'dropdown'
  | 'format'
  | 'name'
  | 'colour'
  | 'translated'
  | 'renamedTab'
  | 'typedKept'
  | 'ownKept'
  | 'headerKept';

/** One kind of change in one tab. */
export interface Item {
  readonly kind: ItemKind;
  readonly count: number;
  /** A1 references, or names; '' where the whole tab is meant. */
  readonly where: string;
}

/** References listed at most: a longer list tells nothing more. */
const LISTED = 4;

function listed(places: readonly string[]): string {
  const shown = places.slice(0, LISTED).join(', ');
  return places.length > LISTED ? `${shown}…` : shown;
}

function itemAt(kind: ItemKind, cells: readonly { readonly row: number; readonly column: number }[]): Item[] {
  if (cells.length === 0) return [];
  const places = runsOf(cells).map(({ row, column, items }) => a1(row, column, items.length));
  return [{ kind, count: cells.length, where: listed(places) }];
}

function blockItem({ blocks }: Mending, kind: 'field' | 'panel'): Item[] {
  const titles = blocks.filter(({ what }) => what === kind).flatMap((block) => block.titles);
  return titles.length === 0 ? [] : [{ kind, count: titles.length, where: listed(titles) }];
}

/** Values that come in lists, named by what people read in them. */
export function choiceItems(values: readonly ComingValues[]): readonly Item[] {
  const labels = values.flatMap(({ rows }) => rows.map((row) => String(row.values['label'] ?? '')));
  return labels.length === 0 ? [] : [{ kind: 'choice', count: labels.length, where: listed(labels) }];
}

function dropdowns({ rules }: Mending): Item[] {
  if (rules.length === 0) return [];
  const places = rules.map(({ row, column, rows }) => a1(row, column, rows));
  return [{ kind: 'dropdown', count: rules.reduce((sum, { rows }) => sum + rows, 0), where: listed(places) }];
}

/** What Repair does in a tab, kind by kind. */
export function mendedItems(mending: Mending): readonly Item[] {
  const { cells, formats, notes, names, colours } = mending;
  const of = (what: Mending['cells'][number]['what']) => cells.filter((cell) => cell.what === what);
  return [
    ...blockItem(mending, 'field'),
    ...blockItem(mending, 'panel'),
    ...itemAt('header', of('header')),
    ...itemAt('text', of('text')),
    ...itemAt('index', of('index')),
    ...itemAt('formula', of('formula')),
    ...itemAt('renewed', of('renewed')),
    ...itemAt('id', of('id')),
    ...dropdowns(mending),
    ...itemAt('format', formats),
    ...itemAt('mark', notes),
    ...(names.length > 0
      ? [{ kind: 'name' as const, count: names.length, where: listed(names.map(({ name }) => name)) }]
      : []),
    ...(colours.length > 0 ? [{ kind: 'colour' as const, count: colours.length, where: '' }] : []),
  ];
}

/** References of the cells of new blocks, one by one. */
function blockCells({ blocks }: Mending): ReadonlySet<string> {
  const places = blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) => line.map((_, across) => a1(row + down, column + across))),
  );
  return new Set(places);
}

/** What Repair does in a tab but in the columns and blocks that come, of which all is said when they are named. */
export function outsideNew(mending: Mending, columns: ReadonlySet<number>): Mending {
  const inBlocks = blockCells(mending);
  const isOutside = ({ column }: { readonly column: number }): boolean => !columns.has(column);
  const isOutsideBlocks = (cell: string): boolean => !inBlocks.has(cell);
  return {
    ...mending,
    cells: mending.cells.filter(isOutside),
    formats: mending.formats.filter(isOutside),
    notes: mending.notes.filter(isOutside),
    rules: mending.rules.filter((rule) => isOutside(rule) && isOutsideBlocks(a1(rule.row, rule.column))),
    names: mending.names.filter((name) => isOutsideBlocks(name.a1)),
  };
}

const KEPT = { typed: 'typedKept', own: 'ownKept', header: 'headerKept' } as const;

/** What Repair leaves in a tab, because people put it there. */
export function keptItems(kept: readonly Kept[]): readonly Item[] {
  return (['header', 'own', 'typed'] as const).flatMap((what) =>
    itemAt(
      KEPT[what],
      kept.filter((cell) => cell.what === what),
    ),
  );
}
