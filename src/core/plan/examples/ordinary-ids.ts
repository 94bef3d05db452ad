import { rowId } from '../new-ids';

/** The number an id of this prefix bears; 0 for another text. */
function numberOf(id: string, prefix: string): number {
  const match = /^([A-Z]+)-(\d+)$/u.exec(id);
  return match?.[1] === prefix ? Number(match[2]) : 0;
}

/**
 * The ids that rows get back when they are no longer examples: the one they had before, else the next free
 * number.
 * @param before the id each row had; '' for none.
 * @param present ids of the table.
 */
export function ordinaryIds(
  before: readonly string[],
  present: readonly string[],
  prefix: string,
): readonly string[] {
  const taken = new Set(present);
  let last = Math.max(0, ...[...present, ...before].map((id) => numberOf(id, prefix)));
  return before.map((id) => {
    const isFree = numberOf(id, prefix) > 0 && !taken.has(id);
    const given = isFree ? id : rowId(prefix, (last += 1));
    taken.add(given);
    return given;
  });
}
