import type { Page } from 'playwright-core';

/** Sizes of an untouched grid, in pixels: headers, then cells. */
const HEADER_WIDTH = 48;
const HEADER_HEIGHT = 26;
const CELL_WIDTH = 96;
const CELL_HEIGHT = 23;

/** The engine's cell editor draws itself after the first key, in milliseconds. */
const BETWEEN_KEYS = 20;

/** The middle of a cell such as `B3` in an unscrolled grid of untouched sizes. */
function middleOf(cell: string): { x: number; y: number } {
  const column = cell.charCodeAt(0) - 'A'.charCodeAt(0);
  const row = Number(cell.slice(1)) - 1;
  return { x: HEADER_WIDTH + (column + 0.5) * CELL_WIDTH, y: HEADER_HEIGHT + (row + 0.5) * CELL_HEIGHT };
}

/** The spreadsheet's grid. */
export const grid = (page: Page) => page.locator('.o-grid');

/** Selects a cell, as a click does, and waits until the page shows it selected. */
export async function select(page: Page, cell: string): Promise<void> {
  await grid(page).click({ position: middleOf(cell) });
  await page.waitForFunction(isSelected, cell);
  await page.evaluate(nextFrame);
}

/** Runs in the page: the name box has caught up with the grid. */
function isSelected(cell: string): boolean {
  const box = document.querySelector<HTMLInputElement>('.o-named-range-selector input');
  return box?.value === cell;
}

/** Runs in the page. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

const nameBox = (page: Page) => page.locator('.o-named-range-selector input');

/** Goes to a cell by its name, wherever it is and whatever the sizes of the grid. */
export async function goTo(page: Page, cell: string): Promise<void> {
  await nameBox(page).click();
  await nameBox(page).fill(cell);
  await page.keyboard.press('Enter');
  await page.waitForFunction(hasLeftNameBox);
  await page.evaluate(nextFrame);
}

/** Runs in the page. */
function hasLeftNameBox(): boolean {
  return document.activeElement?.closest('.o-named-range-selector') === null;
}

/** Goes to a cell, types there, and leaves it with Enter. */
export async function enter(page: Page, cell: string, text: string): Promise<void> {
  await goTo(page, cell);
  await page.keyboard.type(text, { delay: BETWEEN_KEYS });
  await page.keyboard.press('Enter');
}

/** Goes to a cell with a list, types the start of a choice, and clicks it where it is offered. */
export async function pick(page: Page, cell: string, choice: string): Promise<void> {
  await goTo(page, cell);
  await page.keyboard.type(choice.slice(0, 3), { delay: BETWEEN_KEYS });
  await page.locator('.o-autocomplete-value', { hasText: choice }).click();
  await page.keyboard.press('Tab');
}

/** What the bottom bar says of a cell that holds a number: its value, none of it rounded. */
export async function exactValueOf(page: Page, cell: string): Promise<string> {
  await goTo(page, cell);
  return statisticShown(page);
}

/** Moves the pointer over a cell. */
export async function pointAt(page: Page, cell: string): Promise<void> {
  await grid(page).hover({ position: middleOf(cell) });
}

/** Types in a cell and leaves it with Enter. */
export async function typeIn(page: Page, cell: string, text: string): Promise<void> {
  await select(page, cell);
  await page.keyboard.type(text, { delay: BETWEEN_KEYS });
  await page.keyboard.press('Enter');
}

/** What the formula bar shows of a cell, without the spaces the engine adds. */
export async function contentOf(page: Page, cell: string): Promise<string> {
  await select(page, cell);
  const shown = await page.locator('.o-topbar-composer .o-composer').innerText();
  return shown.replaceAll(' ', '').trim();
}

/** The sum the bottom bar shows of a selected cell: its value, as displayed. */
export async function shownValueOf(page: Page, cell: string): Promise<string> {
  await select(page, cell);
  return statisticShown(page);
}

async function statisticShown(page: Page): Promise<string> {
  const statistic = await page.locator('.o-selection-statistic').innerText();
  return statistic.replace(/^[^:]*:\s*/u, '').trim();
}
