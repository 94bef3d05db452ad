import { UNASSIGNED } from './axis';

/**
 * Members in the order they are shown: those listed, those met in the rows without being listed, and the
 * unassigned, always there so that every axis shows the same total.
 */
export function shownMembers(listed: readonly string[], met: Iterable<string>): readonly string[] {
  const named = [...listed, ...met].filter((member) => member !== UNASSIGNED);
  return [...new Set([...named, UNASSIGNED])];
}
