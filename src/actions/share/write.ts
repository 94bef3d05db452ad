import { valueRow, type RowContent } from '../../core/plan/content';
import { appendRows, clearAppended, rowsBeyond, type GrowingTable } from '../../sheets/append-rows';
import { readFreeRows } from '../../sheets/free-rows';
import { rewriteRows, type WrittenSheet } from '../../sheets/write-rows';
import { withNamedTables } from '../named-geometry';
import { tabOf } from '../plan-tabs';
import type { SharingTabs } from './read';
import type { ShareRow } from './share-rows';

/** Everything a share writes, found before the first write. */
export interface SharingWrite {
  readonly tabs: SharingTabs;
  readonly sheet: WrittenSheet;
  /** Rows that are there. */
  readonly held: readonly ShareRow[];
  readonly added: readonly RowContent[];
  /** Where rows are added; null when none is. */
  readonly growing: GrowingTable | null;
}

function growingOf(tabs: SharingTabs, sheet: WrittenSheet, count: number): GrowingTable | null {
  if (count === 0) return null;
  const free = readFreeRows(sheet.sheet, 'fixed_totals', tabs.totals);
  const isNamed = rowsBeyond(free, count) > 0;
  const geometry = isNamed ? withNamedTables(tabs.plan, sheet.geometry, 'fixed_totals') : sheet.geometry;
  return { ...sheet, geometry, read: tabs.totals, free, lastRow: sheet.sheet.getMaxRows() };
}

/** The fixed totals, as rows are written in them. */
export function writtenTotals({ plan, totals, lists }: SharingTabs): WrittenSheet {
  const tables = new Map([['fixed_totals', totals.geometry] as const]);
  return {
    sheet: tabOf(plan, 'fixed_totals').sheet,
    table: 'fixed_totals',
    geometry: { language: plan.mark.language, tables, lists: lists.blocks },
    currency: plan.mark.currency,
  };
}

/** Finds where rows go. Writes nothing. */
export function sharingWrite(tabs: SharingTabs, rows: readonly ShareRow[]): SharingWrite {
  const sheet = writtenTotals(tabs);
  const added = rows.filter(({ index }) => index === null).map(({ content }) => content);
  return {
    tabs,
    sheet,
    held: rows.filter(({ index }) => index !== null),
    added,
    growing: growingOf(tabs, sheet, added.length),
  };
}

/** Columns of a row that has a stretch, and of one that has none to write. */
const TARGETS = ['target', 'origin', 'shared'];
const AIMS = [...TARGETS, 'stretch', 'shared_stretch'];

/** Writes columns of the rows that give them, and leaves the others as they are. */
function rewrite(
  { tabs, sheet }: SharingWrite,
  rows: readonly ShareRow[],
  keys: readonly string[],
  content: (row: ShareRow) => RowContent,
): void {
  const byIndex = new Map(rows.map((row) => [row.index, row]));
  const contents = tabs.totals.values.map((_, index) => {
    const row = byIndex.get(index);
    return row ? content(row) : null;
  });
  rewriteRows(sheet, tabs.totals.geometry.firstRow, contents, keys);
}

const hasStretch = ({ content }: ShareRow): boolean => 'stretch' in content.values;
const hasPin = ({ pin }: ShareRow): boolean => pin !== null;

/** Writes rows that are there: each column in as few calls as neighbours allow. */
function rewriteAll(write: SharingWrite, content: (row: ShareRow) => RowContent, pin = content): void {
  const { held } = write;
  rewrite(write, held.filter(hasStretch), AIMS, content);
  rewrite(
    write,
    held.filter((row) => !hasStretch(row)),
    TARGETS,
    content,
  );
  rewrite(write, held.filter(hasPin), ['pin'], pin);
}

export function writeShare(write: SharingWrite): void {
  const { added, growing } = write;
  rewriteAll(
    write,
    ({ content }) => content,
    ({ pin }) => valueRow({ pin }),
  );
  if (growing) appendRows(growing, added);
}

/** What a row held before: a formula stays one. */
function before({ totals, formula }: SharingTabs, { index, content }: ShareRow): RowContent {
  const row = index ?? 0;
  const keys = [...AIMS, 'pin'];
  const cells = keys.map((key) => [key, formula(row, key) || totals.cell(row, key)] as const);
  return valueRow(Object.fromEntries(cells), content.unit);
}

/** The prepared rows used hold their formulas again: those people may type over stood where amounts were given. */
function restorePrepared({ tabs, sheet, added }: SharingWrite, { free }: GrowingTable): void {
  const keys = [...new Set(added.flatMap(({ values }) => Object.keys(values)))];
  const last = free.first + Math.min(free.prepared, added.length);
  const contents = tabs.totals.values.map((_, row) =>
    row < free.first || row >= last
      ? null
      : valueRow(
          Object.fromEntries(keys.map((key) => [key, tabs.formula(row, key) || tabs.totals.cell(row, key)])),
        ),
  );
  rewriteRows(sheet, tabs.totals.geometry.firstRow, contents, keys);
}

/** Puts everything back: a second try finds the tab as it was. */
export function takeBack(write: SharingWrite): void {
  const { tabs, added, growing } = write;
  rewriteAll(write, (row) => before(tabs, row));
  if (growing) {
    clearAppended(growing, added);
    restorePrepared(write, growing);
  }
  SpreadsheetApp.flush();
}
