import type { Day } from '../calendar/day';
import { isExample } from '../objectives/axis';
import { sorted } from '../sorted';
import { bookType } from './book-type';
import type { BudgetLine, SpendRow } from './budget-line';
import { closedMonths } from './closed-months';
import { departedLine, exportLine } from './export-line';
import { ORIGINS, type ExportLine, type ExportRow } from './export-row';
import type { ExportSettings } from './export-settings';
import type { Frozen } from './frozen';
import { AMOUNT_TYPES, NOTHING_PLACED, place, type Placement } from './placement';

export interface ExportInput {
  readonly settings: ExportSettings;
  readonly lines: readonly BudgetLine[];
  readonly spend: readonly SpendRow[];
  readonly frozen: Frozen;
  readonly refreshedOn: Day;
}

/** A line whose rows are to be booked: its amounts of today, none for one that was dropped or is gone. */
interface Entry {
  readonly line: ExportLine;
  readonly vat: number;
  readonly placed: Placement;
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function presentEntries({ settings, lines, spend }: ExportInput): readonly Entry[] {
  const { fiscalStart, closedUntil } = settings;
  const closed = closedMonths(fiscalStart, closedUntil);
  const spendOf = groupBy(
    spend.filter(({ id }) => !isExample(id)),
    ({ line }) => line,
  );
  return lines
    .filter(({ id, status }) => !isExample(id) && status !== 'dropped')
    .map((line) => ({
      line: exportLine(line, settings),
      vat: line.vat,
      placed: place(line, spendOf.get(line.id) ?? [], fiscalStart, closed),
    }));
}

/** Lines dropped or deleted since a close: what they left there is reversed. */
function departedEntries(present: readonly Entry[], { rows }: Frozen): readonly Entry[] {
  const known = new Set(present.map(({ line }) => line.lineId));
  const departed = groupBy(rows, ({ lineId }) => (known.has(lineId) ? null : lineId));
  return [...departed.values()].flatMap(([row]) =>
    row ? [{ line: departedLine(row), vat: 0, placed: NOTHING_PLACED }] : [],
  );
}

function inOrder(rows: readonly ExportRow[]): readonly ExportRow[] {
  return sorted(rows, (a, b) => a.month - b.month || ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin));
}

/** Budget is one row even at nothing; a line that is gone is not. */
function typesOf({ placed }: Entry, frozen: readonly ExportRow[]): readonly (typeof AMOUNT_TYPES)[number][] {
  if (placed !== NOTHING_PLACED) return AMOUNT_TYPES;
  return AMOUNT_TYPES.filter((type) => frozen.some((row) => row.type === type));
}

function rowsOf(entry: Entry, frozen: readonly ExportRow[], input: ExportInput): readonly ExportRow[] {
  const { fiscalStart, closedUntil } = input.settings;
  const closed = closedMonths(fiscalStart, closedUntil);
  const frozenMonths = Math.min(closed, closedMonths(fiscalStart, input.frozen.until));
  return typesOf(entry, frozen).flatMap((type) => {
    const kept = frozen.filter((row) => row.type === type);
    const { line, vat, placed } = entry;
    const dates = { fiscalStart, closed, frozenMonths, refreshedOn: input.refreshedOn };
    return inOrder([...kept, ...bookType({ line, type, months: placed[type], frozen: kept, vat, ...dates })]);
  });
}

/**
 * Budget_Export: one row a budget line, month and type of amount (objectives.md §9). Closed months keep the rows
 * they were frozen with; a later correction is an adjustment, so that the sum by line and type is always
 * Budget's. Examples, dropped lines and spend without line, type, amount or date of the year are left out.
 */
export function exportBudget(input: ExportInput): readonly ExportRow[] {
  const frozenOf = groupBy(input.frozen.rows, ({ lineId }) => lineId);
  const present = presentEntries(input);
  const entries = [...present, ...departedEntries(present, input.frozen)];
  return entries.flatMap((entry) => rowsOf(entry, frozenOf.get(entry.line.lineId) ?? [], input));
}
