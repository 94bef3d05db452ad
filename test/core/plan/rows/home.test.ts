import { chooseTabs } from '../../../../src/core/plan/choose-tabs';
import { homeRows } from '../../../../src/core/plan/rows/home';
import { listedSections } from '../../../../src/core/plan/sections';
import { styleKeys } from '../../../../src/core/schema/catalogue';
import { sorted } from '../../../../src/core/sorted';
import { settings } from '../../../support/settings';

describe('the index of Home', () => {
  const names = new Map([['swot', 'SWOT 2']]);
  const rows = homeRows(settings(), names);

  test('has one row a visible tab, Home left out', () => {
    const visible = settings().tabs.filter(({ hidden }) => !hidden).length;
    expect(rows).toHaveLength(visible - 1);
    expect(rows[0]?.values).toMatchObject({ tab: 'SWOT 2', section: 'Diagnostic et enjeux', expected: 8 });
  });

  test('counts the filled rows of the tabs people fill', () => {
    expect(rows[0]).toMatchObject({ variants: ['default'], slots: { table: 'swot', guard: 'quadrant' } });
  });

  test('counts nothing in a report', () => {
    const report = rows.find(({ slots }) => slots['table'] === 'rollup');
    expect(report).toMatchObject({ variants: ['report'], values: { expected: '' } });
  });
});

test.each(styleKeys())(
  'the index of a complete %s plan follows its sections, the plan as a whole last',
  (style) => {
    const rows = homeRows(settings({ style, tabs: chooseTabs(style, 'complete') }), new Map());
    const listed = [...listedSections(style).map(({ name }) => name.fr), ''];
    const places = rows.map(({ values }) => listed.indexOf(String(values['section'])));
    expect(places).not.toContain(-1);
    expect(places).toEqual(sorted(places, (a, b) => a - b));
    expect(new Set(places).size).toBeGreaterThan(4);
  },
);
