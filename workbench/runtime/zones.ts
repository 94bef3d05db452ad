import type { Zone } from './engine';

/** Whether two rectangles share a cell. */
export function zonesOverlap(first: Zone, second: Zone): boolean {
  return (
    first.top <= second.bottom &&
    second.top <= first.bottom &&
    first.left <= second.right &&
    second.left <= first.right
  );
}

/** Whether two rectangles are the same. */
export function sameZone(first: Zone, second: Zone): boolean {
  return (
    first.top === second.top &&
    first.left === second.left &&
    first.bottom === second.bottom &&
    first.right === second.right
  );
}
