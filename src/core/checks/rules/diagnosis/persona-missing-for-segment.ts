import { inTab } from '../../finding';
import type { Rule } from '../../rule';

export const personaMissingForSegment: Rule = {
  key: 'persona_missing_for_segment',
  severity: 'warning',
  run: (plan) => {
    if (!plan.hasColumns('personas', 'segment')) return [];
    return plan
      .rows('segments')
      .filter((row) => plan.find('personas', 'segment', row.text('segment')) === undefined)
      .map((row) => inTab('personas', { value: row.text('segment') }));
  },
};
