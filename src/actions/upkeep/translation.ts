import type { Language } from '../../core/schema/words';
import { firstRow } from '../../core/plan/context';
import type { RowContent } from '../../core/plan/content';
import type { PlanContext } from '../../core/plan/context';
import type { Kept } from '../../core/upkeep/mending';
import { mendHeader } from '../../core/upkeep/mend-header';
import type { MendedTab } from '../../core/upkeep/mended-tab';
import { relabelled } from '../../core/upkeep/translate/labelled-cells';
import { labelChanges, type HeldLabel, type LabelChanges } from '../../core/upkeep/translate/list-labels';
import { translatedNames } from '../../core/upkeep/translate/tab-names';
import { translateTab, type Translation } from '../../core/upkeep/translate/translate-tab';
import { readCharts, type ReadChart } from '../../sheets/write-translation';
import { mendedTabs } from './plan-mending';
import { contextOf, readFullPlan, type FullPlan, type FullTab } from './read-plan';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab, and what makes it speak another language. */
export interface SpokenTab {
  readonly tab: FullTab;
  readonly translation: Translation;
  readonly charts: readonly ReadChart[];
  readonly kept: readonly Kept[];
}

/** Everything a change of language will write, found before anything is written. */
export interface Speaking {
  readonly full: FullPlan;
  readonly tabs: readonly SpokenTab[];
  /** New names of tabs, by table. */
  readonly names: ReadonlyMap<string, string>;
}

/** A row of the index that leads nowhere any more. */
const NO_ROW: RowContent = { values: {}, variants: ['report'], slots: {}, group: null, unit: null };

function heldLabels({ lists }: FullPlan): readonly (HeldLabel & { readonly row: number })[] {
  const { table } = lists;
  return table.filled('label').map((index) => ({
    list: String(table.cell(index, 'list')),
    key: String(table.cell(index, 'key')),
    label: String(table.cell(index, 'label')),
    row: table.geometry.firstRow + index,
  }));
}

/** Rows of the index are worded by their tab; those of other tables are people's, or have labels alone. */
function withRows(tab: MendedTab): MendedTab {
  if (tab.context.template.key !== 'home') return tab;
  const count = tab.contents.map((row) => row !== null).lastIndexOf(true) + 1;
  const rows = tab.contents.slice(0, count).map((row) => row ?? NO_ROW);
  return { ...tab, context: { ...tab.context, rows } };
}

/** Notes beside the header: those of single values that stand beside a table. */
function noteReader({ held, grid }: FullTab) {
  const { headerRow, fields, columns } = held.template;
  const rows = fields.length > 0 && columns.length > 0 ? grid.values.length : 0;
  const left = rows > 0 ? held.sheet.getRange(1, 1, rows, 1).getNotes() : [];
  return (row: number, column: number): string =>
    row === headerRow ? (grid.notes[column - 1] ?? '') : column === 1 ? (left[row - 1]?.[0] ?? '') : '';
}

/** Labels are words of ours in the lists tab too. */
function withListLabels(translation: Translation, full: FullPlan, labels: LabelChanges): Translation {
  const column = full.lists.table.geometry.columns.get('label');
  if (translation.table !== 'lists' || column === undefined) return translation;
  const swaps = heldLabels(full).flatMap(({ list, label, row }) => {
    const content = labels.get(list)?.get(label);
    return content === undefined ? [] : [{ row, column, content }];
  });
  return { ...translation, swaps: [...translation.swaps, ...swaps] };
}

/** The report of the last checks names tabs. */
function withTabNames(
  translation: Translation,
  tab: MendedTab,
  renamed: ReadonlyMap<string, string>,
): Translation {
  if (translation.table !== 'checks') return translation;
  const { layout, template } = tab.context;
  const columns = layout.placed
    .filter(({ column }) => column.key === 'tab')
    .map(({ column, position }) => ({
      column: { ...column, type: { kind: 'list' as const, list: 'tab' } },
      position,
    }));
  const labels = relabelled(tab.grid, columns, firstRow(template), new Map([['tab', renamed]]));
  return { ...translation, labels: [...translation.labels, ...labels] };
}

function spokenContext(full: FullPlan, language: Language): PlanContext {
  const { live } = full;
  const plan = { ...live.plan, mark: { ...live.plan.mark, language } };
  return contextOf({ ...full, live: { ...live, plan } });
}

/** Finds what makes a plan speak another language: our words where they stand unchanged, and labels of lists. */
export function planTranslation(spreadsheet: Spreadsheet, planId: string, to: Language): Speaking {
  const full = readFullPlan(spreadsheet, planId);
  const from = full.live.plan.mark.language;
  const labels = labelChanges(heldLabels(full), from, to);
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const named = full.tabs.map(({ held }) => ({ table: held.table, name: held.name }));
  const names = translatedNames(named, taken, from, to);
  const renamed = new Map(named.flatMap(({ table, name }) => [[name, names.get(table) ?? name] as const]));
  const spoken = mendedTabs(full, spokenContext(full, to));
  const tabs = mendedTabs(full, contextOf(full)).map(({ tab, mended }, index) => {
    const after = withRows(spoken[index]?.mended ?? mended);
    const worded = translateTab(withRows(mended), after.context, labels, noteReader(tab));
    const translation = withTabNames(withListLabels(worded, full, labels), mended, renamed);
    return { tab, translation, charts: readCharts(tab.held.sheet), kept: mendHeader(mended).kept };
  });
  return { full, tabs, names };
}
