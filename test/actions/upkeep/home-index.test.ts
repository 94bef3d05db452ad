import { PlanTabs } from '../../support/plan-tabs';
import { preparedPlan } from '../../support/prepared-plan';
import { ask, refused } from '../../support/serve';

const { runtime, planId } = preparedPlan(
  { style: 'smart', tabs: ['home', 'swot', 'actions', 'reviews'] },
  { userLocale: 'fr' },
);
const plan = () => new PlanTabs(runtime, planId);
const add = (...tables: readonly string[]) => ask(runtime, { kind: 'add-tabs', planId, tables });

/** The index: its sections, its names, and where they lead. */
function index(): readonly string[] {
  const home = plan().sheet('home');
  const [section = 1, tab = 1] = ['section', 'tab'].map((key) => plan().columns('home').get(key));
  const rows = home.getMaxRows() - 3;
  const sections = home.getRange(4, section, rows, 1).getValues().flat();
  const links = home.getRange(4, tab, rows, 1).getRichTextValues().flat();
  const nameOf = new Map(runtime.spreadsheet.getSheets().map((s) => [`#gid=${s.getSheetId()}`, s.getName()]));
  return links.flatMap((link, row) => {
    const text = link?.getText() ?? '';
    return text === ''
      ? []
      : [`${String(sections[row])} · ${text} → ${nameOf.get(link?.getLinkUrl() ?? '')}`];
  });
}

test('tabs added take their place among those of their section, and are led to', () => {
  add('objectives', 'market', 'team');
  expect(index()).toEqual([
    'Diagnostic et enjeux · Marché → Marché',
    'Diagnostic et enjeux · SWOT → SWOT',
    'Objectifs SMART · Objectifs → Objectifs',
    "Plans d'action · Actions → Actions",
    'Moyens et ressources · Équipe → Équipe',
    'Pilotage et ajustements · Réunions → Réunions',
  ]);
  expect(ask(runtime, { kind: 'repair-preview', planId }).items).toEqual([]);
});

test('a tab renamed is named anew by Repair', () => {
  plan().sheet('swot').setName('Forces et faiblesses');
  ask(runtime, { kind: 'repair', planId });
  expect(index()).toContain('Diagnostic et enjeux · Forces et faiblesses → Forces et faiblesses');
});

test('where people keep cells beside the index, no row moves', () => {
  const home = plan().sheet('home');
  const beside = home.getRange(5, home.getMaxColumns());
  beside.setValue('À revoir avec Anne');
  const held = index();
  add('stakes');
  expect(index()).toEqual([...held, 'Diagnostic et enjeux · Enjeux → Enjeux']);
  expect(beside.getValue()).toBe('À revoir avec Anne');
});

test('an addition that fails leaves the index as it was', () => {
  const before = runtime.snapshot();
  runtime.faults.failAt('Sheet.showSheet');
  runtime.faults.failAt('Range.setRichTextValue');
  expect(refused(runtime, { kind: 'add-tabs', planId, tables: ['risks', 'kpis'] })[0]?.key).toBe(
    'buildFailed',
  );
  runtime.faults.clear();
  const after = runtime.snapshot();
  expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  expect(index()).toHaveLength(7);
});
