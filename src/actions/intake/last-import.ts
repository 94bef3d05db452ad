import type { Answers, SetAside } from '../../contract';
import { forget, keep, recall } from '../../sheets/notebook';
import { lastKeyOf } from './memory';

type LastImport = NonNullable<Answers['import-last']['last']>;

/** Rows kept with the document, which has room for some: the source itself gives them all, any time. */
const MOST_ROWS = 300;
const LONGEST_CELL = 80;
/** Signs of them all: a document keeps 500 KB, for everything. */
const MOST_SIGNS = 60_000;

const isWorthKeeping = ({ reason }: SetAside): boolean => reason !== 'blank';

const short = (row: SetAside): SetAside => ({
  ...row,
  cells: row.cells.map((cell) => cell.slice(0, LONGEST_CELL)),
});

/** Only we write there: what has a name and its rows is whole. */
const isLastImport = (value: unknown): value is LastImport =>
  typeof value === 'object' && value !== null && 'name' in value && 'setAside' in value;

/** The first rows, as far as there is room for them. */
function firstRows(rows: readonly SetAside[]): readonly SetAside[] {
  let signs = 0;
  return rows.slice(0, MOST_ROWS).filter(({ cells }) => {
    signs += cells.join(' ').length;
    return signs <= MOST_SIGNS;
  });
}

/**
 * Keeps what an import set aside, to be seen again another day: rows that hold something, from the first. The sales are
 * in by then: a document without room left for the list is no failure of the import.
 */
export function keepLastImport(
  planId: string,
  name: string,
  headers: readonly string[],
  setAside: readonly SetAside[],
): void {
  const worth = setAside.filter(isWorthKeeping).map(short);
  const kept = firstRows(worth);
  const last: LastImport = { name, headers, setAside: kept, left: worth.length - kept.length };
  try {
    keep(lastKeyOf(planId), last);
  } catch {
    forget(lastKeyOf(planId));
  }
}

/** What the last import of a plan set aside; null without one, as in a copy of the file. */
export function lastImport(planId: string): Answers['import-last'] {
  const kept = recall(lastKeyOf(planId));
  return { last: isLastImport(kept) ? kept : null };
}
