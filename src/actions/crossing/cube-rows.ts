import { newIds } from '../../core/plan/new-ids';
import type { HeldLeaf } from '../../core/crossing/crossing-input';
import type { NewLeaf } from '../../core/crossing/crossing-result';
import type { CellInput } from '../../core/plan/content';
import { fromMinor } from '../../core/money';
import type { MemberAxis } from '../../core/objectives/axis';
import { table as tableTemplate } from '../../core/schema/catalogue';
import { sorted } from '../../core/sorted';
import type { ReadTable } from '../../sheets/read-table';

/** What every line of a detail holds beside its amounts. */
export interface LeafWords {
  readonly version: string;
  readonly scenario: string;
  readonly objective: string;
  readonly metric: string;
  readonly unit: string;
  /** Origin of a line computed, and of one whose amount people chose. */
  readonly reconciled: string;
  readonly manual: string;
  readonly base: string;
}

type RowValues = Readonly<Record<string, CellInput>>;

/** A row of the tab that is written over, in the columns of `values`. */
export interface ReplacedRow {
  /** Index among the rows of data. */
  readonly row: number;
  readonly values: RowValues;
}

/** What a detail writes in its tab. */
export interface CubeRows {
  readonly replaced: readonly ReplacedRow[];
  readonly added: readonly RowValues[];
  /** Rows of lines that are no more, and hold nothing of people's. */
  readonly freed: readonly number[];
}

const keyOf = (month: number, names: Readonly<Record<MemberAxis, string>>): string =>
  [month, names.rep, names.product, names.channel].join('\n').toLowerCase();

/** Amounts of a line; one that people hold keeps its own, and what tells that it is theirs. */
function amounts(leaf: NewLeaf, words: LeafWords, isHeld: boolean): RowValues {
  const computed = {
    stretch: leaf.stretch === null ? '' : fromMinor(leaf.stretch),
    assigned: fromMinor(leaf.assigned),
    unit: words.unit,
  };
  if (isHeld) return { ...computed, origin: words.manual };
  const target = fromMinor(leaf.target);
  return { ...computed, target, computed: target, origin: words.reconciled };
}

function wholeRow(leaf: NewLeaf, words: LeafWords, id: string): RowValues {
  const { version, scenario, objective, metric, base } = words;
  const names = { period: leaf.month, ...leaf.names };
  return {
    id,
    version,
    scenario,
    objective,
    metric,
    ...names,
    ...amounts(leaf, words, false),
    credit_type: base,
  };
}

/** A line that is no more, and cannot go: its amounts are nothing. */
const EMPTIED: RowValues = { target: 0, stretch: '', assigned: 0, computed: 0 };

/** A second line of the same cell, held too: the first one has what is shared by cell. */
const SECOND: RowValues = { stretch: '', assigned: 0 };

/** Whether a row holds something of people's beside its amounts. */
function isKept(detail: ReadTable, { row, isPinned }: HeldLeaf): boolean {
  const ours = new Set(detail.geometry.columns.values());
  const cells = detail.values[row] ?? [];
  const isOwn = cells.some((value, index) => !ours.has(index + 1) && value !== '');
  return isPinned || isOwn || detail.cell(row, 'comment') !== '';
}

/** A line that people wrote and gave no amount says nothing: it is left as it is. */
const isBlank = ({ target, computed }: HeldLeaf): boolean => target === null && computed === null;

const isEdited = ({ target, computed }: HeldLeaf): boolean => target !== null && target !== computed;

interface Placing {
  readonly replaced: ReplacedRow[];
  readonly free: number[];
  readonly left: Map<string, NewLeaf>;
}

/** Puts each line that stays in its row; tells the rows that are free, and the lines that have none. */
function placeHeld(
  detail: ReadTable | null,
  held: readonly HeldLeaf[],
  leaves: readonly NewLeaf[],
  words: LeafWords,
  keepEdits: boolean,
): Placing {
  const placing: Placing = {
    replaced: [],
    free: [],
    left: new Map(leaves.map((leaf) => [keyOf(leaf.month, leaf.names), leaf])),
  };
  const isHeld = (line: HeldLeaf) => line.isPinned || (keepEdits && isEdited(line));
  const placed = new Set<string>();
  const lines = held.filter((line) => !isBlank(line));
  for (const line of sorted(lines, (a, b) => Number(isHeld(b)) - Number(isHeld(a)))) {
    if (!detail) continue;
    const key = keyOf(line.month, line.names);
    const leaf = placing.left.get(key);
    placing.left.delete(key);
    const isSecond = placed.has(key) && isHeld(line);
    placed.add(key);
    if (isSecond) placing.replaced.push({ row: line.row, values: SECOND });
    else if (leaf) placing.replaced.push({ row: line.row, values: amounts(leaf, words, isHeld(line)) });
    else if (isKept(detail, line)) placing.replaced.push({ row: line.row, values: EMPTIED });
    else placing.free.push(line.row);
  }
  return placing;
}

const byRow = (a: ReplacedRow, b: ReplacedRow): number => a.row - b.row;

/**
 * Where the lines of a detail go in its tab: a line that stays keeps its row, with what people wrote beside it; new
 * ones take the rows of lines that are no more, then come under the others.
 */
export function cubeRows(
  detail: ReadTable | null,
  held: readonly HeldLeaf[],
  leaves: readonly NewLeaf[],
  words: LeafWords,
  keepEdits: boolean,
): CubeRows {
  const { replaced, free, left } = placeHeld(detail, held, leaves, words, keepEdits);
  const known = detail ? detail.values.map((_, row) => String(detail.cell(row, 'id'))) : [];
  const ids = newIds(tableTemplate('targets').idPrefix ?? '', known, left.size);
  const rows = [...left.values()].map((leaf, index) => wholeRow(leaf, words, ids[index] ?? ''));
  const spare = sorted(free, (a, b) => a - b);
  const reused = spare.slice(0, rows.length).map((row, index) => ({ row, values: rows[index] ?? {} }));
  return {
    replaced: sorted([...replaced, ...reused], byRow),
    added: rows.slice(spare.length),
    freed: spare.slice(rows.length),
  };
}
