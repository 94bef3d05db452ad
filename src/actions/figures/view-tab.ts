import type { Answers, Cut, FiguresQuery, RollUpReport, WindowKey } from '../../contract';
import { monthLabel } from '../../core/calendar/month-names';
import type { TabBlueprint } from '../../core/plan/blueprint';
import { printOfTab } from '../../core/plan/made/sheet-print';
import type { MessageKey } from '../../locales';
import { findViews, markView, type ViewMark } from '../../sheets/marks';
import { freeNames, today } from '../../sheets/workbook';
import { writeView } from '../../sheets/write-view';
import { reportFor } from '../roll-up';
import { composeView, wordsOf, type Say } from './compose-view';
import { untouchedViews, type Untouched } from './held-views';
import { readFigures, type Figures } from './read-figures';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const CUTS: Readonly<Record<Cut, MessageKey>> = {
  rep: 'viewReps',
  product: 'viewProducts',
  channel: 'viewChannels',
  month: 'viewMonths',
};

/** Rows and columns of a new sheet. */
const NEW_SHEET = { rows: 1000, columns: 26, charts: [], isNew: true };

function windowName({ window, live, period }: Figures, say: Say): string | null {
  if (window === 'year') return null;
  if (window === 'to_date') return say('viewToDate');
  return window.startsWith('q') ? live.lists.label('period', window) : monthLabel(period.start, say.language);
}

/** « Vue commerciaux × produits, T1 »: the cut, then what is not usual in it. */
function nameOf(figures: Figures, { axis, across }: RollUpReport, say: Say): string {
  const cut = say(CUTS[axis]);
  const whole = across === null ? cut : say('viewCrossed', { cut, other: say(CUTS[across]) });
  const name = say('viewTab', { cut: whole });
  const metric = figures.metric.label === figures.live.metric ? null : figures.metric.label;
  const what = [windowName(figures, say), metric].filter((part) => part !== null).join(', ');
  return what === '' ? name : say('viewTabOf', { name, what });
}

function viewKey({ metric }: Figures, axis: Cut, across: Cut | null, window: WindowKey): string {
  return JSON.stringify([axis, across, metric.label.toLowerCase(), window]);
}

/** Where a view is written: on its own tab, or on a new one beside the roll-up. */
interface Target {
  readonly kept: Untouched | null;
  readonly position: number;
}

/** A new tab is taken away when it could not be written whole. */
function writeNew(spreadsheet: Spreadsheet, tab: TabBlueprint, mark: ViewMark, position: number): Sheet {
  const sheet = spreadsheet.insertSheet(tab.name, position);
  try {
    writeView({ sheet, ...NEW_SHEET }, tab);
    markView(sheet, mark);
    return sheet;
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
}

function write(
  spreadsheet: Spreadsheet,
  tab: TabBlueprint,
  mark: ViewMark,
  { kept, position }: Target,
): void {
  if (kept) {
    writeView(kept, tab);
    kept.found.setMark(mark);
  }
  spreadsheet.setActiveSheet(kept?.sheet ?? writeNew(spreadsheet, tab, mark, position));
}

/**
 * Writes figures in a tab of their own, in plain values: on the tab that shows the same view when nobody touched it,
 * else on a new one. Everything is read and computed before the first write.
 */
export function rollUpTab(spreadsheet: Spreadsheet, query: FiguresQuery): Answers['roll-up-tab'] {
  const figures = readFigures(spreadsheet, query);
  const { plan } = figures.live;
  const report = reportFor(figures, query);
  const say = wordsOf(plan.mark.language, figures.metric.kind !== 'ratio');
  const view = viewKey(figures, report.axis, report.across, report.window);
  const views = findViews(spreadsheet, plan.mark.planId);
  const [kept = null] = untouchedViews(views, figures.live.toSerial, (found) => found.view === view);
  const sheets = spreadsheet.getSheets();
  const taken = sheets.map((sheet) => sheet.getName());
  const wanted = nameOf(figures, report, say);
  const [name = wanted] = kept ? [kept.sheet.getName()] : freeNames([wanted], taken);
  const position = plan.tabs.get('rollup')?.sheet.getIndex() ?? sheets.length;
  const tab = composeView(name, report, today(spreadsheet), say);
  const number = kept?.found.number ?? Math.max(0, ...views.map((found) => found.number)) + 1;
  const mark = { planId: plan.mark.planId, view, number, print: printOfTab(tab) };
  write(spreadsheet, tab, mark, { kept, position });
  return { name, isNew: kept === null };
}
