import { makePlan } from '../support/plan';
import { PlanTabs } from '../support/plan-tabs';
import { openWorkbook } from '../support/runtime';
import { ask, refused } from '../support/serve';

const journeys = { name: 'Parcours', tabs: ['home', 'personas', 'journey'], styles: ['personas'] };
const field = { name: 'Équipe terrain', tabs: ['home', 'actions', 'team'], styles: ['smart'] };

describe('choices of tabs', () => {
  const runtime = openWorkbook({ userLocale: 'fr' });

  test('there are none at first', () => expect(ask(runtime, { kind: 'state' }).mixes).toEqual([]));

  test('are kept under their names', () => {
    ask(runtime, { kind: 'save-mix', ...journeys });
    expect(ask(runtime, { kind: 'save-mix', ...field }).mixes).toEqual([field, journeys]);
    expect(ask(runtime, { kind: 'state' }).mixes).toEqual([field, journeys]);
  });

  test.each([
    ['', 'mixNameMissing', 'Donnez-lui un nom'],
    ['x'.repeat(300), 'textTooLong', '300'],
  ])('are refused with what is wrong with their name (%#)', (name, key, words) => {
    const [error] = refused(runtime, { kind: 'save-mix', ...field, name });
    expect(error).toMatchObject({ field: 'name', key });
    expect(error?.message).toContain(words);
  });

  test('are there in another workbook of the same person, and in no one else’s', () => {
    const { user = {}, ...others } = runtime.saveProperties();
    const theirs = openWorkbook({ properties: others });
    expect(ask(theirs, { kind: 'state' }).mixes).toEqual([]);
    const mine = openWorkbook({ properties: { user } });
    expect(ask(mine, { kind: 'state' }).mixes).toEqual([field, journeys]);
    expect(ask(mine, { kind: 'forget-mix', name: 'parcours' }).mixes).toEqual([field]);
  });

  test('are many: what is kept is cut into pages', () => {
    const many = Array.from({ length: 40 }, (_, index) => `Choix ${index + 10}`);
    for (const name of many) ask(runtime, { kind: 'save-mix', ...field, name });
    expect(ask(runtime, { kind: 'state' }).mixes.map(({ name }) => name)).toEqual([
      ...many,
      field.name,
      journeys.name,
    ]);
  });
});

describe('a composed plan', () => {
  const runtime = openWorkbook();
  const tabs = ['home', 'actions', 'journey', 'swot'];
  const planId = makePlan(runtime, { style: 'mix', mixed: ['personas', 'smart', 'gone'], tabs });
  const plan = new PlanTabs(runtime, planId);

  test('lists its sections in order', () => {
    const index = plan.rows('home').map((row) => [row.get('section'), row.get('tab')]);
    expect(index.slice(0, 3)).toEqual([
      ['Diagnostic et enjeux', 'SWOT'],
      ['Cibles', 'Parcours client'],
      ["Plans d'action", 'Actions'],
    ]);
  });

  test('shows the columns of the style it starts from', () => {
    expect(plan.columns('actions').get('persona')).toBe(12);
  });

  test('says on Home which styles it mixes, in the language of the plan', () => {
    expect(plan.named('PAC_HOME_STYLES')).toBe('Plan sur mesure (Plan par personas, Plan SMART)');
    ask(runtime, { kind: 'change-language', planId, language: 'en' });
    expect(plan.named('PAC_HOME_STYLES')).toBe('Custom plan (Persona plan, SMART plan)');
  });
});
