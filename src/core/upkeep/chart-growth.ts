import { columnNumber } from '../formula/geometry';
import type { ChartBlueprint } from '../plan/blueprint';

/** A chart of a sheet: what tells it apart, and the cells it reads. */
export interface HeldChart {
  readonly title: string;
  /** A1 references, in any order. */
  readonly ranges: readonly string[];
}

/** A rectangle of cells. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const CELL = /\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?/u;

function boxOf(a1: string): Box | null {
  const match = CELL.exec(a1);
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return { left: columnNumber(left), top: Number(top), right: columnNumber(right), bottom: Number(bottom) };
}

/** The smallest rectangle around all of them. */
function around(ranges: readonly string[]): Box | null {
  const boxes = ranges.flatMap((range) => boxOf(range) ?? []);
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function isLarger(wanted: Box, held: Box): boolean {
  const isSameCorner = wanted.left === held.left && wanted.top === held.top;
  return isSameCorner && (wanted.right > held.right || wanted.bottom > held.bottom);
}

/** The chart a tab should have under this title, when it reads more than the one held: the table or panel grew. */
export function grownChart(held: HeldChart, wanted: readonly ChartBlueprint[]): ChartBlueprint | null {
  const chart = wanted.find(({ title }) => title === held.title);
  const [is, was] = [around(chart?.ranges ?? []), around(held.ranges)];
  return chart && is && was && isLarger(is, was) ? chart : null;
}
