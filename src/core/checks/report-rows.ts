/** What a row of the report holds in our columns: a finding of an earlier run, nothing, or something of people's. */
export type ReportRow = 'finding' | 'empty' | 'own';

/** Rows to insert beside one that is there. */
interface RowInsertion {
  readonly count: number;
  readonly side: 'before' | 'after';
  readonly row: number;
}

/** Where the findings of a run go. Rows count from 0 under the header. */
interface ReportPlace {
  readonly start: number;
  readonly insert: RowInsertion | null;
  /** Rows to empty of our columns once the others are inserted. */
  readonly cleared: readonly number[];
}

/** First row that is not people's: what they wrote on top stays on top, where formulas count from. */
function firstFree(rows: readonly ReportRow[]): number {
  const free = rows.findIndex((row) => row !== 'own');
  return free < 0 ? rows.length : free;
}

/** Rows free in a row, from one on. */
function roomFrom(rows: readonly ReportRow[], start: number): number {
  const own = rows.indexOf('own', start);
  return (own < 0 ? rows.length : own) - start;
}

/** Ranges that span the free rows grow with those inserted among them; a single one is where they start. */
function insertion(start: number, room: number, missing: number): RowInsertion | null {
  if (missing === 0) return null;
  const last = start + room - 1;
  return { count: missing, side: room >= 2 ? 'before' : 'after', row: last };
}

/**
 * Makes room for findings in the report. Nothing of people's is written over: rows are inserted above what they wrote
 * there, and findings of an earlier run that stand elsewhere are emptied.
 */
export function placeReport(rows: readonly ReportRow[], needed: number): ReportPlace {
  const start = firstFree(rows);
  const room = roomFrom(rows, start);
  const missing = Math.max(0, needed - room);
  const earlier = rows.flatMap((row, index) => (row === 'finding' ? [index] : []));
  const moved = earlier.map((index) => (index >= start + room ? index + missing : index));
  const cleared = moved.filter((index) => index >= start + needed);
  return { start, insert: insertion(start, room, missing), cleared };
}
