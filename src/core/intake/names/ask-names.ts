import { sorted } from '../../sorted';
import { NAMED_FIELDS, type NamedField } from '../columns/field';
import type { KnownNames } from '../columns/propose';
import { nameKey } from '../name-key';
import { isAccepted, type JudgedRow } from '../rows/row';
import { areNear, compared } from './near-names';

/** A name of a source that stands in no list of the plan. */
export interface StrangerName {
  readonly list: NamedField;
  /** Its most frequent spelling; the first of equals. */
  readonly name: string;
  readonly rows: number;
  /** Names it may stand for: those of the plan, then others of the source met more often. */
  readonly near: readonly string[];
}

type Spellings = Map<string, number>;

/** A spelling as people see it: what nobody can tell apart is one. */
const shown = (written: string): string => written.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Spellings of each name, by its key. */
function spellingsOf(rows: readonly JudgedRow[], field: NamedField): ReadonlyMap<string, Spellings> {
  const found = new Map<string, Spellings>();
  for (const { sale } of rows.filter(isAccepted)) {
    const written = shown(sale.names[field]);
    if (written === '') continue;
    const key = nameKey(written);
    const spellings = found.get(key) ?? new Map<string, number>();
    found.set(key, spellings.set(written, (spellings.get(written) ?? 0) + 1));
  }
  return found;
}

const rowsOf = (spellings: Spellings): number =>
  [...spellings.values()].reduce((sum, count) => sum + count, 0);

function usualSpelling(spellings: Spellings): string {
  const [[usual] = ['']] = sorted(spellings, ([, a], [, b]) => b - a);
  return usual;
}

/** Strangers of a list beyond which they are no longer compared with each other: a column of customers, most likely. */
const MOST_COMPARED = 300;

/** Names each stranger may stand for: those of the plan, then strangers met more often, so that no two wait for each other. */
function nearNames(known: readonly string[], strange: readonly string[]): readonly (readonly string[])[] {
  const others = strange.length > MOST_COMPARED ? known : [...known, ...strange];
  const candidates = others.map((name) => ({ name, is: compared(name) }));
  return strange.map((name, rank) => {
    const own = compared(name);
    const before = candidates.slice(0, known.length + rank);
    return before.filter(({ is }) => areNear(own, is)).map((found) => found.name);
  });
}

function strangersOf(
  list: NamedField,
  rows: readonly JudgedRow[],
  known: readonly string[],
  isKnown: (written: string) => boolean,
): readonly StrangerName[] {
  const found = [...spellingsOf(rows, list).values()]
    .map((spellings) => ({ list, name: usualSpelling(spellings), rows: rowsOf(spellings) }))
    .filter(({ name }) => !isKnown(name));
  const strange = sorted(found, (a, b) => b.rows - a.rows);
  const near = nearNames(
    known,
    strange.map(({ name }) => name),
  );
  return strange.map((stranger, rank) => ({ ...stranger, near: near[rank] ?? [] }));
}

/** The names of accepted sales that the plan does not know, each once, the most frequent first. */
export function askNames(
  rows: readonly JudgedRow[],
  known: KnownNames,
  isKnown: (list: NamedField, written: string) => boolean,
): readonly StrangerName[] {
  return NAMED_FIELDS.flatMap((list) =>
    strangersOf(list, rows, known[list], (written) => isKnown(list, written)),
  );
}
