import { describeInBrowser } from '../browser/support';
import { closeBrowser, withSidebar } from '../sidebar/browser/sidebar-page';
import { fakeServer } from '../sidebar/support/fake-server';
import { workbook } from '../sidebar/support/state';
import { linesOf, SPREAD, textWidth } from './text-width';

afterAll(closeBrowser);

const TEXTS = [
  'Taux de consommation',
  'Pénétration de marché',
  'Somme des sous-objectifs',
  'Coût / utilisateur / mois',
  "Coût d'acquisition client (CAC)",
  'Bonuses and commissions',
  'Rep over-assignment',
  'WWW mmm iii lll 100 %',
];

describeInBrowser('the width of a text', () => {
  test.each(['regular', 'bold'] as const)('is about what a browser measures, in %s', async (weight) => {
    await withSidebar(fakeServer(workbook('fr')), async (page) => {
      const font = `${weight === 'bold' ? 'bold' : 'normal'} 10pt Arial, sans-serif`;
      const measured = await page.evaluate(
        ([texts, written]) => {
          const canvas = document.createElement('canvas').getContext('2d');
          if (canvas) canvas.font = written;
          return texts.map((text) => canvas?.measureText(text).width ?? 0);
        },
        [TEXTS, font] as const,
      );
      const ratios = TEXTS.map((text, index) => (measured[index] ?? 0) / textWidth(text, weight));
      expect(ratios.filter((ratio) => ratio > SPREAD || ratio < 1 / SPREAD)).toEqual([]);
    });
  });
});

test.each([
  ['Atteinte à date', 94, 2],
  ['Atteinte', 94, 1],
  ['Reste à répartir', 50, Infinity],
])('%s takes, in %d pixels, %d lines', (text, width, lines) => {
  expect(linesOf(text, width, 'bold')).toBe(lines);
});
