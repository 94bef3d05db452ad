import type {
  Answers,
  Axis,
  BuildStep,
  ExportReport,
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

const NAMES: Readonly<Record<Axis, readonly string[]>> = {
  rep: ['Anne Martin', 'Bruno Petit', 'Chloé Bernard', 'Jean-Christophe de La Rochefoucauld', 'Élise Roux'],
  product: ['Meubles de bureau', 'Rangement', 'Éclairage'],
  channel: ['Boutique', 'Site web', 'Revendeurs', 'Grands comptes'],
};

const SHARES = [0.31, 0.22, 0.12, 0.19, null];
const STATUSES: readonly RollUpLine['status'][] = ['on_track', 'watch', 'late', 'watch', 'no_data'];

function line(member: string, target: number, index: number): RollUpLine {
  const attainment = SHARES[index % SHARES.length] ?? null;
  const actual = attainment === null ? null : target * attainment;
  const expected = attainment === null ? null : target * 0.25;
  const gap = actual === null ? null : target - actual;
  const status = STATUSES[index % STATUSES.length] ?? 'no_data';
  return { member, target, lastYear: target / 1.1, actual, expected, gap, attainment, status };
}

/** Figures of every kind: ahead, behind, none yet, a long name. */
export function rollUp(axis: Axis): RollUpReport {
  const target = 2_640_000 / NAMES[axis].length;
  const lines = NAMES[axis].map((member, index) => line(member, target, index));
  const actual = lines.reduce((sum, one) => sum + (one.actual ?? 0), 0);
  const total = {
    ...line('', 2_640_000, 1),
    actual,
    gap: 2_640_000 - actual,
    attainment: actual / 2_640_000,
  };
  return {
    axis,
    metric: 'CA',
    currency: 'EUR',
    referenceDay: '2027-03-17',
    total,
    lines,
    leftToShare: axis === 'channel' ? 120_000 : 0,
    ignoredLines: axis === 'rep' ? 2 : 0,
    stale: axis === 'product',
  };
}

export const exported: ExportReport = {
  rows: 48,
  budget: 184_000,
  invoiced: 42_310.5,
  committed: 12_000,
  currency: 'EUR',
  formula:
    '=QUERY(IMPORTRANGE("https://docs.google.com/spreadsheets/d/1x";"Budget_Export!A:X");"select Col7, sum(Col16) where Col15=\'budget\' group by Col7";1)',
};
