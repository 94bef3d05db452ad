import { toRangeData } from '../engine-ranges';
import type { BookDocument } from '../../book/document';
import type { ConditionalFormat } from '../../engine';
import type { EngineCommand } from '../../engine/batch';
import { shiftFormula } from '../../formula/shift';
import { BANDING } from '../banding-look';
import type { Range } from '../range';
import { fromEngineRule, toEngineRule } from './engine-rule';
import type { ConditionalFormatRule } from './rule';

/** The engine counts a formula from each range's own corner, Sheets from the first one's: later ranges are parts. */
const PART = '#part';

/** Replaces the rules of a sheet; the stripes of its bandings stay, below them. */
export function setRules(
  book: BookDocument,
  call: string,
  sheetId: string,
  rules: readonly ConditionalFormatRule[],
): void {
  const prepared = rules.map((rule) => ({ rule: toEngineRule(book, rule), ranges: rule.getRanges() }));
  const before = storedRules(book, sheetId);
  for (const { id } of before) book.write(call, { type: 'REMOVE_CONDITIONAL_FORMAT', sheetId, id });
  for (const { rule, ranges } of prepared) addRule(book, call, sheetId, rule, ranges);
  for (const { ranges, ...cf } of before) {
    if (!cf.id.startsWith(BANDING)) continue;
    const data = ranges.map((xc) => book.storedGetters.getRangeDataFromXc(sheetId, xc));
    book.write(call, { type: 'ADD_CONDITIONAL_FORMAT', sheetId, ranges: data, cf });
  }
}

/** The rules of a sheet, the first one strongest. */
export function rulesOf(book: BookDocument, sheetId: string): ConditionalFormatRule[] {
  const all = book.getters.getConditionalFormats(sheetId).filter(({ id }) => !id.startsWith(BANDING));
  const wholes = all.filter(({ id }) => !id.includes(PART));
  return wholes
    .map((cf) => ({ ...cf, ranges: [...cf.ranges, ...partsOf(all, cf.id)] }))
    .map((cf) => fromEngineRule(book, sheetId, cf))
    .filter((rule) => rule !== null);
}

function partsOf(all: readonly ConditionalFormat[], id: string): string[] {
  return all.filter((part) => part.id.startsWith(`${id}${PART}`)).flatMap(({ ranges }) => ranges);
}

function storedRules(book: BookDocument, sheetId: string): ConditionalFormat[] {
  const getters = book.gettersUnlessWaiting((command) => addsFormats(command, sheetId));
  return getters.getConditionalFormats(sheetId);
}

/** Whether a command gives conditional formats to a sheet. */
function addsFormats(command: EngineCommand, sheetId: string): boolean {
  if (command.type === 'DUPLICATE_SHEET') return command.sheetIdTo === sheetId;
  return command.type === 'ADD_CONDITIONAL_FORMAT' && command.sheetId === sheetId;
}

function addRule(
  book: BookDocument,
  call: string,
  sheetId: string,
  rule: ConditionalFormat['rule'],
  ranges: readonly Range[],
): void {
  const id = `rule/${book.nextNumber()}`;
  const [first] = ranges;
  const isSplit = rule.type === 'CellIsRule' && rule.operator === 'customFormula' && ranges.length > 1;
  if (!isSplit || !first) {
    book.write(call, {
      type: 'ADD_CONDITIONAL_FORMAT',
      sheetId,
      ranges: ranges.map(toRangeData),
      cf: { id, rule },
    });
    return;
  }
  for (const [index, range] of ranges.entries()) {
    const formula = shiftedTo(book, rule.values[0] ?? '', first, range);
    const cf = { id: index === 0 ? id : `${id}${PART}${index}`, rule: { ...rule, values: [formula] } };
    book.write(call, { type: 'ADD_CONDITIONAL_FORMAT', sheetId, ranges: [toRangeData(range)], cf });
  }
}

function shiftedTo(book: BookDocument, formula: string, first: Range, range: Range): string {
  const [rows, columns] = [range.zone.top - first.zone.top, range.zone.left - first.zone.left];
  return rows === 0 && columns === 0 ? formula : shiftFormula(book, first.sheetId, formula, rows, columns);
}
