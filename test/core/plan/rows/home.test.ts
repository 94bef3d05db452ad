import { homeRows } from '../../../../src/core/plan/rows/home';
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
