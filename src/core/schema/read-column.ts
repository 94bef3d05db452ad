import { readColumnType, type ColumnType } from './column-type';
import {
  constant,
  flag,
  numberOr,
  onlyKeys,
  open,
  text,
  texts,
  textOr,
  words,
  wordsOrNull,
  type Source,
} from './shape';
import type { Column, FormulaText } from './table';
import type { Words } from './words';

const KEYS = 'key label type detail coreIn formula default constant script hidden note width repeat'.split(
  ' ',
);

/**
 * Pixels by type. A new sheet's columns have 100: most types keep that width, and neighbours share theirs,
 * because each change of width is a call to the service.
 */
const WIDTH = 100;
const WIDTHS: Readonly<Partial<Record<ColumnType['kind'], number>>> = {
  money: 110,
  measure: 110,
  datetime: 150,
  person: 150,
  list: 150,
  label: 170,
  text: 220,
};

/** Lists of names people give: longer than our own labels. */
const NAMES: ReadonlySet<string> = new Set(['rep', 'product', 'channel', 'team', 'member']);

function widthOf(type: ColumnType): number {
  if (type.kind === 'list' && NAMES.has(type.list)) return WIDTHS.label ?? WIDTH;
  return WIDTHS[type.kind] ?? WIDTH;
}

/** A formula, or one a row variant. */
function readFormula(source: Source, key: string): FormulaText | null {
  const value = source.value[key] ?? null;
  if (value === null || typeof value === 'string') return value;
  const variants = open(value, `${source.path}.${key}`);
  return Object.fromEntries(Object.keys(variants.value).map((variant) => [variant, text(variants, variant)]));
}

/** The columns of an entry: one, or as many as `repeat` says, with `{k}` and `{kk}` filled in. */
export function readColumns(source: Source): readonly Column[] {
  onlyKeys(source, KEYS);
  const count = numberOr(source, 'repeat', 0);
  const column = readColumn(source);
  return count ? Array.from({ length: count }, (_, index) => numbered(column, index + 1)) : [column];
}

function readColumn(source: Source): Column {
  const type = readColumnType(text(source, 'type'));
  return {
    key: text(source, 'key'),
    label: words(source, 'label'),
    type,
    detail: flag(source, 'detail') || flag(source, 'hidden'),
    coreIn: texts(source, 'coreIn'),
    formula: readFormula(source, 'formula'),
    default: textOr(source, 'default', null),
    constant: constant(source, 'constant'),
    script: flag(source, 'script'),
    hidden: flag(source, 'hidden'),
    note: wordsOrNull(source, 'note'),
    width: numberOr(source, 'width', widthOf(type)),
  };
}

function numbered(column: Column, k: number): Column {
  const fill = (template: string) =>
    template.replaceAll('{kk}', String(k).padStart(2, '0')).replaceAll('{k}', String(k));
  const fillWords = (template: Words) => ({ fr: fill(template.fr), en: fill(template.en) });
  return {
    ...column,
    key: fill(column.key),
    label: fillWords(column.label),
    note: column.note && fillWords(column.note),
    formula: typeof column.formula === 'string' ? fill(column.formula) : column.formula,
    default: column.default === null ? null : fill(column.default),
  };
}
