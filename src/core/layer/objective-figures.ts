import { caseFolder } from '../objectives/fold';
import type { LayerLine } from './layer-line';
import type { MetricLines } from './metric-lines';
import { DIMENSIONS, type LayerMetric, type LayerObjective } from './sources';
import { BLANK, figuresOf, NOTHING, plus, type Figures } from './sum';

type Test = (line: LayerLine) => boolean;

/** Lines that carry the names of an objective: a name it leaves blank may be any. */
function carriesNames({ names }: LayerObjective): Test {
  const fold = caseFolder();
  const asked = DIMENSIONS.filter((dimension) => names[dimension] !== '');
  return (line) => asked.every((dimension) => fold(line[dimension]) === fold(names[dimension]));
}

/** Lines of a period, both days included. */
const within =
  (from: number, to: number): Test =>
  ({ date }) =>
    date >= from && date < to + 1;

/** The figures of an objective, over its own period and its own names. */
export function objectiveFigures(
  objective: LayerObjective,
  kind: LayerMetric['kind'],
  { base, lastDay }: MetricLines,
  ref: number,
): Figures {
  const { start, due } = objective;
  if (start === null || due === null || start > ref) return BLANK;
  const end = Math.min(due, ref);
  const isDated = kind === 'stock' ? within(lastDay(end), lastDay(end)) : within(start, end);
  const isNamed = carriesNames(objective);
  return figuresOf(base.filter((line) => isDated(line) && isNamed(line)).reduce(plus, NOTHING), kind);
}
