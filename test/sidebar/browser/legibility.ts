import type { Page } from 'playwright-core';

/** A text of the page, with its own colour and that behind it, as CSS writes them. */
interface ShownText {
  readonly text: string;
  readonly colour: string;
  readonly behind: string;
}

const LEAST_CONTRAST = 4.5;

/** What a reader would trip on: a page wider than its frame, texts too pale for WCAG AA, controls without a name. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const wide = excess > 0 ? [`${excess} px too wide`] : [];
  const texts = await shownTexts(page);
  const pale = texts.filter((shown) => contrast(shown) < LEAST_CONTRAST);
  const nameless = await namelessControls(page);
  return [
    ...wide,
    ...pale.map((shown) => `${shown.text}: ${contrast(shown).toFixed(2)}`),
    ...nameless.map((control) => 'no name: ' + control),
  ];
}

/** Buttons are named by their text, fields by their label. */
async function namelessControls(page: Page): Promise<readonly string[]> {
  const buttons = await page
    .locator('button, summary')
    .evaluateAll((nodes) =>
      nodes
        .filter((node) => node.getClientRects().length > 0 && !node.textContent.trim())
        .map(({ outerHTML }) => outerHTML),
    );
  const fields = await page.locator('input, select, textarea').evaluateAll((nodes) =>
    nodes
      .filter((node) => node.getClientRects().length > 0 && !node.getAttribute('aria-label'))
      .filter((node) => !('labels' in node && node.labels instanceof NodeList && node.labels.length > 0))
      .map(({ outerHTML }) => outerHTML),
  );
  return [...buttons, ...fields];
}

async function shownTexts(page: Page): Promise<readonly ShownText[]> {
  return page.locator('main *').evaluateAll((nodes) => {
    const opaque = (node: Element | null): string => {
      if (!node) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(node);
      return backgroundColor.startsWith('rgb(') ? backgroundColor : opaque(node.parentElement);
    };
    return nodes
      .filter((node) => node.getClientRects().length > 0 && !node.closest('option, button:disabled'))
      .filter((node) => [...node.childNodes].some((child) => child.nodeName === '#text'))
      .map((node) => ({
        text: node.textContent,
        colour: getComputedStyle(node).color,
        behind: opaque(node),
      }));
  });
}

/** Ratio of WCAG 2: 1 for a text of the colour of its background, 21 for black on white. */
function contrast({ colour, behind }: ShownText): number {
  const levels = [luminance(colour), luminance(behind)];
  return (Math.max(...levels) + 0.05) / (Math.min(...levels) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/gu) ?? []).map((part) => linear(Number(part)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(value: number): number {
  const share = value / 255;
  return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
