import type { Answers, Request } from '../../contract';
import { tabMarkRemoval } from '../../sheets/marks';
import { namesOn } from '../../sheets/remove-sheets';
import { removing, sheetsOf } from '../create/remove';
import { lettingGo } from './let-go';
import { readCopies, readTyped, type ReadTab } from './read-typed';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Remove = Extract<Request, { readonly kind: 'remove' }>;

/** Tells which tabs of a plan can go without asking. */
export function previewRemoval(spreadsheet: Spreadsheet, planId: string): Answers['removal-preview'] {
  const read = readTyped(spreadsheet, sheetsOf(spreadsheet, planId).marked);
  return { tabs: read.map(({ tab: { table }, name, typed }) => ({ table, name, typed })) };
}

/** The names of a plan's ranges that stand in a tab people keep; those they made themselves stay. */
function ourNames(spreadsheet: Spreadsheet, staying: readonly ReadTab[]) {
  const [first] = staying;
  if (!first) return [];
  const { number } = first.tab;
  const prefix = `PAC${number > 1 ? number : ''}_`;
  const sheets = staying.map(({ tab }) => tab.sheet);
  return namesOn(spreadsheet, sheets).filter((name) => name.getName().startsWith(prefix));
}

/** Finds what keeps these tabs whole without the others. @returns the changes to make before and after they go. */
function keeping(spreadsheet: Spreadsheet, staying: readonly ReadTab[], going: readonly Sheet[]) {
  const names = ourNames(spreadsheet, staying);
  const lost = [...names, ...namesOn(spreadsheet, going)].map((name) => name.getName());
  const changes = staying.map((tab) => lettingGo(tab, { sheets: going, names: lost }));
  const unmark = staying.map(({ tab }) => tabMarkRemoval(tab.sheet));
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
 * ordinary tabs, in which what was read from the others is kept as it shows, and so do copies people made. Everything is read before the first
 * change; the plan's own mark goes last, so that a removal cut short is still seen.
 */
export function removePlan(spreadsheet: Spreadsheet, { planId, confirmed }: Remove): Answers['remove'] {
  const found = sheetsOf(spreadsheet, planId);
  const read = readTyped(spreadsheet, found.marked);
  const staying = read.filter(({ name, typed }) => typed > 0 && !confirmed.includes(name));
  const going = [
    ...read.filter((tab) => !staying.includes(tab)).map(({ tab }) => tab.sheet),
    ...found.unmarked,
  ];
  const copies = readCopies(spreadsheet, planId, found.marked);
  const { before, after } = keeping(spreadsheet, [...staying, ...copies], going);
  removing(spreadsheet, planId, going, { before, after });
  return { removed: going.length, kept: staying.map(({ name }) => name) };
}
