import { chooseTabs } from '../../../src/core/plan/choose-tabs';
import { readColumnMark } from '../../../src/core/plan/compose/notes';
import { list } from '../../../src/core/schema/catalogue';
import { blueprintOf } from '../../support/composed';

/** What an article on SMART sales action plans asks for, and the columns of the complete SMART plan that hold it. */
const ELEMENTS = [
  [
    'targets, means, resources, plan, indicators',
    'market.topic actions.action budget.amount team.person tools.tool kpis.label',
  ],
  ['teams aligned on one vision', 'objectives.parent reviews.audience'],
  ['who does what, when, how, with which resources', 'actions.stream owner action start end how resources'],
  ['what each one contributes to the whole', 'actions.objective objectives.parent level'],
  ['results and forecasts, gaps, causes, levers', 'dashboard.gap decisions.finding cause lever decision'],
  ['arguing for hires, investments, organisation', 'requests.type amount gain roi objective'],
  ['deciders outside', 'requests.decider argument'],
  ['risks and opportunities', 'risks.kind description'],
  ['alternative scenarios', 'risks.fallback'],
  ['regular reviews', 'reviews.date type actions.next_check'],
  ['S, M, A, R, T', 'objectives.statement metric target evidence stake parent start due smart'],
  ['diagnosis: market, customers, competitors', 'market.axis'],
  ['diagnosis: strengths, weaknesses, opportunities, threats', 'swot.quadrant statement'],
  ['diagnosis: key issues and priorities', 'stakes.stake period priority'],
  ['objectives by product, customer, rep', 'objectives.product segment rep parent fixed_totals.axis'],
  ['indicators of each objective', 'objectives.metric kpis.label'],
  ['actions: major projects and quick wins', 'actions.type impact effort quick'],
  ['actions by target, channel, rep', 'actions.segment persona channel rep'],
  ['actions: schedule and owners', 'actions.start end owner'],
  ['actions: priorities and critical path', 'actions.priority predecessor slack critical'],
  ['means: media, promotions, events', 'budget.category'],
  ['means: hires, training, organisation', 'team.status training responsibilities manager'],
  ['means: CRM and marketing tools', 'tools.type'],
  ['means: figured, planned, argued', 'budget.amount m01 m12 spend.amount requests.amount'],
  ['steering: dashboard of the indicators', 'dashboard.actual target attainment'],
  ['steering: reviews', 'reviews.agenda progress'],
  ['steering: how to adjust when it drifts', 'decisions.trigger adjustment'],
  ['sound insights rather than intuitions', 'market.source reliability swot.evidence reliability'],
  ['everyone involved', 'stakes.sponsor actions.contributors'],
] as const;

/** `actions.stream owner` names two columns of actions. */
function columnsNamed(spelling: string): readonly string[] {
  let table = '';
  return spelling.split(' ').map((word) => {
    const [first = '', second] = word.split('.');
    if (second !== undefined) table = first;
    return `${table}.${second ?? first}`;
  });
}

const blueprint = blueprintOf({ style: 'smart', tabs: chooseTabs('smart', 'complete') });
const marks = blueprint.tabs.flatMap(({ notes }) =>
  notes.flatMap(({ texts }) => texts.flat().flatMap((note) => readColumnMark(note) ?? [])),
);
const columns = new Set(marks.map(({ table, column }) => `${table}.${column}`));

test.each(ELEMENTS)('%s', (_element, spelling) => {
  expect(columnsNamed(spelling).filter((column) => !columns.has(column))).toEqual([]);
});

const names = new Set(blueprint.tabs.flatMap((tab) => tab.names.map(({ name }) => name)));

test.each([
  ['mission and vision', 'HOME_MISSION HOME_VISION HOME_CONTRIBUTORS'],
  ['the main objective', 'SETTINGS_MAIN_OBJECTIVE'],
  ['the rule of adjustment and its thresholds', 'SETTINGS_DRIFT_RULE SETTINGS_AMBER SETTINGS_GREEN'],
])('%s', (_element, fields) => {
  expect(fields.split(' ').filter((field) => !names.has(`PAC_${field}`))).toEqual([]);
});

test.each([
  ['market_axis', 'trend customer competitor technology regulation'],
  ['swot', 'strength weakness opportunity threat'],
  ['act_type', 'major quick_win'],
  ['cost_category', 'media event promotion'],
  ['risk_kind', 'risk opportunity'],
])('the list %s tells %s', (key, values) => {
  const keys = new Set(list(key).values.map((value) => value.key));
  expect(values.split(' ').filter((value) => !keys.has(value))).toEqual([]);
});
