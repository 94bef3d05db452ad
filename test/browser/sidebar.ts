import type { FrameLocator, Page } from 'playwright-core';
import type { Answers, Reply, Request, RequestKind } from '../../src/contract';
import { plain } from './tabs';

/** What the sidebar shows, in its frame. */
export const sidebarOf = (page: Page): FrameLocator => page.frameLocator('.side-frame');

/** Extensions > PAC > Ouvrir PAC, as anyone would open it. */
export async function openPac(page: Page): Promise<FrameLocator> {
  await page.getByRole('menuitem', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'PAC', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Ouvrir PAC' }).click();
  return sidebarOf(page);
}

/** Presses a button. */
export function press(sidebar: FrameLocator, name: string): Promise<void> {
  return sidebar.getByRole('button', { name, exact: true }).click();
}

/** The line of a name in the roll-up: the figures of its columns. */
export const lineOf = (sidebar: FrameLocator, name: string) =>
  sidebar.getByRole('row').filter({ has: sidebar.getByRole('button', { name, exact: true }) });

/** Opens the details of a name in the roll-up: each exact amount by its label. */
export async function detailsOf(
  sidebar: FrameLocator,
  name: string,
): Promise<Readonly<Record<string, string>>> {
  const toggle = sidebar.getByRole('button', { name, exact: true });
  await toggle.click();
  return labelled(sidebar, `#${await toggle.getAttribute('aria-controls')}`);
}

/** Each value of a list by its label. */
export async function labelled(
  sidebar: FrameLocator,
  list: string,
): Promise<Readonly<Record<string, string>>> {
  const labels = await sidebar.locator(list).locator('dt').allInnerTexts();
  const values = await sidebar.locator(list).locator('dd').allInnerTexts();
  return Object.fromEntries(labels.map((label, index) => [plain(label), plain(values[index] ?? '')]));
}

/** Asks the add-on what its sidebar could ask. @throws Error with its sentences when it refuses. */
export async function ask<K extends RequestKind>(
  page: Page,
  request: Extract<Request, { readonly kind: K }>,
): Promise<Answers[K]> {
  const call = `google.script.run.withSuccessHandler(done).withFailureHandler(fail)`;
  const text = JSON.stringify(JSON.stringify(request));
  const sidebar = await page.locator('.side-frame').elementHandle();
  const frame = await sidebar.contentFrame();
  const got: unknown = await frame?.evaluate(`new Promise((done, fail) => ${call}.serve(${text}))`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the contract says what each request is answered
  const reply = JSON.parse(String(got)) as Reply<K>;
  if (reply.ok) return reply.answer;
  throw new Error(reply.errors.map(({ message }) => message).join('\n'));
}
