import { sorted } from '../../core/sorted';
import type { Answers } from '../../contract';
import { PlanError } from '../../core/errors';
import { label } from '../../core/schema/label';
import type { Language } from '../../core/schema/words';
import { keptItems, type Item } from '../../core/upkeep/items';
import { planMarkChange, tabMarkChange } from '../../sheets/marks';
import { serialReader } from '../../sheets/serial';
import { everyRow } from '../../sheets/table-rows';
import { today } from '../../sheets/workbook';
import { writeFields } from '../../sheets/write-fields';
import { linkTo } from '../../sheets/link-to';
import { writeTranslation } from '../../sheets/write-translation';
import { judgeIn } from '../judge';
import { tabOf } from '../plan-tabs';
import { unitReader } from '../smart/units';
import { verdictsOf, writeVerdicts } from '../smart/verdicts';
import { summariseTabs } from '../summary';
import { worded, type NamedTab } from './preview';
import { planTranslation, type Speaking, type SpokenTab } from './translation';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

function speakingOf(spreadsheet: Spreadsheet, planId: string, language: Language): Speaking {
  const speaking = planTranslation(spreadsheet, planId, language);
  if (speaking.full.live.plan.mark.language === language) throw new PlanError('languageSame');
  return speaking;
}

function countOf({ translation: { swaps, labels, notes } }: SpokenTab): number {
  return swaps.length + notes.length + labels.reduce((sum, { cells }) => sum + cells.length, 0);
}

function itemsOf(spoken: SpokenTab, names: Speaking['names']): readonly Item[] {
  const count = countOf(spoken);
  const name = names.get(spoken.tab.held.table);
  return [
    ...(name === undefined ? [] : [{ kind: 'renamedTab' as const, count: 1, where: name }]),
    ...(count > 0 ? [{ kind: 'translated' as const, count, where: '' }] : []),
  ];
}

const named = ({ tab }: SpokenTab): NamedTab => ({ table: tab.held.table, tab: tab.held.name });

/** What a change of language would reword, and what it would leave. */
export function previewLanguage(
  spreadsheet: Spreadsheet,
  planId: string,
  language: Language,
): Answers['language-preview'] {
  const { full, tabs, names } = speakingOf(spreadsheet, planId, language);
  const spokenNow = full.live.plan.mark.language;
  return {
    isUpgrade: false,
    items: tabs.flatMap((item) => worded(named(item), itemsOf(item, names), spokenNow)),
    kept: tabs.flatMap((item) => worded(named(item), keptItems(item.kept), spokenNow)),
  };
}

/** Cells of the index that name a tab renamed keep leading to it. */
function homeLinks({ tabs, names }: Speaking): readonly (() => void)[] {
  const home = tabs.find(({ tab }) => tab.held.table === 'home')?.tab.held;
  const column = home?.geometry.columns.get('tab');
  if (!home || column === undefined) return [];
  return tabs.flatMap(({ tab: { held } }) => {
    const name = names.get(held.table);
    const index = home.read.values.findIndex((_, row) => home.read.cell(row, 'tab') === held.name);
    if (name === undefined || index < 0) return [];
    const id = held.sheet.getSheetId();
    const cell = () => home.sheet.getRange(home.read.geometry.firstRow + index, column);
    return [() => void cell().setRichTextValue(linkTo(name, id))];
  });
}

/** The verdicts of the objectives, worded in the new language. */
function verdicts(spreadsheet: Spreadsheet, { full, tabs }: Speaking, language: Language): () => void {
  const objectives = tabs.find(({ tab }) => tab.held.table === 'objectives')?.tab.held;
  if (!objectives) return () => undefined;
  const toSerial = serialReader(spreadsheet.getSpreadsheetTimeZone());
  const rows = everyRow(objectives.read);
  const unitOf = unitReader(() => full.live.plan.tabs, toSerial);
  const found = verdictsOf(rows, judgeIn(language, today(spreadsheet)), unitOf);
  return () => {
    if (found) writeVerdicts(objectives.sheet, rows, found);
  };
}

/** The lists go last: until then, what was cut short is found again by the labels they hold. */
const isList = ({ tab }: SpokenTab) => Number(tab.held.table === 'lists');

function write({ full, tabs, names }: Speaking, language: Language, last: readonly (() => void)[]): void {
  for (const { tab, translation, charts } of sorted(tabs, (a, b) => isList(a) - isList(b)))
    writeTranslation(tab.held.sheet, translation, { colours: tab.colours, charts });
  const settings = tabOf(full.live.plan, 'settings').sheet;
  writeFields(settings, full.live.settings, { language: label('language', language, language) });
  for (const { tab } of tabs) {
    const name = names.get(tab.held.table);
    if (name !== undefined) tab.held.sheet.setName(name);
  }
  for (const change of last) change();
}

/**
 * Makes a plan speak another language: our titles, headers, notes and charts, and the cells that hold exactly an
 * old label of a list. What people typed or reworded stays.
 * @throws PlanError when it already speaks it, or when it could not be ended; run again, it goes on.
 */
export function changeLanguage(
  spreadsheet: Spreadsheet,
  planId: string,
  language: Language,
): Answers['change-language'] {
  const speaking = speakingOf(spreadsheet, planId, language);
  const { mark, tabs } = speaking.full.live.plan;
  const summary = summariseTabs({ ...mark, language }, tabs);
  const renamed = summary.tabs.map((tab) => ({ ...tab, name: speaking.names.get(tab.table) ?? tab.name }));
  const last = [
    ...homeLinks(speaking),
    verdicts(spreadsheet, speaking, language),
    ...speaking.tabs.map(({ tab }) => tabMarkChange(tab.held.sheet, { language })),
    planMarkChange(spreadsheet, { ...mark, language }),
  ];
  try {
    write(speaking, language, last);
    SpreadsheetApp.flush();
  } catch (error) {
    throw new PlanError('languageStopped', {
      detail: error instanceof Error ? error.message : String(error),
    });
  }
  return {
    plan: { ...summary, tabs: renamed },
    changes: speaking.tabs.reduce((sum, item) => sum + countOf(item), 0),
  };
}
