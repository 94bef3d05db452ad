import type { CheckedPlan } from '../../checked-plan';
import { inTab, type FindingValue, type Place } from '../../finding';
import { fold } from '../../fold';
import { groups } from '../../groups';
import type { Rule } from '../../rule';

function missingStages(plan: CheckedPlan, described: ReadonlySet<string>): readonly FindingValue[] {
  const stages = plan.reading.lists.values('stage');
  return stages.filter(({ key }) => !described.has(key)).map(({ key }) => ({ list: 'stage', key }));
}

/** Nothing is said of a journey nobody began. */
export const journeyIncomplete: Rule = {
  key: 'journey_incomplete',
  severity: 'info',
  run: (plan) => {
    if (!plan.hasColumns('journey', 'persona', 'stage') || plan.rows('journey').length === 0) return [];
    const rows = groups(plan.rows('journey'), (row) => fold(row.text('persona')));
    return plan.rows('personas').flatMap((persona): readonly Place[] => {
      const own = rows.get(fold(persona.text('name'))) ?? [];
      const stages = missingStages(plan, new Set(own.map((row) => row.key('stage') ?? '')));
      return stages.length > 0 ? [inTab('journey', { value: persona.text('name'), stages })] : [];
    });
  },
};
