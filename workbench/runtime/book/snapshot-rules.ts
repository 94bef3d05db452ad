import { toA1 } from '../a1';
import { sorted } from '../sorted';
import type { EmbeddedChart } from '../spreadsheet/chart/embedded-chart';
import type { ConditionalFormatRule } from '../spreadsheet/conditional-format/rule';
import { EnumValue } from '../spreadsheet/enum-value';
import { ProtectionType } from '../spreadsheet/enums';
import { groupLayers } from '../spreadsheet/group';
import type { DeveloperMetadata } from '../spreadsheet/metadata/metadata';
import type { Protection } from '../spreadsheet/protection';
import { Range } from '../spreadsheet/range';
import type { Sheet } from '../spreadsheet/sheet';
import { fromEngineRule } from '../spreadsheet/validation/engine-rule';

/** What stands on a sheet beside its cells, as plain data. */
export interface SheetRules {
  /** By A1 address. */
  readonly notes: Readonly<Record<string, string>>;
  readonly validations: readonly unknown[];
  readonly conditionalFormats: readonly unknown[];
  readonly metadata: readonly string[];
  readonly protections: readonly unknown[];
  readonly bandings: readonly unknown[];
  readonly groups: readonly unknown[];
  readonly charts: readonly unknown[];
  readonly filter: string | null;
}

/** Describes what stands on a sheet; ids are left out. */
export function describeRules(sheet: Sheet): SheetRules {
  return {
    notes: notesOf(sheet),
    validations: validationsOf(sheet),
    conditionalFormats: sheet.getConditionalFormatRules().map((rule) => describeFormat(rule)),
    metadata: sheet
      .createDeveloperMetadataFinder()
      .find()
      .map((item) => describeMetadata(item)),
    protections: [ProtectionType.SHEET, ProtectionType.RANGE]
      .flatMap((type) => sheet.getProtections(type))
      .map((protection) => describeProtection(protection)),
    bandings: sheet
      .getBandings()
      .map((banding) => [
        banding.getRange().getA1Notation(),
        banding.getHeaderRowColor(),
        banding.getFirstRowColor(),
        banding.getSecondRowColor(),
      ]),
    groups: (['ROW', 'COL'] as const).flatMap((dimension) =>
      groupLayers(sheet.book, sheet.sheetId, dimension).map((layer) => ({ dimension, layer })),
    ),
    charts: sheet.getCharts().map((chart) => describeChart(chart)),
    filter: sheet.getFilter()?.getRange().getA1Notation() ?? null,
  };
}

/** One line for a metadata item: where, key, value, visibility. */
export function describeMetadata(item: DeveloperMetadata): string {
  const location = item.getLocation();
  const line = location.getRow() ?? location.getColumn();
  const place = line
    ? `${String(location.getLocationType())} ${line.getA1Notation()}`
    : location.getLocationType();
  return `${String(place)}: ${item.getKey()} = ${item.getValue() ?? ''} (${String(item.getVisibility())})`;
}

function notesOf({ book, sheetId }: Sheet): Record<string, string> {
  const unordered = book
    .records('note')
    .filter((note) => note.sheetId === sheetId)
    .flatMap(({ ranges: [range], data }) => (range ? [{ ...range.zone, text: data }] : []));
  const notes = sorted(unordered, (first, second) => first.top - second.top || first.left - second.left);
  return Object.fromEntries(notes.map((note) => [toA1(note), note.text]));
}

function validationsOf({ book, sheetId }: Sheet): unknown[] {
  return book.getters.getDataValidationRules(sheetId).map((rule) => {
    const validation = fromEngineRule(book, rule);
    return {
      ranges: rule.ranges.map((range) => toA1(range.zone)),
      criteria: validation.getCriteriaType().name(),
      args: validation.getCriteriaValues().map((arg) => plain(arg)),
      allowInvalid: validation.getAllowInvalid(),
      help: validation.getHelpText(),
    };
  });
}

function describeFormat({ terms }: ConditionalFormatRule): unknown {
  const { boolean, gradient, ranges } = terms;
  const condition = boolean && { ...boolean, args: boolean.args.map((arg) => plain(arg)) };
  return { ranges: ranges.map((range) => range.getA1Notation()), boolean: condition, gradient };
}

function describeProtection(protection: Protection): unknown {
  return {
    type: protection.getProtectionType().name(),
    range: protection.getRange().getA1Notation(),
    description: protection.getDescription(),
    warningOnly: protection.isWarningOnly(),
    unprotected: protection.getUnprotectedRanges().map((range) => range.getA1Notation()),
  };
}

function describeChart({ terms }: EmbeddedChart): unknown {
  const { type, ranges, options, position, hiddenDimensions, headers } = terms;
  const names = { type: type.name(), hiddenDimensions: hiddenDimensions.name() };
  return { ...names, ranges: ranges.map((range) => plain(range)), options, position, headers };
}

function plain(value: unknown): unknown {
  if (value instanceof EnumValue) return value.name();
  if (value instanceof Range) return `'${value.getSheet().getName()}'!${value.getA1Notation()}`;
  return value;
}
