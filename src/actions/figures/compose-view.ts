import type { Cut, RollUpReport } from '../../contract';
import { readIsoDay } from '../../core/calendar/iso';
import { dayLabel } from '../../core/calendar/month-names';
import { a1 } from '../../core/formula/geometry';
import type { TabBlueprint } from '../../core/plan/blueprint';
import { CHART_COLUMNS } from '../../core/plan/compose/place-panels';
import { tabColour } from '../../core/plan/palette';
import type { Language } from '../../core/schema/words';
import { say as sayIn, type MessageKey, type MessageValues } from '../../locales';
import { drawCrossed } from './crossed-view';
import { drawSingle, HEADER_ROW } from './single-view';
import { ViewGrid } from './view-grid';

/** Words of a view in the language of the plan. */
export interface Say {
  (key: MessageKey, values?: MessageValues): string;
  readonly language: Language;
  readonly axis: (axis: Cut) => string;
  /** Whether the metric is a sum: figures are then checked against their total. */
  readonly addsUp: boolean;
}

const AXES: Readonly<Record<Cut, MessageKey>> = {
  rep: 'viewRep',
  product: 'viewProduct',
  channel: 'viewChannel',
  month: 'viewMonth',
};

export function wordsOf(language: Language, addsUp: boolean): Say {
  const words = (key: MessageKey, values?: MessageValues): string => sayIn(language, key, values);
  return Object.assign(words, { language, addsUp, axis: (axis: Cut) => words(AXES[axis]) });
}

/** Rows a chart covers. */
const CHART_ROWS = 20;
const NAME_WIDTH = 240;
/** Column of the title and of what is under it: the frozen one would cut them. */
const HEAD_COLUMN = 2;
const FIGURE_WIDTH = 120;

const dayIn = (iso: string, language: Language): string => dayLabel(readIsoDay(iso) ?? 0, language);

function putHead(
  view: ViewGrid,
  name: string,
  report: RollUpReport,
  today: number,
  width: number,
  say: Say,
): void {
  const { language } = say;
  const [from, to, ref] = [report.from, report.to, report.referenceDay].map((day) => dayIn(day, language));
  view.grid.paint(1, 1, 1, width, 'titleStatus');
  view.grid.paint(2, 1, 2, width, 'guidance');
  view.words({ row: 1, column: HEAD_COLUMN }, name, 'title');
  const whole = { metric: report.metric, from: from ?? '', to: to ?? '', ref: ref ?? '' };
  view.words({ row: 2, column: HEAD_COLUMN }, say('viewWhole', whole), 'guidance');
  const note = report.additive
    ? say('viewFixed', { today: dayLabel(today, language) })
    : say('viewNotAdditive');
  view.words({ row: 3, column: HEAD_COLUMN }, note, 'guidance');
}

/** Composes the tab of a view: plain values, checks of their totals, and a chart beside them. */
export function composeView(name: string, report: RollUpReport, today: number, say: Say): TabBlueprint {
  const view = new ViewGrid({ language: say.language, currency: report.currency, unit: report.unit });
  const draw = report.crossed && report.additive ? drawCrossed : drawSingle;
  const { width, chart } = draw(view, report, say);
  putHead(view, name, report, today, width, say);
  const table = view.grid.size.rows;
  if (chart) view.grid.reserve(HEADER_ROW + CHART_ROWS, chart.column + CHART_COLUMNS - 1);
  const nothing = { notes: [], validations: [], links: [], names: [], hiddenColumns: [], folded: null };
  return {
    ...nothing,
    table: 'view',
    name,
    hidden: false,
    colour: tabColour(null),
    cells: view.grid.cells(),
    frozenRows: HEADER_ROW,
    frozenColumns: 1,
    colours: view.colours,
    widths: [
      { start: 1, count: 1, pixels: NAME_WIDTH },
      { start: 2, count: width - 1, pixels: FIGURE_WIDTH },
    ],
    heights: [],
    charts: chart ? [chart] : [],
    outlined: a1(HEADER_ROW, 1, table - HEADER_ROW + 1, width),
    protection: null,
  };
}
