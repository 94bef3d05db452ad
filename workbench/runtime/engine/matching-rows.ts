import type { AddFunctionDescription, Arg, EvalContext, FunctionResultObject } from '../engine';
import { helpers, registries } from '../engine';
import { sorted } from '../sorted';

type Compute = AddFunctionDescription['compute'];
type Matrix = FunctionResultObject[][];

/** Rows of a column that meet a criterion, in order, and whether each row does. */
interface Matches {
  readonly rows: readonly number[];
  readonly mask: Uint8Array;
}

/** By column as the engine read it, then by criterion: a column is read anew for each calculation. */
const known = new WeakMap<Matrix, Map<string, Matches>>();

/** Number of arguments before the pairs of a column and its criterion. */
const FUNCTIONS = { SUMIFS: 1, COUNTIFS: 0, MAXIFS: 1, MINIFS: 1 } as const;

/**
 * Has the functions with criteria look at matching rows alone: hundreds of cells ask the same of the same columns,
 * and the engine compares every row each time. What matches is asked of the engine, once.
 */
export function installMatchingRows(): void {
  const { compute: sumIfs } = registries.functionRegistry.get('SUMIFS');
  for (const [name, before] of Object.entries(FUNCTIONS)) {
    const description = registries.functionRegistry.get(name);
    const { compute } = description;
    registries.functionRegistry.replace(name, {
      ...description,
      compute(...args) {
        return compute.apply(this, narrowed(args, before, sumIfs, this) ?? args);
      },
    });
  }
}

/** The arguments with the rows that match alone; `null` where they are not columns of one height. */
function narrowed(args: readonly Arg[], before: number, sumIfs: Compute, context: EvalContext): Arg[] | null {
  const isCriterion = (index: number) => index >= before && (index - before) % 2 === 1;
  const columns = args.filter((_, index) => !isCriterion(index));
  const criteria = args.filter((_, index) => isCriterion(index));
  if (!areAlike(columns) || columns.length !== before + criteria.length) return null;
  const rows = rowsInAll(
    criteria.map((criterion, rank) => matchesOf(columns[before + rank] ?? [], criterion, sumIfs, context)),
  );
  const kept = columns.map(([cells = []]) => [rows.map((row) => cells[row] ?? { value: null })]);
  return args.map((arg, index) =>
    isCriterion(index) ? arg : kept[index < before ? index : (index + before) / 2],
  );
}

/** Whether all of them are one column each, of one height. */
function areAlike(args: readonly Arg[]): args is FunctionResultObject[][][] {
  const height = Array.isArray(args[0]) ? args[0][0]?.length : undefined;
  return args.every((arg) => Array.isArray(arg) && arg.length === 1 && arg[0]?.length === height);
}

function rowsInAll(matches: readonly Matches[]): readonly number[] {
  const [fewest, ...others] = sorted(matches, (one, other) => one.rows.length - other.rows.length);
  return fewest?.rows.filter((row) => others.every(({ mask }) => mask[row] === 1)) ?? [];
}

function matchesOf(column: Matrix, criterion: Arg, sumIfs: Compute, context: EvalContext): Matches {
  const asked = known.get(column) ?? new Map<string, Matches>();
  known.set(column, asked);
  const text = helpers.toString(Array.isArray(criterion) ? criterion[0]?.[0] : criterion);
  const matches = asked.get(text) ?? findMatches(column, text, sumIfs, context);
  asked.set(text, matches);
  return matches;
}

/** Rows whose value the engine has just read, to sum it: those that match. */
let read: number[] = [];

/** A cell that tells when it is read. */
class Probe implements FunctionResultObject {
  readonly #row: number;

  constructor(row: number) {
    this.#row = row;
  }

  get value(): null {
    read.push(this.#row);
    return null;
  }
}

const probes: Probe[] = [];

function findMatches(column: Matrix, criterion: string, sumIfs: Compute, context: EvalContext): Matches {
  const height = column[0]?.length ?? 0;
  while (probes.length < height) probes.push(new Probe(probes.length));
  read = [];
  sumIfs.call(context, [probes], column, { value: criterion });
  const mask = new Uint8Array(height);
  for (const row of read) mask[row] = 1;
  return { rows: read, mask };
}
