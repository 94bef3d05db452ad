import type { Axis } from '../core/plan/answers';
import type { TargetMode } from '../core/objectives/roll-up-input';
import type { Made } from '../core/plan/made/made';
import type { Language } from '../core/schema/words';
import { sorted } from '../core/sorted';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Metadata follows renamed, moved and translated tabs, and dies with them. */
const PLAN_KEY = 'PAC_PLAN';
const TAB_KEY = 'PAC_TAB';
const VIEW_KEY = 'PAC_VIEW';
/** Version of the templates a tab was made from. */
export const SCHEMA_VERSION = 3;

/** What the workbook says of a plan. */
export interface PlanMark {
  readonly planId: string;
  readonly state: 'building' | 'complete';
  readonly number: number;
  readonly company: string;
  readonly language: Language;
  readonly style: string;
  /** Styles a composed plan takes its sections from, the one it starts from first. */
  readonly mixed: readonly string[];
  readonly axes: readonly Axis[];
  /** How its targets are shared, as the settings said when a command last read them. */
  readonly mode: TargetMode;
  readonly currency: string;
  readonly demo: boolean;
}

/** As it stands in the workbook: plans made before styles could be mixed, or targets crossed, do not say so. */
type WrittenPlanMark = Omit<PlanMark, 'mixed' | 'mode'> & Partial<Pick<PlanMark, 'mixed' | 'mode'>>;

/** What a tab says of itself. */
export interface TabMark {
  readonly planId: string;
  /** Number of the plan, which begins its named ranges. */
  readonly number: number;
  readonly table: string;
  readonly style: string;
  readonly language: Language;
  readonly version: number;
  /** Id of the sheet it was made for: a copy keeps the mark, and has another. Absent from older tabs. */
  readonly sheetId?: number;
  /** What the generator put there; absent from tabs made before it was kept. */
  readonly made?: Made;
}

/** A tab of a plan, found in the workbook. */
export interface FoundTab extends TabMark {
  readonly sheet: Sheet;
}

function readJson(metadata: Metadata): object | null {
  try {
    const value: unknown = JSON.parse(metadata.getValue() ?? '');
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

/** Only we write under our keys: a mark that holds what tells it apart is whole. */
const isPlanMark = (value: object | null): value is WrittenPlanMark =>
  value !== null && 'planId' in value && 'state' in value;
const isTabMark = (value: object | null): value is TabMark =>
  value !== null && 'planId' in value && 'table' in value;

function readPlanMark(metadata: Metadata): PlanMark | null {
  const value = readJson(metadata);
  return isPlanMark(value) ? { ...value, mixed: value.mixed ?? [], mode: value.mode ?? 'simple' } : null;
}

function readTabMark(metadata: Metadata): TabMark | null {
  const value = readJson(metadata);
  return isTabMark(value) ? value : null;
}

function findAll(spreadsheet: Spreadsheet, key: string): readonly Metadata[] {
  return spreadsheet.createDeveloperMetadataFinder().withKey(key).find();
}

/** The plans of the workbook, complete or not, oldest first. */
export function findPlans(spreadsheet: Spreadsheet): readonly PlanMark[] {
  const marks = findAll(spreadsheet, PLAN_KEY).flatMap((metadata) => readPlanMark(metadata) ?? []);
  return sorted(marks, (a, b) => a.number - b.number);
}

/** Every sheet that bears the mark of a plan. */
function markedSheets(spreadsheet: Spreadsheet, planId: string): readonly FoundTab[] {
  return findAll(spreadsheet, TAB_KEY).flatMap((metadata) => {
    const mark = readTabMark(metadata);
    const sheet = metadata.getLocation().getSheet();
    return mark?.planId !== planId || sheet === null ? [] : [{ ...mark, sheet }];
  });
}

/** Whether a sheet owns its table rather than another with the same mark: the one it was made for, else the older. */
function owns({ sheet, sheetId }: FoundTab, other: FoundTab): boolean {
  const [id, otherId] = [sheet.getSheetId(), other.sheet.getSheetId()];
  if (sheetId !== undefined && (sheetId === id || sheetId === otherId)) return sheetId === id;
  return id < otherId;
}

/** The tabs of a plan. Of a tab duplicated with its mark, the original is found. */
export function findTabs(spreadsheet: Spreadsheet, planId: string): ReadonlyMap<string, FoundTab> {
  const found = new Map<string, FoundTab>();
  for (const tab of markedSheets(spreadsheet, planId)) {
    const other = found.get(tab.table);
    if (!other || owns(tab, other)) found.set(tab.table, tab);
  }
  return found;
}

/** The copies people made of these tabs, which kept their mark. */
export function findCopies(
  spreadsheet: Spreadsheet,
  planId: string,
  tabs: ReadonlyMap<string, FoundTab>,
): readonly FoundTab[] {
  const isCopy = ({ table, sheet }: FoundTab) => tabs.get(table)?.sheet.getSheetId() !== sheet.getSheetId();
  return markedSheets(spreadsheet, planId).filter(isCopy);
}

/** What a sheet says of itself; null when it is none of ours. Costs one call for people's own sheets. */
export function markOf(sheet: Sheet): TabMark | null {
  const found = sheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === TAB_KEY);
  return found ? readTabMark(found) : null;
}

/** Says on a tab which table of which plan it is. */
export function markTab(sheet: Sheet, mark: TabMark): void {
  sheet.addDeveloperMetadata(TAB_KEY, JSON.stringify({ ...mark, sheetId: sheet.getSheetId() }));
}

/** Finds the mark of a tab. @returns the change of a part of it, to be made when all else is done. */
export function tabMarkChange(sheet: Sheet, change: Partial<TabMark>): () => void {
  const found = sheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === TAB_KEY);
  const mark = found ? readTabMark(found) : null;
  return () => {
    if (found && mark) found.setValue(JSON.stringify({ ...mark, ...change }));
  };
}

/** Finds the mark of a tab that shall be people's own. @returns its removal. */
export function tabMarkRemoval(sheet: Sheet): () => void {
  const found = sheet.getDeveloperMetadata().filter((metadata) => metadata.getKey() === TAB_KEY);
  return () => {
    for (const metadata of found) metadata.remove();
  };
}

/** Says on the workbook that it holds a plan, not built yet. */
export function addPlanMark(spreadsheet: Spreadsheet, mark: PlanMark): void {
  spreadsheet.addDeveloperMetadata(PLAN_KEY, JSON.stringify(mark));
}

function planMetadata(spreadsheet: Spreadsheet, planId: string): readonly Metadata[] {
  return findAll(spreadsheet, PLAN_KEY).filter((metadata) => readPlanMark(metadata)?.planId === planId);
}

/** Finds what to change first, so that an action can write last. @returns the change, to be made when all else is done. */
export function planMarkChange(spreadsheet: Spreadsheet, mark: PlanMark): () => void {
  const found = planMetadata(spreadsheet, mark.planId);
  return () => {
    for (const metadata of found) metadata.setValue(JSON.stringify(mark));
  };
}

/** Finds the mark of a plan. @returns its removal. */
export function planMarkRemoval(spreadsheet: Spreadsheet, planId: string): () => void {
  const found = planMetadata(spreadsheet, planId);
  return () => {
    for (const metadata of found) metadata.remove();
  };
}

/** What a tab of figures says of itself: it is no tab of the plan, and people may keep it. */
export interface ViewMark {
  readonly planId: string;
  /** What the tab shows: the cut, the metric and the window. */
  readonly view: string;
  /** Tells it from the other tabs of figures of the plan; a copy people made bears the same. */
  readonly number: number;
  /** Print of what was written. */
  readonly print: string;
}

/** A tab of figures, found in the workbook. */
export interface FoundView extends ViewMark {
  readonly sheet: Sheet;
  /** Changes what the tab says of itself, when all else is done. */
  readonly setMark: (mark: ViewMark) => void;
}

const isViewMark = (value: object | null): value is ViewMark =>
  value !== null && 'planId' in value && 'view' in value;

/** The tabs of figures of a plan, copies people made included. */
export function findViews(spreadsheet: Spreadsheet, planId: string): readonly FoundView[] {
  return findAll(spreadsheet, VIEW_KEY).flatMap((metadata) => {
    const mark = readJson(metadata);
    const sheet = metadata.getLocation().getSheet();
    if (!isViewMark(mark) || mark.planId !== planId || sheet === null) return [];
    const setMark = (next: ViewMark) => void metadata.setValue(JSON.stringify(next));
    return [{ ...mark, sheet, setMark }];
  });
}

/** Says on a tab which figures it shows. */
export function markView(sheet: Sheet, mark: ViewMark): void {
  sheet.addDeveloperMetadata(VIEW_KEY, JSON.stringify(mark));
}
