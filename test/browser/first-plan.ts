import type { FrameLocator, Page } from 'playwright-core';
import { sidebarOf } from './sidebar';
import { TIME_ZONE } from './support';

/** For a whole plan to be made: a busy machine takes its time. In milliseconds. */
export const PATIENCE = 90_000;

/** Today where the visitor is, as a French person types it: `22/11/2026`. */
export const TODAY = new Intl.DateTimeFormat('fr-FR', { timeZone: TIME_ZONE, dateStyle: 'short' }).format();
/** The plan is that of the calendar year, so that today is always in its period. */
export const YEAR = TODAY.slice(-4);

export const COMPANY = 'Maison Vernet';

/** The example, from the card of the first screen until the sidebar shows its figures. */
export async function tryExample(page: Page, name: string): Promise<FrameLocator> {
  await page.locator('.welcome').getByRole('button', { name }).click();
  const sidebar = sidebarOf(page);
  await sidebar.getByRole('table').waitFor();
  return sidebar;
}

/** Goes to the next screen. */
export const onward = (sidebar: FrameLocator): Promise<void> =>
  sidebar.getByRole('button', { name: 'Continuer' }).click();

/** Waits for one of the five screens. */
export const atScreen = (sidebar: FrameLocator, number: number): Promise<void> =>
  sidebar.getByText(`Étape ${number} sur 5`).waitFor();

/** First screen: a sales team, followed by rep, as proposed, and by product. */
export async function sayHowWeSell(sidebar: FrameLocator): Promise<void> {
  await sidebar.getByLabel('Avec une équipe de commerciaux').check();
  await sidebar.getByLabel('Produits').check();
}

/** Second screen. */
export async function sayWhoWeAre(sidebar: FrameLocator, company = COMPANY): Promise<void> {
  await sidebar.getByLabel('Nom de l’entreprise').fill(company);
  await sidebar.getByLabel('Mois').selectOption({ label: 'janvier' });
  await sidebar.getByLabel('Année').selectOption(YEAR);
  await sidebar.getByLabel('Devise').selectOption('EUR');
}

/** Third screen. */
export async function sayTheGoal(sidebar: FrameLocator, growth = '10 %'): Promise<void> {
  await sidebar.getByLabel('Chiffre d’affaires HT de l’an dernier').fill('2 400 000');
  await sidebar.getByLabel('Croissance visée').fill(growth);
  await sidebar.getByLabel('Objectif ambitieux').fill('15 %');
}

/** Fourth screen. */
export async function sayWhoCarriesIt(
  sidebar: FrameLocator,
  reps = 'Anne Roux\nLuc Petit\nZoé Martin',
): Promise<void> {
  await sidebar.getByLabel('Vos commerciaux').fill(reps);
  await sidebar.getByLabel('Vos produits').fill('Lampes\nAbat-jour');
  await sidebar.getByLabel('À parts égales').check();
}
