import { checkSmart } from '../../../src/core/smart/check';
import type { Labelled } from './corpus';

const SCORED = ['S', 'M', 'T'] as const;

/** How well the verdicts agree with labels: F1 of each criterion, share of sentences all right, and the misses. */
export interface Score {
  readonly S: number;
  readonly M: number;
  readonly T: number;
  readonly allRight: number;
  readonly misses: readonly string[];
}

/** Compares what is met (1 point or more) with the labels. */
export function score(rows: readonly Labelled[]): Score {
  const misses: string[] = [];
  const hits = { S: [0, 0], M: [0, 0], T: [0, 0] };
  for (const row of rows) {
    const { points } = checkSmart(row.sentence);
    const wrong = SCORED.filter(
      (criterion) => row[criterion] !== null && points[criterion] > 0 !== row[criterion],
    );
    if (wrong.length > 0) misses.push(`${wrong.join('')} ${row.sentence}`);
    for (const criterion of SCORED) count(hits[criterion], row[criterion], points[criterion] > 0);
  }
  const allRight = 1 - misses.length / rows.length;
  return { S: f1(hits.S), M: f1(hits.M), T: f1(hits.T), allRight, misses };
}

function f1([right = 0, wrong = 0]: readonly number[]): number {
  return (2 * right) / (2 * right + wrong);
}

function count(hits: number[], expected: boolean | null, got: boolean): void {
  if (expected === null) return;
  hits[0] = (hits[0] ?? 0) + Number(expected && got);
  hits[1] = (hits[1] ?? 0) + Number(expected !== got);
}
