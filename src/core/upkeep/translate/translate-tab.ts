import type { ConditionalColour, TabBlueprint } from '../../plan/blueprint';
import { FIELD_COLUMNS } from '../../plan/compose/fields';
import { composeTab } from '../../plan/compose/tab';
import { firstRow, type TabContext } from '../../plan/context';
import type { Language } from '../../schema/words';
import { formulaOf, valueAt, type HeldGrid, type MendedTab } from '../mended-tab';
import type { FormatMend, NoteMend } from '../mending';
import { relabelled, type Relabelled } from './labelled-cells';
import type { LabelChanges } from './list-labels';
import { swappedCells, swappedFields, type Swap } from './swap-cells';

/** What a change of language does in a tab. */
export interface Translation {
  readonly table: string;
  readonly swaps: readonly Swap[];
  readonly labels: readonly Relabelled[];
  readonly formats: readonly FormatMend[];
  readonly notes: readonly NoteMend[];
  /** Conditional colours of ours in the old language, to be told from people's own, and in the new one. */
  readonly colours: {
    readonly before: readonly ConditionalColour[];
    readonly after: readonly ConditionalColour[];
  };
  /** Titles of the charts, old and new, and names of the series that have no header to say them. */
  readonly charts: readonly {
    readonly from: string;
    readonly to: string;
    readonly series: readonly string[];
  }[];
}

function swappedFormats(grid: HeldGrid, before: TabBlueprint, after: TabBlueprint): readonly FormatMend[] {
  return grid.formats.flatMap((formats, index) =>
    formats.flatMap((held, place) => {
      const was = before.cells[index]?.[place]?.format ?? '';
      const format = after.cells[index]?.[place]?.format ?? '';
      return was !== format && held === was ? [{ row: index + 1, column: place + 1, format }] : [];
    }),
  );
}

/** Notes by cell, `row column` to text. */
function notesOf(tab: TabBlueprint): ReadonlyMap<string, string> {
  const cells = tab.notes.flatMap(({ row, column, texts }) =>
    texts.flatMap((line, r) => line.map((text, c) => [`${row + r} ${column + c}`, text] as const)),
  );
  return new Map(cells);
}

function swappedNotes(
  noteAt: (row: number, column: number) => string,
  before: TabBlueprint,
  after: TabBlueprint,
): readonly NoteMend[] {
  const wanted = notesOf(after);
  return [...notesOf(before)].flatMap(([place, was]) => {
    const [row = 0, column = 0] = place.split(' ').map(Number);
    const note = wanted.get(place) ?? '';
    return was !== note && noteAt(row, column) === was ? [{ row, column, note }] : [];
  });
}

/** Words of the single values of a tab, old to new. */
function fieldWords({ template }: TabContext, from: Language, to: Language): ReadonlyMap<string, string> {
  const words = template.fields.flatMap(({ label, help, heading }) => [label, help, heading]);
  const changed = words.flatMap((item) =>
    item && item[from] !== item[to] ? [[item[from], item[to]] as const] : [],
  );
  return new Map(changed);
}

/** Single values chosen in a list; the language of the plan is written apart. */
function fieldLabels({ context, grid }: MendedTab, labels: LabelChanges): readonly Relabelled[] {
  const places = context.plan.geometry.tables.get(context.template.key)?.cells;
  return context.template.fields.flatMap(({ key, type }) => {
    const place = places?.get(key);
    if (type.kind !== 'list' || type.list === 'language' || !place) return [];
    if (formulaOf(grid, place.row, place.column) !== '') return [];
    const label = labels.get(type.list)?.get(String(valueAt(grid, place.row, place.column)));
    return label === undefined ? [] : [{ label, cells: [place] }];
  });
}

/** Single values that still hold the words they were given. */
function fieldConstants({ context, grid }: MendedTab, from: Language, to: Language): readonly Swap[] {
  const places = context.plan.geometry.tables.get(context.template.key)?.cells;
  return context.template.fields.flatMap(({ key, constant }) => {
    const place = places?.get(key);
    if (typeof constant !== 'object' || constant === null || !place) return [];
    const isHeld =
      formulaOf(grid, place.row, place.column) === '' &&
      valueAt(grid, place.row, place.column) === constant[from];
    return isHeld && constant[from] !== constant[to] ? [{ ...place, content: constant[to] }] : [];
  });
}

/** Whether a cell is a single value that names a row of another tab: names of rows are people's, in no language. */
function namesRow({ context }: MendedTab, { row, column }: Swap): boolean {
  const places = context.plan.geometry.tables.get(context.template.key)?.cells;
  return context.template.fields.some(({ key, type }) => {
    const place = places?.get(key);
    return type.kind === 'label' && place?.row === row && place.column === column;
  });
}

/** Words of single values are swapped wherever rows moved them: once is enough. */
function isFieldWord(
  words: ReadonlyMap<string, string>,
  { row, column, content }: Swap,
  grid: HeldGrid,
): boolean {
  return words.get(String(grid.values[row - 1]?.[column - 1])) === content;
}

function chartWords(before: TabBlueprint, after: TabBlueprint): Translation['charts'] {
  return before.charts.flatMap(({ title }, index) => {
    const next = after.charts[index];
    return next && next.title !== title
      ? [{ from: title, to: next.title, series: next.headers === 0 ? next.series : [] }]
      : [];
  });
}

/**
 * What a tab needs to speak another language: our words, where they stand unchanged, and the labels of lists.
 * @param tab as it is, in the old language.
 * @param spoken the same tab in the new one.
 */
export function translateTab(
  tab: MendedTab,
  spoken: TabContext,
  labels: LabelChanges,
  noteAt: (row: number, column: number) => string,
): Translation {
  const [before, after] = [composeTab(tab.context), composeTab(spoken)];
  const [from, to] = [tab.context.plan.settings.language, spoken.plan.settings.language];
  const fields = fieldWords(tab.context, from, to);
  const single = swappedFields(tab.grid, [FIELD_COLUMNS.label, FIELD_COLUMNS.help], fields);
  const cells = swappedCells(tab.grid, before, after).filter(
    (swap) => !isFieldWord(fields, swap, tab.grid) && !namesRow(tab, swap),
  );
  const { template, layout } = tab.context;
  return {
    table: template.key,
    swaps: [...cells, ...(template.fields.length > 0 ? single : []), ...fieldConstants(tab, from, to)],
    labels: [...relabelled(tab.grid, layout.placed, firstRow(template), labels), ...fieldLabels(tab, labels)],
    formats: swappedFormats(tab.grid, before, after),
    notes: swappedNotes(noteAt, before, after),
    colours: { before: before.colours, after: after.colours },
    charts: chartWords(before, after),
  };
}
