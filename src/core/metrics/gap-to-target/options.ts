/** The modes; `status` is one mode under two keys, for its answer is worded as it was asked. */
export const MODES = {
  gap: 'écart / gap',
  signedGap: 'écart_signé / signed_gap',
  attainment: 'atteinte / attainment',
  expected: 'attendu / expected',
  paceGap: 'écart_prorata / pace_gap',
  paceAttainment: 'atteinte_prorata / pace_attainment',
  projection: 'projection',
  required: 'requis / required',
  statut: 'statut',
  status: 'status',
} as const;

export const DIRECTIONS = { higher: 'haut / higher', lower: 'bas / lower' } as const;

export const PROFILES = { flow: 'flux / flow', stock: 'stock', ratio: 'ratio' } as const;

export type Mode = keyof typeof MODES;
