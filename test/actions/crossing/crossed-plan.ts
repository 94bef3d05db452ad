import type { CrossChoices } from '../../../src/contract';
import { label } from '../../../src/core/schema/label';
import type { Language } from '../../../src/core/schema/words';
import { PlanWorkbook } from '../layer/workbook';
import { preparedPlan } from '../../support/prepared-plan';
import { ask } from '../../support/serve';
import type { PreparedPlan } from '../../support/prepared-plan';

export const LOCALES = [
  { locale: 'fr_FR', language: 'fr', metric: "Chiffre d'affaires (CA)" },
  { locale: 'en_US', language: 'en', metric: 'Revenue' },
] as const;
/** Where the other tests of the folder try both languages: one is enough, and the whole run stays short. */
export const ONE_LOCALE = LOCALES.slice(0, 1);

type Speech = (typeof LOCALES)[number];

/** A plan of three reps, two products and two channels, in crossed mode, and its detail not computed yet. */
export class CrossedPlan extends PlanWorkbook {
  readonly language: Language;
  readonly metric: string;
  readonly #choices: CrossChoices;

  constructor({ runtime, planId }: PreparedPlan, { language, metric }: Speech) {
    super(runtime, planId, language);
    this.language = language;
    this.metric = metric;
    const axes = ['rep', 'product', 'channel'] as const;
    this.#choices = { metric, axes, step: 1, keepEdits: true, large: false, repairs: [] };
  }

  choices(changes: Partial<CrossChoices> = {}): CrossChoices {
    return { ...this.#choices, ...changes };
  }

  preview(changes: Partial<CrossChoices> = {}) {
    return ask(this.runtime, { kind: 'cross-preview', planId: this.planId, choices: this.choices(changes) });
  }

  cross(changes: Partial<CrossChoices> = {}): number {
    const request = { kind: 'cross', planId: this.planId, choices: this.choices(changes) } as const;
    return ask(this.runtime, request).rows;
  }

  word(list: string, key: string): string {
    return label(list, key, this.language);
  }

  /** Sums of a column of the detail by the members of an axis, in cents. */
  sums(axis: string, amount = 'target'): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    for (const [metric, credit, member, value] of this.values(
      'targets',
      'metric',
      'credit_type',
      axis,
      amount,
    )) {
      if (metric !== this.metric || credit !== this.word('credit', 'base')) continue;
      const key = member instanceof Date ? String(member.getTime()) : String(member);
      found.set(key, (found.get(key) ?? 0) + Math.round(Number(value) * 100));
    }
    return found;
  }

  /** What the roll-up shows of an axis: a column by member. */
  shown(axis: string, column: string): readonly unknown[] {
    const name = this.word('axis', axis);
    return this.values('rollup', 'axis', column).flatMap(([key, value]) => (key === name ? [value] : []));
  }

  /** What the checks find in the detail. */
  findings(): readonly string[] {
    const { findings } = ask(this.runtime, { kind: 'check-plan', planId: this.planId });
    const rules = new Set([
      'all_in_cube',
      'cube_stale',
      'target_inactive_member',
      'pin_exceeds_margin',
      'axes_disagree',
    ]);
    return findings.map(({ rule }) => rule).filter((rule) => rules.has(rule));
  }

  needsRepair(): readonly unknown[] {
    const { items, kept } = ask(this.runtime, { kind: 'repair-preview', planId: this.planId });
    return [...items, ...kept];
  }
}

export function crossedPlan(speech: Speech): CrossedPlan {
  const { locale, language } = speech;
  const prepared = preparedPlan({ language }, { locale, userLocale: language });
  ask(prepared.runtime, { kind: 'target-mode', planId: prepared.planId, mode: 'crossed' });
  return new CrossedPlan(prepared, speech);
}

const sum = (amounts: ReadonlyMap<string, number>): number =>
  [...amounts.values()].reduce((total, amount) => total + amount, 0);

/** Totals of the detail on each axis, in cents. */
export const totals = (plan: CrossedPlan): readonly number[] =>
  ['rep', 'product', 'channel', 'period'].map((axis) => sum(plan.sums(axis)));
