import type { ImportReading, Request } from '../../contract';
import { PlanError } from '../../core/errors';
import { readAmount } from '../../core/intake/amount';
import { nameBook, type NameBook } from '../../core/intake/names/known-names';
import { judgeSource } from '../../core/intake/rows/judge-source';
import type { IntakeReading } from '../../core/intake/rows/reading';
import type { JudgedRow } from '../../core/intake/rows/row';
import type { SourceRows } from '../../core/intake/source/cell';
import { Issues } from '../../core/plan/read/issues';
import { Refused } from '../refused';
import type { ImportPlan } from './import-plan';
import { rememberedNames, type ImportMemory } from './memory';
import { sourceRows } from './source-rows';

type ReadSource = Extract<Request, { readonly kind: 'import-preview' | 'import-sales' }>;

/** A source, every row of it judged. */
export interface JudgedSource {
  readonly rows: SourceRows;
  readonly reading: IntakeReading;
  readonly judged: readonly JudgedRow[];
  /** What its names mean, as people said now or before. */
  readonly book: NameBook;
}

/** A rate typed in percent: `20`, `5,5 %`. */
function readRate(typed: string): string {
  const read = readAmount(`${typed.replace('%', '').trim()} %`, { percent: true, decimalMark: ',' });
  if (read.kind === 'rejected' || read.value < 0)
    throw new PlanError('importVatUnreadable', { value: typed });
  return read.text;
}

/** How a source is to be read. @throws Refused naming what people have still to say. */
function readReading({ vatRate, ...reading }: ImportReading, { metrics }: ImportPlan): IntakeReading {
  const issues = new Issues();
  const need = (field: string, isThere: boolean, error: PlanError) =>
    issues.read(field, () => {
      if (!isThere) throw error;
    });
  need('columns.date', reading.columns.date !== undefined, new PlanError('importDateMissing'));
  need('columns.amount', reading.columns.amount !== undefined, new PlanError('importAmountMissing'));
  need('metric', metrics.includes(reading.metric), new PlanError('importMetricMissing'));
  const isRated = reading.taxIncluded && vatRate.trim() !== '';
  const rate = isRated ? issues.read('vatRate', () => readRate(vatRate)) : null;
  if (issues.found.length > 0) throw new Refused(issues.found);
  return { ...reading, vatRate: rate };
}

/** Judges a source as people said it is to be read. What they say now counts more than what they said before. */
export function judgedSource(request: ReadSource, plan: ImportPlan, memory: ImportMemory): JudgedSource {
  const rows = sourceRows(request.source);
  const reading = readReading(request.reading, plan);
  const choices = [...rememberedNames(memory, plan.tabs.lists), ...request.names];
  const book = nameBook(plan.members, choices, plan.nobody);
  const memberOf: Parameters<typeof judgeSource>[2]['memberOf'] = (list, name) => book.find(list, name) ?? '';
  return { rows, reading, book, judged: judgeSource(rows, reading, { plan, held: plan.held, memberOf }) };
}
