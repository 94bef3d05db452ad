import type { Answers, Request } from '../../contract';
import { tabMarkRemoval } from '../../sheets/marks';
import { serialReader } from '../../sheets/serial';
import { namesOn } from '../../sheets/remove-sheets';
import { removing, sheetsOf, type PlanSheets } from '../create/remove';
import { untouchedOf } from '../figures/held-views';
import { lettingGo, type StayingSheet } from './let-go';
import { readersOf, readOwnSheets } from './own-sheets';
import { ourNames, readableNames } from './plan-names';
import { readCopies, readTyped, type ReadTab } from './read-typed';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Remove = Extract<Request, { readonly kind: 'remove' }>;

const sheetsIn = ({ marked, unmarked }: PlanSheets): readonly Sheet[] => [
  ...[...marked.values()].map(({ sheet }) => sheet),
  ...unmarked,
];

/** The sheets of a workbook that are neither of a plan nor copies of its tabs. */
function ownSheets(
  spreadsheet: Spreadsheet,
  found: PlanSheets,
  copies: readonly ReadTab[],
): readonly StayingSheet[] {
  const known = [...sheetsIn(found), ...copies.map(({ tab }) => tab.sheet)];
  const [first] = found.marked.values();
  return readOwnSheets(spreadsheet, known, first?.language ?? 'fr');
}

/** Tabs of figures that nobody touched go with the plan; the others are people's. */
function planSheets(
  spreadsheet: Spreadsheet,
  planId: string,
): PlanSheets & { readonly views: readonly Sheet[] } {
  const found = sheetsOf(spreadsheet, planId);
  const toSerial = serialReader(spreadsheet.getSpreadsheetTimeZone());
  const views = untouchedOf(spreadsheet, planId, toSerial).map(({ sheet }) => sheet);
  return { ...found, views, unmarked: [...found.unmarked, ...views] };
}

/** Tells which tabs of a plan can go without asking, and which other sheets read them. */
export function previewRemoval(spreadsheet: Spreadsheet, planId: string): Answers['removal-preview'] {
  const found = planSheets(spreadsheet, planId);
  const read = readTyped(spreadsheet, planId, found.marked);
  const tabs = read.map(({ tab }) => tab);
  const plan = { sheets: sheetsIn(found), names: readableNames(spreadsheet, tabs) };
  const copies = readCopies(spreadsheet, planId, found.marked);
  return {
    tabs: [
      ...read.map(({ tab: { table }, name, typed }) => ({ table, name, typed })),
      ...found.views.map((sheet) => ({ table: 'view', name: sheet.getName(), typed: 0 })),
    ],
    readers: readersOf(ownSheets(spreadsheet, found, copies), plan),
  };
}

/** Sheets that stay: tabs of the plan and copies of them, and those people made. */
interface Staying {
  readonly tabs: readonly ReadTab[];
  readonly own: readonly StayingSheet[];
}

/** Finds what keeps these sheets whole without the others. @returns the changes to make before and after they go. */
function keeping(spreadsheet: Spreadsheet, { tabs, own }: Staying, going: readonly Sheet[]) {
  const names = ourNames(
    spreadsheet,
    tabs.map(({ tab }) => tab),
  );
  const lost = [...names, ...namesOn(spreadsheet, going)].map((name) => name.getName());
  const changes = [...tabs, ...own].map((sheet) => lettingGo(sheet, { sheets: going, names: lost }));
  const unmark = tabs.map(({ tab }) => tabMarkRemoval(tab.sheet));
  return {
    before: () => {
      for (const change of changes) change();
      for (const name of names) name.remove();
    },
    after: () => {
      for (const change of unmark) change();
    },
  };
}

/**
 * Removes a plan. Tabs that hold something of people's stay unless they are confirmed by name: they become
 * ordinary tabs, in which what was read from the others is kept as it shows, and so it is in copies people made and
 * in their own sheets. Everything is read before the first change; the plan's own mark goes last, so that a removal
 * cut short is still seen.
 */
export function removePlan(spreadsheet: Spreadsheet, { planId, confirmed }: Remove): Answers['remove'] {
  const found = planSheets(spreadsheet, planId);
  const read = readTyped(spreadsheet, planId, found.marked);
  const staying = read.filter(({ name, typed }) => typed > 0 && !confirmed.includes(name));
  const going = [
    ...read.filter((tab) => !staying.includes(tab)).map(({ tab }) => tab.sheet),
    ...found.unmarked,
  ];
  const copies = readCopies(spreadsheet, planId, found.marked);
  const sheets = { tabs: [...staying, ...copies], own: ownSheets(spreadsheet, found, copies) };
  const { before, after } = keeping(spreadsheet, sheets, going);
  removing(spreadsheet, planId, going, { before, after });
  return { removed: going.length, kept: staying.map(({ name }) => name) };
}
