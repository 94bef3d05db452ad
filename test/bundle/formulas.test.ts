import type { PlanAnswers } from '../../src/contract';
import { style as styleTemplate, tableKeys } from '../../src/core/schema/catalogue';
import { blankInTurn, inputsOf, type Input } from '../support/blank-columns';
import { errorCells } from '../support/error-cells';
import { fillPlan } from '../support/fill-plan';
import { PlanTabs } from '../support/plan-tabs';
import { preparedPlan } from '../support/prepared-plan';
import { ask } from '../support/serve';

const CASES = [
  { locale: 'fr_FR', language: 'fr', choice: 'essential', inTurns: oneOfEachTable },
  { locale: 'en_US', language: 'en', choice: 'complete', inTurns: oneOfEachTable },
] as const;

type Turns = readonly (readonly Input[])[];

/** Each input is emptied in its turn; turns take one input of each table, so that the whole stays short. */
function oneOfEachTable(inputs: readonly Input[]): Turns {
  const turns: Input[][] = [];
  const seen = new Map<string, number>();
  for (const input of inputs) {
    const turn = seen.get(input.table) ?? 0;
    seen.set(input.table, turn + 1);
    (turns[turn] ??= []).push(input);
  }
  return turns;
}

describe.each(CASES)('in $locale', ({ locale, language, choice, inTurns }) => {
  const now = new Date('2027-03-15T10:00:00+01:00');
  const changes: Partial<PlanAnswers> = { language, tabs: choice };
  const { runtime, planId } = preparedPlan(changes, { locale, userLocale: language, now });
  const present = new PlanTabs(runtime, planId).tables;
  const isMissing = (table: string) => table !== 'targets' && !present.includes(table);
  const { sections, offered } = styleTemplate('smart');
  const ofStyle = new Set([...sections.flatMap((one) => [...one.tabs, ...one.offered]), ...offered]);
  const ofOthers = tableKeys().filter((table) => isMissing(table) && !ofStyle.has(table));
  const add = (tables: readonly string[]): readonly string[] => {
    ask(runtime, { kind: 'add-tabs', planId, tables });
    return new PlanTabs(runtime, planId).tables;
  };

  test(`the ${choice} plan has no cell in error, and reads its formulas with the right separators`, () => {
    expect(errorCells(runtime)).toEqual([]);
    expect(ask(runtime, { kind: 'verify', planId })).toEqual({ probe: true, errors: [] });
  });

  test.each([...ofStyle].filter(isMissing))('adding %s brings none', (table) => {
    expect(add([table])).toContain(table);
    expect(errorCells(runtime)).toEqual([]);
  });

  test('adding the tabs of the other styles at once brings none', () => {
    expect(add(ofOthers)).toEqual(expect.arrayContaining(ofOthers));
    expect(errorCells(runtime)).toEqual([]);
  });

  describe('every tab, filled', () => {
    const found: string[] = [];
    let emptied = 0;

    beforeAll(() => {
      const tabs = new PlanTabs(runtime, planId);
      fillPlan(tabs);
      found.push(...errorCells(runtime));
    });

    test('has no cell in error', () => expect(found).toEqual([]));

    test('calculates: what was typed is counted', () => {
      const tabs = new PlanTabs(runtime, planId);
      const filled = tabs.rows('budget').filter((row) => typeof row.get('landing') === 'number');
      expect(filled.length).toBeGreaterThanOrEqual(6);
    });

    test('has none with each input emptied in turn, nor once all are put back', () => {
      const broken: string[] = [];
      blankInTurn(inTurns(inputsOf(new PlanTabs(runtime, planId))), (group) => {
        emptied += group.length;
        const cells = errorCells(runtime);
        if (cells.length > 0)
          broken.push(`${group.map(({ name }) => name).join()}: ${cells.slice(0, 3).join()}`);
      });
      expect(broken).toEqual([]);
      expect(errorCells(runtime)).toEqual([]);
      expect(emptied).toBeGreaterThan(450);
    });
  });
});
