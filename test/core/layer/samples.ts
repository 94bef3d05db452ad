import { day } from '../../../src/core/calendar/day';
import type { LayerLine } from '../../../src/core/layer/layer-line';
import type { LayerMetric, LayerObjective, LayerSources } from '../../../src/core/layer/sources';

const NO_NAMES = { rep: '', product: '', channel: '', persona: '', segment: '', team: '' };

/** A line of revenue of 15 January 2027 that names nobody, but for what is said. */
export function line(changes: Partial<LayerLine> = {}): LayerLine {
  const figures = { value: null, num: null, den: null };
  return { date: day(2027, 1, 15), metric: 'CA', isOverlay: false, ...figures, ...NO_NAMES, ...changes };
}

export function metric(label: string, kind: LayerMetric['kind'] = 'flow'): LayerMetric {
  return { label, kind, unit: null, isFollowed: true };
}

/** An objective on the revenue of the year, but for what is said. */
export function objective(
  changes: Partial<Omit<LayerObjective, 'names'>> & { names?: object } = {},
): LayerObjective {
  const period = { start: day(2027, 1, 1), due: day(2027, 12, 31) };
  return { id: 'OBJ-001', metric: 'CA', ...period, ...changes, names: { ...NO_NAMES, ...changes.names } };
}

const member = (label: string) => ({ label, isUnassigned: label === 'Non affecté' });

/** A plan of 2027 on 20 March: revenue shared between Anne, Luc and nobody. */
export function sources(changes: Partial<LayerSources> = {}): LayerSources {
  return {
    fiscalStart: day(2027, 1, 1),
    ref: day(2027, 3, 20),
    metrics: [metric('CA'), metric('Clients', 'stock'), metric('Conversion', 'ratio')],
    settingMetrics: [],
    totals: [{ metric: 'CA', axis: 'rep' }],
    members: { rep: ['Anne', 'Luc', 'Non affecté'].map(member), product: [], channel: [], persona: [] },
    tracked: [],
    objectives: [],
    ...changes,
  };
}
