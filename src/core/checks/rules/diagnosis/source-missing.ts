import { rowRule, type RowRule } from '../../rule';

/** Tabs of findings, and the column that says where each comes from. */
const SOURCES: readonly (readonly [table: string, column: string])[] = [
  ['market', 'source'],
  ['swot', 'evidence'],
  ['segments', 'source'],
  ['personas', 'source'],
  ['channel_audit', 'source'],
  ['impacts', 'source'],
];

const sourceRule = ([table, column]: readonly [string, string]): RowRule => ({
  table,
  column,
  isWrong: (row) => row.isBlank(column),
});

export const sourceMissing = rowRule('source_missing', 'warning', ...SOURCES.map(sourceRule));
