import { errorCells } from '../support/error-cells';
import { fillPlan } from '../support/fill-plan';
import { makePlan } from '../support/plan';
import { PlanTabs } from '../support/plan-tabs';
import { openWorkbook } from '../support/runtime';
import { ask } from '../support/serve';

/** The SMART plan, with every tab there is, has its own tests. The language of a plan need not be that of its workbook. */
const CASES = [
  { style: 'personas', language: 'fr', locale: 'en_US' },
  { style: 'personas', language: 'en', locale: 'fr_FR' },
  { style: 'channels', language: 'en', locale: 'fr_FR' },
  { style: 'five_steps', language: 'fr', locale: 'fr_FR' },
  { style: 'mix', language: 'en', locale: 'en_US' },
] as const;

describe.each(CASES)('the complete $style plan in $language, in a $locale workbook', (where) => {
  const { style, language, locale } = where;
  const runtime = openWorkbook({ locale, userLocale: language, now: new Date('2027-03-15T10:00:00+01:00') });
  const planId = makePlan(runtime, { style, language, tabs: 'complete' });

  test('has no cell in error, and reads its formulas with the right separators', () => {
    expect(ask(runtime, { kind: 'verify', planId })).toEqual({ probe: true, errors: [] });
    expect(errorCells(runtime)).toEqual([]);
  });

  test('has none once filled, and counts what was typed', () => {
    const tabs = new PlanTabs(runtime, planId);
    fillPlan(tabs);
    expect(errorCells(runtime)).toEqual([]);
    const filled = tabs.rows('budget').filter((row) => typeof row.get('landing') === 'number');
    expect(filled.length).toBeGreaterThanOrEqual(6);
  });
});
