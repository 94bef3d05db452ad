import type { Language, Words } from '../schema/words';

/** A typical buyer, and the group of customers it stands for. */
export interface DemoBuyer {
  readonly persona: Words;
  readonly segment: Words;
  /** Part of the leads of a month. */
  readonly leads: number;
  /** Customers two years ago. */
  readonly opening: number;
}

export const SEGMENT_NAMES = {
  smes: { fr: 'PME de services', en: 'Service SMEs' },
  public: { fr: 'Collectivités et écoles', en: 'Public bodies and schools' },
  small: { fr: 'Petites structures', en: 'Small offices' },
} as const satisfies Readonly<Record<string, Words>>;

export const PERSONA_NAMES = {
  manager: { fr: 'Delphine (PME)', en: 'Delphine (SME)' },
  official: { fr: 'Hervé (mairie)', en: 'Hervé (town hall)' },
  architect: { fr: 'Basile (architecte)', en: 'Basile (architect)' },
  freelancer: { fr: 'Samia (indépendante)', en: 'Samia (freelancer)' },
} as const satisfies Readonly<Record<string, Words>>;

const MANAGER: DemoBuyer = {
  persona: PERSONA_NAMES.manager,
  segment: SEGMENT_NAMES.smes,
  leads: 0.4,
  opening: 75,
};

const OTHERS: readonly (DemoBuyer & { readonly kinds: readonly string[] })[] = [
  {
    persona: PERSONA_NAMES.official,
    segment: SEGMENT_NAMES.public,
    leads: 0.25,
    opening: 56,
    kinds: ['Mairie', 'Lycée', 'Institut'],
  },
  {
    persona: PERSONA_NAMES.architect,
    segment: SEGMENT_NAMES.smes,
    leads: 0.08,
    opening: 19,
    kinds: ['Agence'],
  },
  {
    persona: PERSONA_NAMES.freelancer,
    segment: SEGMENT_NAMES.small,
    leads: 0.27,
    opening: 38,
    kinds: ['Cabinet', 'Étude'],
  },
];

export const BUYERS: readonly DemoBuyer[] = [MANAGER, ...OTHERS];

/** Who buys for a customer: its name tells what it is. */
export function buyerOf(customer: string): DemoBuyer {
  const [kind = ''] = customer.split(' ');
  return OTHERS.find(({ kinds }) => kinds.includes(kind)) ?? MANAGER;
}

/** The columns of Actuals that say who buys. */
export function buyerCells(
  { persona, segment }: DemoBuyer,
  language: Language,
): { readonly persona: string; readonly segment: string } {
  return { persona: persona[language], segment: segment[language] };
}
