import type { Getters } from '../../runtime/engine';
import type { RecordsPlugin } from '../../runtime/engine/records';

/** What the runtime keeps beside the cells: notes, protections. */
export function recordsOf(getters: Getters): Pick<RecordsPlugin, 'getRecords'> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the engine adds each plugin's getters at run time
  return getters as unknown as RecordsPlugin;
}
