import type { Words } from '../schema/words';

/** Something the company sells: its price is that of one order of middle size, in minor units. */
export interface DemoProduct {
  readonly name: Words;
  readonly price: number;
  /** How often it is ordered, against the others. */
  readonly demand: number;
}

/** A way to sell, and how large its orders are against the average. */
export interface DemoChannel {
  readonly name: Words;
  readonly demand: number;
  readonly size: number;
}

export const PRODUCTS: readonly DemoProduct[] = [
  { name: { fr: 'Bureaux', en: 'Desks' }, price: 310_000, demand: 18 },
  { name: { fr: 'Sièges', en: 'Seating' }, price: 185_000, demand: 20 },
  { name: { fr: 'Rangements', en: 'Storage' }, price: 142_000, demand: 14 },
  { name: { fr: 'Tables de réunion', en: 'Meeting tables' }, price: 275_000, demand: 9 },
  { name: { fr: 'Cloisons acoustiques', en: 'Acoustic screens' }, price: 420_000, demand: 10 },
  { name: { fr: 'Éclairage', en: 'Lighting' }, price: 96_000, demand: 12 },
  { name: { fr: 'Accessoires', en: 'Accessories' }, price: 38_000, demand: 13 },
  { name: { fr: 'Aménagement sur mesure', en: 'Custom fit-outs' }, price: 980_000, demand: 4 },
];

export const CHANNELS: readonly DemoChannel[] = [
  { name: { fr: 'Commerciaux terrain', en: 'Field sales' }, demand: 46, size: 1.25 },
  { name: { fr: 'Revendeurs', en: 'Resellers' }, demand: 24, size: 1.05 },
  { name: { fr: 'Site e-commerce', en: 'E-commerce site' }, demand: 19, size: 0.5 },
  { name: { fr: 'Showrooms', en: 'Showrooms' }, demand: 11, size: 0.8 },
];

export const TEAMS: readonly Words[] = [
  { fr: 'Équipe Nord', en: 'North team' },
  { fr: 'Équipe Sud', en: 'South team' },
];

/** Weight of each month of the year, January first, 12 in all: August is weak, June and the year end strong. */
export const SEASON: readonly number[] = [0.85, 0.9, 1.05, 1, 0.95, 1.2, 0.9, 0.45, 1.15, 1.1, 1.15, 1.3];
