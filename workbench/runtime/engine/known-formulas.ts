import type { EngineRange } from '../engine';
import { CompiledFormula, helpers } from '../engine';

type Compile = typeof CompiledFormula.Compile;
type SheetGetters = Parameters<Compile>[2];

/** A formula once compiled, and the references it was written with. */
interface KnownFormula {
  readonly compiled: CompiledFormula;
  readonly references: readonly string[];
}

/** A range as it was made, the tab its text names, `''` for none, and the size that tab had. */
interface KnownRange {
  readonly range: EngineRange;
  readonly sheetName: string;
  readonly numberOfRows: number;
  readonly numberOfCols: number;
}

/** Formulas kept at most: those of some ten plans. */
const MOST = 50_000;

const formulas = new Map<string, KnownFormula>();
const ranges = new WeakMap<SheetGetters, Map<string, KnownRange>>();

/**
 * Compiles each formula once: the engine reads the same text again whenever the look of its cell changes, and
 * whenever a document is opened again. What is shared between cells, the engine shares itself when it copies them.
 */
export function installKnownFormulas(): void {
  const compile = CompiledFormula.Compile.bind(CompiledFormula);
  CompiledFormula.Compile = (formula, sheetId, getters) => {
    const known = formulas.get(formula) ?? firstCompiled(compile, formula, sheetId);
    if (!known) return compile(formula, sheetId, getters);
    const dependencies = known.references.map((reference) => rangeOf(getters, sheetId, reference));
    return CompiledFormula.CopyWithDependencies(known.compiled, sheetId, dependencies);
  };
}

/** Compiles with the references as they are written. A formula that is refused may be understood another time. */
function firstCompiled(compile: Compile, formula: string, sheetId: string): KnownFormula | null {
  const references: string[] = [];
  const reading: unknown = { getRangeFromSheetXC: (_: string, text: string) => references.push(text) };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the only getter that compiling asks
  const compiled = compile(formula, sheetId, reading as SheetGetters);
  if (compiled.isBadExpression) return null;
  const known = { compiled, references };
  if (formulas.size >= MOST) formulas.clear();
  formulas.set(formula, known);
  return known;
}

/** The range a reference stands for; ranges never change, so cells that write the same share one. */
function rangeOf(getters: SheetGetters, sheetId: string, reference: string): EngineRange {
  const made = ranges.get(getters) ?? new Map<string, KnownRange>();
  ranges.set(getters, made);
  const key = `${sheetId} ${reference}`;
  const known = made.get(key);
  if (known && isCurrent(getters, sheetId, known)) return known.range;
  const range = getters.getRangeFromSheetXC(sheetId, reference);
  if (!getters.tryGetSheet(range.sheetId)) return range;
  const { numberOfRows, numberOfCols } = getters.getSheetSize(range.sheetId);
  const { sheetName = '' } = helpers.splitReference(reference);
  made.set(key, { range, sheetName, numberOfRows, numberOfCols });
  return range;
}

/** Whether the reference still names that sheet, of that size. */
function isCurrent(getters: SheetGetters, sheetId: string, known: KnownRange): boolean {
  const { range, sheetName, numberOfRows, numberOfCols } = known;
  const named = (sheetName && getters.getSheetIdByName(sheetName)) || sheetId;
  if (named !== range.sheetId || !getters.tryGetSheet(named)) return false;
  const size = getters.getSheetSize(named);
  return size.numberOfRows === numberOfRows && size.numberOfCols === numberOfCols;
}
