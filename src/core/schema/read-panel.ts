import { readColumnType } from './column-type';
import { noOther } from '../no-other';
import { each, numberOr, oneOf, onlyKeys, open, text, texts, textOr, words, type Source } from './shape';
import type { ChartTemplate, MatrixAxis, Panel } from './panel';
import { TONES, type ColouredWhen, type Tone } from './tone';

export function readTone(source: Source): Tone {
  return oneOf(source, 'tone', TONES);
}

/** The colours of a cell or of a panel: a condition and the tone it gives. */
export function readCellColours(source: Source): readonly ColouredWhen[] {
  return each(source, 'colours', (colour) => {
    onlyKeys(colour, ['when', 'tone']);
    return { when: text(colour, 'when'), tone: readTone(colour) };
  });
}

function readAxis(source: Source, key: string): MatrixAxis {
  const axis = open(source.value[key], `${source.path}.${key}`);
  const kind = oneOf(axis, 'kind', ['list', 'members', 'months', 'ranks', 'measures']);
  switch (kind) {
    case 'list':
      return { kind, list: text(axis, 'list') };
    case 'members':
      return { kind, axis: text(axis, 'axis') };
    case 'months':
      return { kind };
    case 'ranks':
      return { kind, count: numberOr(axis, 'count', 3) };
    case 'measures':
      return {
        kind,
        measures: each(axis, 'measures', (m) => ({ label: words(m, 'label'), cell: text(m, 'cell') })),
      };
    default:
      return noOther(kind);
  }
}

export function readPanel(source: Source): Panel {
  const shared = {
    key: text(source, 'key'),
    title: words(source, 'title'),
    colours: readCellColours(source),
  };
  if (oneOf(source, 'kind', ['matrix', 'band']) === 'band') {
    onlyKeys(source, ['kind', 'key', 'title', 'weeks', 'start', 'colours']);
    return { kind: 'band', ...shared, weeks: numberOr(source, 'weeks', 27), start: text(source, 'start') };
  }
  onlyKeys(source, ['kind', 'key', 'title', 'rows', 'columns', 'cell', 'format', 'colours']);
  return {
    kind: 'matrix',
    ...shared,
    rows: readAxis(source, 'rows'),
    columns: readAxis(source, 'columns'),
    cell: textOr(source, 'cell', ''),
    format: readColumnType(textOr(source, 'format', 'number')),
  };
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
