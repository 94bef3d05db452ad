import { readColumnType } from './column-type';
import { readColumns } from './read-column';
import { readCellColours, readChart, readPanel, readTone } from './read-panel';
import {
  each,
  flag,
  numberOr,
  oneOf,
  onlyKeys,
  open,
  text,
  texts,
  textOr,
  words,
  wordsOrConstant,
  wordsOrNull,
  type Source,
} from './shape';
import type { ColourRule, ExampleRow, Field, HeadCell, Layout, TableTemplate, Tracking } from './table';

const KEYS = (
  'key layout idPrefix expected prepared headerRow rowHeight chartsBelow frozenColumns namedColumns ' +
  'name purpose guidance macros columns fields cells colours panels charts examples tracks'
).split(' ');

function readField(source: Source): Field {
  onlyKeys(source, ['key', 'label', 'type', 'formula', 'constant', 'script', 'help', 'heading']);
  return {
    key: text(source, 'key'),
    label: words(source, 'label'),
    type: readColumnType(text(source, 'type')),
    formula: textOr(source, 'formula', null),
    constant: wordsOrConstant(source, 'constant'),
    script: flag(source, 'script'),
    help: wordsOrNull(source, 'help'),
    heading: wordsOrNull(source, 'heading'),
  };
}

function readHeadCell(source: Source): HeadCell {
  onlyKeys(source, ['key', 'row', 'column', 'text', 'formula', 'type', 'colours']);
  return {
    key: textOr(source, 'key', ''),
    row: numberOr(source, 'row', 2),
    column: text(source, 'column'),
    text: wordsOrNull(source, 'text'),
    formula: textOr(source, 'formula', null),
    type: readColumnType(textOr(source, 'type', 'text')),
    colours: readCellColours(source),
  };
}

function readColour(source: Source): ColourRule {
  onlyKeys(source, ['columns', 'when', 'tone']);
  return { columns: texts(source, 'columns'), when: text(source, 'when'), tone: readTone(source) };
}

function readMacros(source: Source): Readonly<Record<string, string>> {
  const macros = open(source.value['macros'] ?? {}, `${source.path}.macros`);
  return Object.fromEntries(Object.keys(macros.value).map((key) => [key, text(macros, key)]));
}

function readExample(source: Source): ExampleRow {
  return Object.fromEntries(
    Object.keys(source.value).map((key) => [key, wordsOrConstant(source, key) ?? '']),
  );
}

function readTracking(source: Source): Tracking | null {
  if (source.value['tracks'] === undefined) return null;
  const tracks = open(source.value['tracks'], `${source.path}.tracks`);
  onlyKeys(tracks, ['axis', 'metrics']);
  return {
    axis: oneOf(tracks, 'axis', ['rep', 'product', 'channel', 'persona']),
    metrics: texts(tracks, 'metrics'),
  };
}

function preparedRows(source: Source, layout: Layout, key: string): number {
  const pasted = layout === 'entry' || ['actuals', 'spend'].includes(key);
  return numberOr(source, 'prepared', pasted ? 50 : 0);
}

/**
 * Reads a table template, filling in what a layout implies.
 * @throws Error naming the place and what was expected there.
 */
export function readTable(raw: unknown): TableTemplate {
  const source = open(raw, 'table');
  onlyKeys(source, KEYS);
  const key = text(source, 'key');
  const layout = oneOf(source, 'layout', ['entry', 'data', 'fields', 'report']);
  return {
    key,
    layout,
    name: words(source, 'name'),
    purpose: words(source, 'purpose'),
    guidance: words(source, 'guidance'),
    idPrefix: textOr(source, 'idPrefix', null),
    expected: numberOr(source, 'expected', 0),
    prepared: preparedRows(source, layout, key),
    chartsBelow: flag(source, 'chartsBelow'),
    rowHeight: numberOr(source, 'rowHeight', 0),
    headerRow: numberOr(source, 'headerRow', layout === 'data' ? 1 : 3),
    frozenColumns: numberOr(source, 'frozenColumns', 0),
    namedColumns: flag(source, 'namedColumns'),
    columns: each(source, 'columns', readColumns).flat(),
    fields: each(source, 'fields', readField),
    cells: each(source, 'cells', readHeadCell),
    macros: readMacros(source),
    colours: each(source, 'colours', readColour),
    panels: each(source, 'panels', readPanel),
    charts: each(source, 'charts', readChart),
    examples: each(source, 'examples', readExample),
    tracks: readTracking(source),
  };
}
