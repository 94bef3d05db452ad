import { label } from '../../../src/core/schema/label';
import { ask } from '../../support/serve';
import { planMaker, type PlanWorkbook } from '../layer/workbook';
import { ONE_LOCALE } from './crossed-plan';

const EVERYTHING_LIVE = 1e12;
const EVERYTHING_STORED = 0;

const cents = (cells: readonly (readonly unknown[])[]) =>
  cells.map((row) =>
    row.map((value) => (typeof value === 'number' ? Math.round(value * 100) : value === '' ? 0 : value)),
  );
const views = (plan: PlanWorkbook) => [
  cents(plan.values('actuals_month', 'metric', 'axis', 'member', 'target', 'stretch', 'assigned')),
  cents(plan.values('rollup', 'axis', 'member', 'target', 'stretch', 'assigned', 'pace_share', 'left')),
];
const calculated = (plan: PlanWorkbook) =>
  plan.formulas('actuals_month', 'assigned').filter((formula) => formula !== '').length;
const needs = ({ runtime, planId }: PlanWorkbook) => {
  const { items, kept } = ask(runtime, { kind: 'repair-preview', planId });
  return [...items, ...kept];
};

describe.each(ONE_LOCALE)(
  'P36: a detail that the layer stores, in $locale',
  ({ locale, language, metric }) => {
    const plan = planMaker(locale)();
    const { runtime, planId } = plan;
    ask(runtime, { kind: 'target-mode', planId, mode: 'crossed' });
    plan.refresh(EVERYTHING_LIVE);
    const choices = {
      metric,
      axes: ['rep', 'channel'] as const,
      step: 1,
      keepEdits: true,
      large: false,
      repairs: [],
    };
    ask(runtime, { kind: 'cross', planId, choices });
    const live = views(plan);
    const mode = () => plan.field('settings', 'target_layer');

    test('gives every view what formulas give', () => {
      expect(calculated(plan)).toBeGreaterThan(0);
      plan.refresh(EVERYTHING_STORED);
      expect(calculated(plan)).toBe(0);
      expect(mode()).toBe(label('layer_mode', 'stored', language));
      expect(views(plan)).toEqual(live);
      expect(needs(plan)).toEqual([]);
    });

    test('follows a change at the next refresh', () => {
      const total = () =>
        Number(
          plan
            .values('rollup', 'axis', 'target')
            .find(([axis]) => axis === label('axis', 'rep', language))?.[1],
        );
      const before = total();
      const [target] = plan.values('targets', 'target').flat();
      plan.put('targets', 0, { target: Number(target) + 100 });
      expect(total()).toBe(before);
      plan.refresh(EVERYTHING_STORED);
      expect(total()).toBe(before + 100);
      plan.put('targets', 0, { target: Number(target) });
    });

    test('is calculated again once it is short enough', () => {
      plan.refresh(EVERYTHING_LIVE);
      expect(mode()).toBe(label('layer_mode', 'live', language));
      expect(views(plan)).toEqual(live);
      expect(needs(plan)).toEqual([]);
    });

    test('leaves simple mode as it was made', () => {
      plan.refresh(EVERYTHING_STORED);
      ask(runtime, { kind: 'target-mode', planId, mode: 'simple' });
      expect(
        plan
          .values('actuals_month', 'stretch', 'assigned')
          .flat()
          .filter((value) => value !== ''),
      ).toEqual([]);
      expect(needs(plan)).toEqual([]);
      ask(runtime, { kind: 'target-mode', planId, mode: 'crossed' });
      expect(views(plan)).toEqual(live);
    });
  },
);
