import type { Rule } from '../../rule';
import { columnMissing } from './column-missing';
import { exampleRowsLeft } from './example-rows-left';
import { formulaOverwritten } from './formula-overwritten';
import { idDuplicate, idMissing } from './ids';
import { labelUnsafe } from './label-unsafe';
import { linkBroken } from './link-broken';
import { listValueUnknown } from './list-value-unknown';
import { percentScale } from './percent-scale';
import { rowOutsideTable } from './row-outside-table';
import { tableMissing } from './table-missing';
import { dateAsText, numberAsText } from './typed-as-text';

/** Rules of any tab, told from the types of its columns. */
export const GENERAL: readonly Rule[] = [
  tableMissing,
  columnMissing,
  idDuplicate,
  idMissing,
  listValueUnknown,
  linkBroken,
  dateAsText,
  numberAsText,
  percentScale,
  formulaOverwritten,
  rowOutsideTable,
  labelUnsafe,
  exampleRowsLeft,
];
