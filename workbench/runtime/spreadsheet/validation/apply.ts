import { toA1 } from '../../a1';
import type { BookDocument } from '../../book/document';
import type { Zone } from '../../engine';
import type { EngineCommand } from '../../engine/batch';
import { zonesByValue } from '../../matrix-zones';
import { zonesOverlap } from '../../zones';
import type { DataValidation } from './data-validation';
import { fromEngineRule, toEngineRule } from './engine-rule';

/** Sets one validation on zones of a sheet, in place of what they had. */
export function setValidation(
  book: BookDocument,
  call: string,
  sheetId: string,
  zones: readonly Zone[],
  validation: DataValidation,
): void {
  const [first] = zones;
  if (!first) return;
  const rule = toEngineRule(book, validation, toA1(first));
  const ranges = zones.map((zone) => ({ _sheetId: sheetId, _zone: zone }));
  book.write(call, { type: 'ADD_DATA_VALIDATION_RULE', sheetId, ranges, rule });
}

/** Sets a matrix of validations from a corner: equal neighbours share one rule. */
export function setValidations(
  book: BookDocument,
  call: string,
  sheetId: string,
  corner: Zone,
  matrix: readonly (readonly (DataValidation | null)[])[],
): void {
  for (const [rule, zones] of zonesByValue(corner, matrix)) {
    if (rule) setValidation(book, call, sheetId, zones, rule);
    else for (const zone of zones) clearValidations(book, call, sheetId, zone);
  }
}

/** Takes the validations away from a zone; the rest of each rule's cells keep it. */
export function clearValidations(book: BookDocument, call: string, sheetId: string, zone: Zone): void {
  const getters = book.gettersUnlessWaiting((command) => touchesRules(command, sheetId));
  if (!getters.tryGetSheet(sheetId)) return;
  const cleared = getters.getRangeFromZone(sheetId, zone);
  for (const { ranges, ...rule } of getters.getDataValidationRules(sheetId)) {
    if (!ranges.some((range) => zonesOverlap(range.zone, zone))) continue;
    book.write(call, { type: 'REMOVE_DATA_VALIDATION_RULE', sheetId, id: rule.id });
    const kept = getters.recomputeRanges(ranges, [cleared]).map((range) => getters.getRangeData(range));
    if (kept.length > 0) book.write(call, { type: 'ADD_DATA_VALIDATION_RULE', sheetId, ranges: kept, rule });
  }
}

function touchesRules(command: EngineCommand, sheetId: string): boolean {
  if (command.type === 'DUPLICATE_SHEET') return command.sheetIdTo === sheetId;
  return command.type === 'ADD_DATA_VALIDATION_RULE' && command.sheetId === sheetId;
}

/** The validation of a cell. */
export function validationAt(
  book: BookDocument,
  sheetId: string,
  row: number,
  col: number,
): DataValidation | null {
  const rule = book.getters.getValidationRuleForCell({ sheetId, row, col });
  return rule ? fromEngineRule(book, rule) : null;
}
