import type { Range } from './range';

/** A range as the engine's commands want it. */
export function toRangeData({ sheetId, zone }: Range) {
  return { _sheetId: sheetId, _zone: zone };
}
