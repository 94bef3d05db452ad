import type {
  Answers,
  BuildStep,
  Cut,
  DrillReport,
  ExportReport,
  FiguresQuery,
  PlanAnswers,
  RollUpLine,
  RollUpReport,
} from '../../../src/contract';
import type { Language } from '../../../src/core/schema/words';
import { plan } from './state';

/** Every tab of the essential plan, hidden ones included, as steps. */
export const planSteps = (language: Language): readonly BuildStep[] =>
  plan(language).tabs.map(({ table, name }) => ({ table, name }));

export function smartAnswer({ language, statement }: PlanAnswers): Answers['smart'] {
  const suggested =
    language === 'fr'
      ? 'Porter le CA HT de 2\u202f400\u202f000\u00a0€ à 2\u202f640\u202f000\u00a0€ (+10\u00a0%) avant le 31 décembre 2027'
      : 'Grow revenue excl. tax from €2,400,000 to €2,640,000 (+10%) by 31 December 2027';
  const advice =
    language === 'fr' ? 'Citez les moyens prévus ou les résultats passés' : 'Add means or history';
  const means =
    language === 'fr'
      ? ', grâce à [moyens\u00a0: budget, embauche, formation]'
      : ', thanks to [means: budget, hire, training]';
  const written = statement || suggested;
  return { statement: written, verdict: 'S M [A] R T — ' + advice, example: written + means, toJudge: ['R'] };
}

const NAMES: Readonly<Record<Cut, readonly string[]>> = {
  rep: ['Anne Martin', 'Bruno Petit', 'Chloé Bernard', 'Jean-Christophe de La Rochefoucauld', 'Élise Roux'],
  product: ['Meubles de bureau', 'Rangement', 'Éclairage'],
  channel: ['Boutique', 'Site web', 'Revendeurs', 'Grands comptes'],
  month: ['janvier 2027', 'février 2027', 'mars 2027', 'avril 2027'],
};

const TARGET = 2_640_000;
/** What is left to share of each cut. */
const LEFT: Readonly<Record<Cut, number>> = { rep: 0, product: 0, channel: 120_000, month: 0 };
const SHARES = [0.31, 0.22, 0.12, 0.19, null];
const STATUSES: readonly RollUpLine['status'][] = ['on_track', 'watch', 'late', 'watch', 'no_data'];

function line(member: string, target: number, index: number): RollUpLine {
  const attainment = SHARES[index % SHARES.length] ?? null;
  const actual = attainment === null ? null : target * attainment;
  const projection = actual === null ? null : actual * 4;
  return {
    key: member,
    member,
    target,
    stretch: target * 1.1,
    lastYear: target / 1.1,
    actual,
    expected: attainment === null ? null : target * 0.25,
    gap: actual === null ? null : target - actual,
    attainment,
    projection,
    low: projection === null ? null : projection * 0.9,
    high: projection === null ? null : projection * 1.1,
    required: actual === null ? null : (target - actual) / 190,
    status: STATUSES[index % STATUSES.length] ?? 'no_data',
  };
}

const linesOf = (cut: Cut, whole: number): readonly RollUpLine[] =>
  NAMES[cut].map((member, index) => line(member, whole / NAMES[cut].length, index));

function totalOf(lines: readonly RollUpLine[]): RollUpLine {
  const actual = lines.reduce((sum, one) => sum + (one.actual ?? 0), 0);
  return { ...line('ALL', TARGET, 1), actual, gap: TARGET - actual, attainment: actual / TARGET };
}

/** A member of an axis that does not add up: named, without any figure. */
function nameOnly({ key, member }: RollUpLine): RollUpLine {
  const amounts = { target: null, stretch: null, lastYear: null, actual: null, expected: null, gap: null };
  const ahead = { projection: null, low: null, high: null, required: null };
  return { key, member, ...amounts, ...ahead, attainment: null, status: 'no_data' };
}

/** Figures of every kind: ahead, behind, none yet, a long name. */
export function rollUp({ axis, across, metric, window }: FiguresQuery): RollUpReport {
  const additive = metric !== 'Commandes' || axis !== 'product';
  const lines = linesOf(axis, TARGET);
  const other = across ?? null;
  return {
    axis,
    across: other,
    metric: metric ?? 'CA',
    metrics: ['CA', 'Commandes'],
    unit: metric === 'Commandes' ? 'number' : 'money',
    window: window ?? 'year',
    start: '2027-01-01',
    from: '2027-01-01',
    to: '2027-12-31',
    currency: 'EUR',
    referenceDay: '2027-03-17',
    total: totalOf(lines),
    lines: additive ? lines : lines.map(nameOnly),
    crossed: other && lines.map(({ key, target }) => ({ key, lines: linesOf(other, target ?? 0) })),
    columns: other && linesOf(other, TARGET),
    additive,
    leftToShare: additive ? LEFT[axis] : null,
    lastYearFrom: axis === 'rep' ? 'actuals' : 'reference',
    byWorkingDays: axis === 'month',
    overlay: axis === 'rep' ? [{ member: 'Anne Martin', amount: 12_000 }] : [],
    missing: [],
    ignoredLines: axis === 'rep' ? 2 : 0,
    stale: axis === 'product',
  };
}

/** Twenty-five rows of a member, and more behind. */
export const drilled: DrillReport = {
  table: 'actuals',
  count: 225,
  sum: 272_800,
  rows: Array.from({ length: 25 }, (_, index) => ({
    cell: `H${index + 2}`,
    day: '2027-03-0' + String((index % 9) + 1),
    amount: 9000.5 - index * 100,
    account: index % 3 === 0 ? '' : 'Librairie des Deux-Rives et Papeterie générale',
    document: `FA-2027-${index + 1}`,
  })),
  rest: { count: 200, sum: 77_787.5 },
};

export const exported: ExportReport = {
  rows: 48,
  budget: 184_000,
  invoiced: 42_310.5,
  committed: 12_000,
  currency: 'EUR',
  formula:
    '=QUERY(IMPORTRANGE("https://docs.google.com/spreadsheets/d/1x";"Budget_Export!A:X");"select Col7, sum(Col16) where Col15=\'budget\' group by Col7";1)',
};
