import { NAMED_FIELDS } from '../columns/field';
import type { SourceRows } from '../source/cell';
import { shareCredit } from './credit';
import { markHeld, markRepeated, type HeldLine, type MemberOf } from './duplicates';
import { judgeRow } from './judge-row';
import type { IntakePlan, IntakeReading } from './reading';
import type { JudgedRow } from './row';
import { rowReader } from './row-reader';

/** What a source is judged against. */
export interface JudgedAgainst {
  readonly plan: IntakePlan;
  readonly held: readonly HeldLine[];
  readonly memberOf: MemberOf;
}

/**
 * Every row of a source, in its order: accepted, rejected with a reason, or the duplicate of another row or of a line
 * the plan holds. The three add to the source, in rows and in the amounts that can be read.
 */
export function judgeSource(
  rows: SourceRows,
  reading: IntakeReading,
  { plan, held, memberOf }: JudgedAgainst,
): readonly JudgedRow[] {
  const isKnown = (text: string) => NAMED_FIELDS.some((field) => memberOf(field, text) !== '');
  const rules = { reader: rowReader(rows, reading, plan), columns: reading.columns, isKnown };
  const judged = rows.map((cells, index) => judgeRow(cells, index + 1, rules));
  return markHeld(shareCredit(markRepeated(judged)), held, memberOf);
}
