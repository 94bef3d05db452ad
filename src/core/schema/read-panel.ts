import { readColumnType } from './column-type';
import { noOther } from '../no-other';
import { each, numberOr, oneOf, onlyKeys, open, text, texts, textOr, words, type Source } from './shape';
import type { Band, Box, Boxes, ChartTemplate, Matrix, MatrixAxis, Measure, Panel } from './panel';
import { BOX_TONES, TONES, type ColouredWhen, type Tone } from './tone';

export function readTone(source: Source): Tone {
  return oneOf(source, 'tone', TONES);
}

/** The colours of a cell or of a panel: a condition and the tone it gives. */
export function readCellColours(source: Source, key = 'colours'): readonly ColouredWhen[] {
  return each(source, key, (colour) => {
    onlyKeys(colour, ['when', 'tone']);
    return { when: text(colour, 'when'), tone: readTone(colour) };
  });
}

function readMeasure(source: Source): Measure {
  onlyKeys(source, ['label', 'cell', 'format']);
  const format = textOr(source, 'format', null);
  return {
    label: words(source, 'label'),
    cell: text(source, 'cell'),
    format: format === null ? null : readColumnType(format),
  };
}

function readAxis(source: Source, key: string): MatrixAxis {
  const axis = open(source.value[key], `${source.path}.${key}`);
  const kind = oneOf(axis, 'kind', ['list', 'members', 'months', 'ranks', 'rows', 'measures']);
  switch (kind) {
    case 'list':
      return { kind, list: text(axis, 'list') };
    case 'members':
      return { kind, axis: text(axis, 'axis') };
    case 'months':
      return { kind };
    case 'ranks':
      return { kind, count: numberOr(axis, 'count', 3) };
    case 'rows':
      return {
        kind,
        table: text(axis, 'table'),
        label: text(axis, 'label'),
        rank: text(axis, 'rank'),
        count: numberOr(axis, 'count', 6),
      };
    case 'measures':
      return { kind, measures: each(axis, 'measures', readMeasure) };
    default:
      return noOther(kind);
  }
}

const named = (source: Source) => ({ key: text(source, 'key'), title: words(source, 'title') });

function readMatrix(source: Source): Matrix {
  onlyKeys(source, ['kind', 'key', 'title', 'rows', 'columns', 'cell', 'format', 'look', 'colours']);
  return {
    kind: 'matrix',
    ...named(source),
    rows: readAxis(source, 'rows'),
    columns: readAxis(source, 'columns'),
    cell: textOr(source, 'cell', ''),
    format: readColumnType(textOr(source, 'format', 'number')),
    look: source.value['look'] === undefined ? 'figures' : oneOf(source, 'look', ['figures', 'cards']),
    colours: readCellColours(source),
  };
}

function readBand(source: Source): Band {
  onlyKeys(source, ['kind', 'key', 'title', 'weeks', 'start', 'colours', 'headerColours']);
  return {
    kind: 'band',
    ...named(source),
    weeks: numberOr(source, 'weeks', 27),
    start: text(source, 'start'),
    colours: readCellColours(source),
    headerColours: readCellColours(source, 'headerColours'),
  };
}

function readBox(source: Source): Box {
  onlyKeys(source, ['label', 'value', 'empty', 'tone']);
  return {
    label: words(source, 'label'),
    value: text(source, 'value'),
    empty: text(source, 'empty'),
    tone: oneOf(source, 'tone', BOX_TONES),
  };
}

function readBoxes(source: Source): Boxes {
  onlyKeys(source, ['kind', 'key', 'title', 'lines', 'boxes', 'cells']);
  return {
    kind: 'boxes',
    ...named(source),
    lines: numberOr(source, 'lines', 3),
    boxes: each(source, 'boxes', readBox),
    cells: each(source, 'cells', (cell) => {
      onlyKeys(cell, ['cell', 'format']);
      return { cell: text(cell, 'cell'), format: readColumnType(textOr(cell, 'format', 'text')) };
    }),
  };
}

const READERS = { matrix: readMatrix, band: readBand, boxes: readBoxes } as const;

/** Reads a panel. @throws Error naming the place and what was expected there. */
export function readPanel(source: Source): Panel {
  return READERS[oneOf(source, 'kind', ['matrix', 'band', 'boxes'])](source);
}

export function readChart(source: Source): ChartTemplate {
  onlyKeys(source, ['kind', 'title', 'panel', 'labels', 'series', 'group']);
  return {
    kind: oneOf(source, 'kind', ['column', 'bar', 'line', 'pie', 'stacked']),
    title: words(source, 'title'),
    panel: textOr(source, 'panel', null),
    labels: textOr(source, 'labels', null),
    series: texts(source, 'series'),
    group: textOr(source, 'group', null),
  };
}
