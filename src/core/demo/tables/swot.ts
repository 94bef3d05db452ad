import { numbered, type DemoSource } from '../row';

/** Strengths, weaknesses, opportunities and threats, two or three of each. */
export function swot(): readonly DemoSource[] {
  return numbered('SWO', [
    {
      quadrant: 'strength',
      statement: {
        fr: 'Livraison en trois semaines, montage compris',
        en: 'Three-week delivery, assembly included',
      },
      evidence: { fr: '94 % des commandes livrées à l’heure', en: '94% of orders delivered on time' },
      impact: 5,
      likelihood: 4,
      stake: 'ENJ-001',
      reliability: 'measured',
    },
    {
      quadrant: 'strength',
      statement: { fr: 'Des clients qui reviennent', en: 'Customers who come back' },
      evidence: {
        fr: '61 % du CA vient de clients de plus de trois ans',
        en: '61% of revenue comes from customers of over three years',
      },
      impact: 4,
      likelihood: 4,
      stake: 'ENJ-003',
      reliability: 'measured',
    },
    {
      quadrant: 'strength',
      statement: { fr: 'Un atelier qui fabrique sur mesure', en: 'A workshop able to build to measure' },
      evidence: { fr: 'Marge de 41 % sur l’aménagement', en: '41% margin on fit-outs' },
      impact: 3,
      likelihood: 5,
      reliability: 'measured',
    },
    {
      quadrant: 'weakness',
      statement: { fr: 'Trop de remises accordées sans règle', en: 'Too many discounts without a rule' },
      evidence: {
        fr: 'Remise moyenne de 11 %, de 0 à 28 % selon le commercial',
        en: 'Average discount of 11%, from 0 to 28% by rep',
      },
      impact: 4,
      likelihood: 5,
      stake: 'ENJ-002',
      reliability: 'measured',
    },
    {
      quadrant: 'weakness',
      statement: { fr: 'Peu de devis relancés', en: 'Few quotes chased' },
      evidence: {
        fr: '180 devis de plus de 30 jours dans le CRM',
        en: '180 quotes older than 30 days in the CRM',
      },
      impact: 4,
      likelihood: 4,
      stake: 'ENJ-001',
      reliability: 'measured',
    },
    {
      quadrant: 'weakness',
      statement: {
        fr: 'Un site qui informe plus qu’il ne vend',
        en: 'A site that informs more than it sells',
      },
      evidence: { fr: '0,8 % des visites finissent en commande', en: '0.8% of visits end in an order' },
      impact: 3,
      likelihood: 4,
      stake: 'ENJ-004',
      reliability: 'measured',
    },
    {
      quadrant: 'opportunity',
      statement: { fr: 'La demande de solutions acoustiques', en: 'Demand for acoustic solutions' },
      evidence: {
        fr: 'Première plainte des utilisateurs interrogés',
        en: 'First complaint of the users we asked',
      },
      impact: 5,
      likelihood: 4,
      stake: 'ENJ-001',
      reliability: 'measured',
    },
    {
      quadrant: 'opportunity',
      statement: { fr: 'Le réemploi imposé aux acheteurs publics', en: 'Reuse required of public buyers' },
      evidence: { fr: 'Veille juridique', en: 'Legal watch' },
      impact: 3,
      likelihood: 3,
      reliability: 'estimated',
    },
    {
      quadrant: 'threat',
      statement: { fr: 'Un importateur 25 % moins cher', en: 'An importer 25% cheaper' },
      evidence: { fr: '17 devis perdus sur le prix en un an', en: '17 quotes lost on price in a year' },
      impact: 4,
      likelihood: 4,
      stake: 'ENJ-002',
      reliability: 'measured',
    },
    {
      quadrant: 'threat',
      statement: { fr: 'Des surfaces de bureaux qui diminuent', en: 'Shrinking office space' },
      evidence: { fr: 'Entretiens clients', en: 'Customer interviews' },
      impact: 3,
      likelihood: 3,
      stake: 'ENJ-003',
      reliability: 'estimated',
    },
  ]);
}
