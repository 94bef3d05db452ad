import type { Day } from '../calendar/day';
import { PlanError } from '../errors';
import { isBlank, isErrorText, isRange, toGrid } from '../metrics/arguments/cell';
import { date } from '../metrics/arguments/date';
import { findOption } from '../metrics/arguments/option';
import { optional, readOne, refuse, refuseErrorText } from '../metrics/arguments/reader';
import type { CellFunction, CellResult } from '../metrics/arguments/result';
import { shapeOf } from '../metrics/arguments/shape';
import { judgeSentence, type JudgedSentence } from './check';
import { exampleOf } from './example/example';
import { correctionPhrase, CRITERIA, scoreOf, verdictPhrase } from './verdict';

const OUTPUTS = {
  verdict: 'verdict / avis',
  score: 'score / note',
  detail: 'detail / détail',
  example: 'example / exemple',
  S: 'S',
  M: 'M',
  A: 'A',
  R: 'R',
  T: 'T',
} as const;

type Output = keyof typeof OUTPUTS;

const AS_OF = optional(date('argument_as_of'));
const DETAIL_WIDTH = 8;

/**
 * SMART_CHECK(objective; [output]; [as_of]): criteria met out of five and the first correction, for a sentence
 * or a range of them. `detail` gives a row of eight cells for each sentence of one column; `example`, a better
 * wording of the sentence, '' when it needs none.
 */
export const smartCheck: CellFunction = (objective, output, asOf) => {
  const wanted = readOutput(output);
  const day = readOne(AS_OF, asOf);
  if (wanted === 'detail') return details(objective, day);
  if (!isRange(objective)) {
    refuseErrorText('argument_objective', objective);
    return judged(objective, wanted, day);
  }
  return toGrid(objective).map((row) =>
    row.map((cell) => (isErrorText(cell) ? cell : judged(cell, wanted, day))),
  );
};

function readOutput(cell: unknown): Output {
  if (isBlank(cell)) return 'verdict';
  refuseErrorText('argument_output', cell);
  const found = findOption(OUTPUTS, cell);
  if (found === undefined) throw refuse('smartUnknownOutput', 'argument_output', cell);
  return found;
}

function judged(cell: unknown, output: Exclude<Output, 'detail'>, asOf: Day | undefined): CellResult {
  if (isBlank(cell)) return '';
  const { result, reading } = judge(cell, asOf);
  if (output === 'verdict') return verdictPhrase(result);
  if (output === 'example')
    return (reading && exampleOf(String(cell), reading, { fix: result.fixes[0], asOf })) ?? '';
  return output === 'score' ? scoreOf(result) : result.points[output];
}

/** A number or a date is no sentence. */
function judge(cell: unknown, asOf: Day | undefined): JudgedSentence {
  return judgeSentence(typeof cell === 'string' ? cell : '', asOf === undefined ? {} : { asOf });
}

function details(objective: unknown, asOf: Day | undefined): CellResult[][] {
  const grid = isRange(objective) ? toGrid(objective) : [[objective]];
  const { columns } = shapeOf(grid);
  if (columns > 1) throw new PlanError('smartOneColumn', { columns });
  if (!isRange(objective)) refuseErrorText('argument_objective', objective);
  return grid.map(([cell]) => detail(cell, asOf));
}

function detail(cell: unknown, asOf: Day | undefined): CellResult[] {
  if (isBlank(cell) || isErrorText(cell)) return padded([isErrorText(cell) ? cell : '']);
  const { result } = judge(cell, asOf);
  const { met, points, word, language } = result;
  const values = CRITERIA.map((criterion) => points[criterion]);
  return padded([met, ...values, { key: word, values: {}, language }, correctionPhrase(result) ?? '']);
}

function padded(cells: readonly CellResult[]): CellResult[] {
  return Array.from({ length: DETAIL_WIDTH }, (_, index) => cells[index] ?? '');
}
