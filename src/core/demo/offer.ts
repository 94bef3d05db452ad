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

export const PRODUCT_NAMES = {
  desks: { fr: 'Bureaux', en: 'Desks' },
  seating: { fr: 'Sièges', en: 'Seating' },
  storage: { fr: 'Rangements', en: 'Storage' },
  tables: { fr: 'Tables de réunion', en: 'Meeting tables' },
  acoustics: { fr: 'Cloisons acoustiques', en: 'Acoustic screens' },
  lighting: { fr: 'Éclairage', en: 'Lighting' },
  accessories: { fr: 'Accessoires', en: 'Accessories' },
  custom: { fr: 'Aménagement sur mesure', en: 'Custom fit-outs' },
} as const satisfies Readonly<Record<string, Words>>;

export const PRODUCTS: readonly DemoProduct[] = [
  { name: PRODUCT_NAMES.desks, price: 640_000, demand: 18 },
  { name: PRODUCT_NAMES.seating, price: 410_000, demand: 20 },
  { name: PRODUCT_NAMES.storage, price: 320_000, demand: 14 },
  { name: PRODUCT_NAMES.tables, price: 560_000, demand: 9 },
  { name: PRODUCT_NAMES.acoustics, price: 790_000, demand: 10 },
  { name: PRODUCT_NAMES.lighting, price: 230_000, demand: 12 },
  { name: PRODUCT_NAMES.accessories, price: 95_000, demand: 13 },
  { name: PRODUCT_NAMES.custom, price: 1_250_000, demand: 4 },
];

export const CHANNEL_NAMES = {
  field: { fr: 'Commerciaux terrain', en: 'Field sales' },
  resellers: { fr: 'Revendeurs', en: 'Resellers' },
  online: { fr: 'Site e-commerce', en: 'E-commerce site' },
  showrooms: { fr: 'Showrooms', en: 'Showrooms' },
} as const satisfies Readonly<Record<string, Words>>;

export const CHANNELS: readonly DemoChannel[] = [
  { name: CHANNEL_NAMES.field, demand: 46, size: 1.2 },
  { name: CHANNEL_NAMES.resellers, demand: 24, size: 1.05 },
  { name: CHANNEL_NAMES.online, demand: 19, size: 0.6 },
  { name: CHANNEL_NAMES.showrooms, demand: 11, size: 0.8 },
];

export const TEAM_NAMES = {
  north: { fr: 'Équipe Nord', en: 'North team' },
  south: { fr: 'Équipe Sud', en: 'South team' },
} as const satisfies Readonly<Record<string, Words>>;

export const TEAMS: readonly Words[] = [TEAM_NAMES.north, TEAM_NAMES.south];

/** Weight of each month of the year, January first, 12 in all: August is weak, June and the year end strong. */
export const SEASON: readonly number[] = [0.85, 0.9, 1.05, 1, 0.95, 1.2, 0.9, 0.45, 1.15, 1.1, 1.15, 1.3];
