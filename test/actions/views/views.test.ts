import { label } from '../../../src/core/schema/label';
import { table } from '../../../src/core/schema/catalogue';
import type { Language } from '../../../src/core/schema/words';
import { makePlan } from '../../support/plan';
import { PlanTabs } from '../../support/plan-tabs';
import { openWorkbook } from '../../support/runtime';

const TABS = ['home', 'swot', 'segments', 'personas', 'journey', 'objectives', 'actions', 'channel_strategy'];

const PLACES = [
  ['fr_FR', 'fr'],
  ['en_US', 'en'],
] as const satisfies readonly (readonly [string, Language])[];

type Row = Readonly<Record<string, string | number>>;

/** Writes rows as a person fills them, from a row of data on. */
function fill(tabs: PlanTabs, key: string, rows: readonly Row[], from = 0): void {
  rows.forEach((row, index) => {
    for (const [column, value] of Object.entries(row)) tabs.cell(key, from + index, column).setValue(value);
  });
}

/** What stands under a panel's title, header row first: as many rows and columns as asked. */
function view(tabs: PlanTabs, key: string, panel: string, language: Language, rows: number, columns: number) {
  const title = table(key).panels.find((found) => found.key === panel)?.title[language] ?? '';
  const sheet = tabs.sheet(key);
  const [, titles = []] = sheet.getDataRange().getValues();
  const column = titles.indexOf(title) + 1;
  if (column === 0) throw new Error(`No panel ${key}.${panel}`);
  return sheet.getRange(3, column, rows, columns).getValues() as unknown[][];
}

describe.each(PLACES)('the views of a plan in %s', (locale, language) => {
  const runtime = openWorkbook({ locale, now: new Date('2027-03-15T09:00:00+01:00') });
  const plan = makePlan(runtime, { style: 'personas', language, tabs: TABS });
  const tabs = new PlanTabs(runtime, plan);
  const say = (list: string, key: string) => label(list, key, language);
  const see = (key: string, panel: string, rows: number, columns: number) =>
    view(tabs, key, panel, language, rows, columns);

  test('an empty SWOT says what each box is for', () => {
    const boxes = see('swot', 'quadrants', 6, 4);
    expect(boxes[1]).toEqual([say('message', 'swot_strength'), '', say('message', 'swot_weakness'), '']);
    expect(boxes[2]).toEqual(['', '', '', '']);
  });

  test('the SWOT boxes rank each quadrant, ideas without a score last, examples left out', () => {
    const strength = say('swot', 'strength');
    fill(tabs, 'swot', [
      { quadrant: strength, statement: 'Fast delivery', impact: 3, likelihood: 3 },
      { quadrant: strength, statement: 'No score yet' },
      { quadrant: say('swot', 'threat'), statement: 'An importer', impact: 4, likelihood: 5 },
      { quadrant: strength, statement: 'Loyal customers', impact: 5, likelihood: 4 },
      { quadrant: strength, statement: 'An example', impact: 5, likelihood: 5, id: 'EX-SWO-1' },
    ]);
    const boxes = see('swot', 'quadrants', 7, 4);
    expect(boxes.slice(1, 5).map(([statement, score]) => [statement, score])).toEqual([
      ['Loyal customers', 20],
      ['Fast delivery', 9],
      ['No score yet', ''],
      ['', ''],
    ]);
    expect(boxes[6]?.slice(2)).toEqual(['An importer', 20]);
  });

  test('a card a persona, whatever the empty rows and the examples between', () => {
    fill(tabs, 'personas', [{ name: 'Anne', job: 'Buyer', needs: 'Quiet rooms' }]);
    fill(tabs, 'personas', [{ name: 'Example', id: 'EX-PER-1' }], 1);
    fill(tabs, 'personas', [{ name: 'Marc', key_message: 'Ready in three weeks' }], 4);
    const cards = see('personas', 'cards', 12, 7);
    expect(cards[0]?.slice(1)).toEqual(['Anne', 'Marc', '', '', '', '']);
    const line = (key: string) => cards.find(([head]) => head === header('personas', key, language));
    expect(line('job')?.slice(1, 4)).toEqual(['Buyer', '', '']);
    expect(line('key_message')?.slice(1, 4)).toEqual(['', 'Ready in three weeks', '']);
  });

  test('the journey counts frictions by persona and stage; a stage nobody described stays blank', () => {
    const purchase = say('stage', 'purchase');
    fill(tabs, 'journey', [
      { persona: 'Marc', stage: purchase, friction: 'Long quote', severity: 5 },
      { persona: 'Marc', stage: purchase, friction: 'No price', severity: 2 },
      { persona: 'Anne', stage: say('stage', 'use'), expectations: 'Assembly included' },
    ]);
    const matrix = see('journey', 'frictions', 4, 8);
    const at = (stage: string) => matrix[0]?.indexOf(say('stage', stage)) ?? 0;
    expect(matrix.slice(1).map(([name]) => name)).toEqual(['Anne', 'Marc', '']);
    expect(matrix[2]?.[at('purchase')]).toBe(2);
    expect(matrix[1]?.[at('use')]).toBe(0);
    expect(matrix[1]?.[at('purchase')]).toBe('');
    expect(matrix[3]?.every((cell) => cell === '')).toBe(true);
  });

  test('the pyramid counts objectives by level and sets each level against the one above', () => {
    const metric = String(tabs.cell('objectives', 0, 'metric').getValue());
    const team = { metric, change_type: say('change', 'level'), level: say('level', 'team') };
    fill(
      tabs,
      'objectives',
      [
        { ...team, statement: 'North', change: 1_320_000 },
        { ...team, statement: 'South', change: 660_000 },
      ],
      1,
    );
    expect(see('objectives', 'pyramid', 4, 4).slice(1)).toEqual([
      [say('level', 'general'), 1, 2_640_000, ''],
      [say('level', 'team'), 2, 1_980_000, 0.75],
      [say('level', 'individual'), 0, '', ''],
    ]);
  });

  test('the target shares of channels are added up over their column', () => {
    const total = () => tabs.named('PAC_CHANNEL_STRATEGY_SHARE_TOTAL');
    expect(total()).toBe('');
    fill(tabs, 'channel_strategy', [
      { channel: 'Boutique', share: 0.6 },
      { channel: 'Site', share: 0.3 },
    ]);
    expect(total()).toBeCloseTo(0.9);
  });
});

function header(key: string, column: string, language: Language): string {
  return table(key).columns.find((found) => found.key === column)?.label[language] ?? '';
}
