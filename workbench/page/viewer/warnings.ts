import { protectionData, protects } from '../../runtime/spreadsheet/protected-cells';
import type { Model } from '../../runtime/engine';
import { recordsOf } from './records';
import type { Touched } from './touched-zones';

/**
 * The warning that stands over cells, if any.
 *
 * @returns Its description, which may be empty; undefined where nothing warns.
 */
export function warningOver({ getters }: Model, { sheetId, zones }: Touched): string | undefined {
  const warning = recordsOf(getters)
    .getRecords('protection')
    .find(
      (record) => protectionData(record).warningOnly && zones.some((zone) => protects(record, sheetId, zone)),
    );
  return warning && protectionData(warning).description;
}
