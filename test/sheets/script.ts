import type { TabBlueprint } from '../../src/core/plan/blueprint';
import { insertTab } from '../../src/sheets/insert-tab';
import { alone } from '../../src/sheets/lock';
import {
  addPlanMark,
  findPlans,
  findTabs,
  markOf,
  planMarkChange,
  planMarkRemoval,
  type PlanMark,
} from '../../src/sheets/marks';
import { forget, keep, recall } from '../../src/sheets/notebook';
import { progressOf } from '../../src/sheets/progress';
import { readFields } from '../../src/sheets/read-fields';
import { readLists } from '../../src/sheets/read-lists';
import { readTable } from '../../src/sheets/read-table';
import { serialReader } from '../../src/sheets/serial';
import { now, today, userLanguage } from '../../src/sheets/workbook';
import { writeFields } from '../../src/sheets/write-fields';
import { writeTab } from '../../src/sheets/write-tab';

/* What passes between a test and the edge of the sheets is JSON text, as between the sidebar and the server. */

const spreadsheet = () => SpreadsheetApp.getActive();
const toSerial = () => serialReader(spreadsheet().getSpreadsheetTimeZone());

function sheetNamed(name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet().getSheetByName(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

const PLAN = { planId: 'p', number: 1, style: 'smart', language: 'fr' } as const;

export function writeTabs(json: string): void {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the test composes them
  const blueprints = JSON.parse(json) as readonly TabBlueprint[];
  blueprints.forEach((tab, index) => insertTab(spreadsheet(), tab, PLAN, index));
  const found = findTabs(spreadsheet(), PLAN.planId);
  const sheetOf = (table: string) => found.get(table)?.sheet ?? null;
  const ids = new Map([...found].map(([table, { sheet }]) => [table, sheet.getSheetId()]));
  for (const tab of blueprints) {
    const sheet = sheetNamed(tab.name);
    writeTab(sheet, tab, { sheetOf, ids }, progressOf(sheet, tab));
  }
}

export function writeAgain(json: string): void {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the test composes it
  const tab = JSON.parse(json) as TabBlueprint;
  const sheet = sheetNamed(tab.name);
  writeTab(sheet, tab, { sheetOf: () => null, ids: new Map() }, progressOf(sheet, tab));
}

/** Columns of a table, and the cells of these columns in its filled rows. */
export function readRows(name: string, table: string, keys: string): string {
  const columns = keys.split(' ');
  const read = readTable(sheetNamed(name), table, toSerial(), columns);
  const rows = read.filled(...columns).map((row) => columns.map((column) => read.cell(row, column)));
  return JSON.stringify({ firstRow: read.geometry.firstRow, columns: [...read.geometry.columns], rows });
}

export function readField(name: string, table: string, key: string): string {
  const fields = readFields(sheetNamed(name), table, toSerial());
  return JSON.stringify({ row: fields.row(key), value: fields.value(key) });
}

export function writeField(name: string, table: string, key: string, value: string): void {
  const sheet = sheetNamed(name);
  writeFields(sheet, readFields(sheet, table, toSerial()), { [key]: value });
}

export function readList(name: string, list: string, key: string, label: string): string {
  const lists = readLists(sheetNamed(name), toSerial(), 'fr');
  const { firstRow, lastRow } = lists.blocks.get(list) ?? { firstRow: 0, lastRow: 0 };
  return JSON.stringify({
    values: lists.values(list).map((value) => value.label),
    label: lists.label(list, key),
    key: lists.keyOf(list, label),
    block: [firstRow, lastRow],
  });
}

export function plans(): string {
  return JSON.stringify(findPlans(spreadsheet()).map(({ planId, state }) => `${planId} ${state}`));
}

export function tabs(): string {
  return JSON.stringify(
    [...findTabs(spreadsheet(), PLAN.planId)].map(([table, tab]) => [table, tab.sheet.getName()]),
  );
}

export function tableOf(name: string): string | null {
  return markOf(sheetNamed(name))?.table ?? null;
}

const mark = (planId: string, number: number, state: PlanMark['state']): PlanMark => ({
  planId,
  number,
  state,
  company: 'Atelier',
  language: 'fr',
  style: 'smart',
  mixed: [],
  axes: ['rep'],
  mode: 'simple',
  currency: 'EUR',
  demo: false,
});

export function addPlan(planId: string, number: number): void {
  addPlanMark(spreadsheet(), mark(planId, number, 'building'));
}

export function completePlan(planId: string, number: number): void {
  planMarkChange(spreadsheet(), mark(planId, number, 'complete'))();
}

export function removePlanMark(planId: string): void {
  planMarkRemoval(spreadsheet(), planId)();
}

export function keepText(key: string, text: string): void {
  keep(key, { text });
}

export function recallText(key: string): string {
  return JSON.stringify(recall(key));
}

export function forgetText(key: string): void {
  forget(key);
}

export function workbookFacts(): string {
  return JSON.stringify({ language: userLanguage(), today: today(spreadsheet()) });
}

export function nowSerial(): number {
  return now(spreadsheet());
}

export function dayOf(a1: string): number {
  const value: unknown = spreadsheet().getRange(a1).getValue();
  return value instanceof Date ? toSerial()(value) : Number.NaN;
}

export function runAlone(): string {
  return alone(() => 'done');
}
