import type { Words } from '../schema/words';

/** Labels of the metrics the company follows: those of the starter list of indicators. */
export const METRICS = {
  revenue: { fr: "Chiffre d'affaires (CA)", en: 'Revenue' },
  margin: { fr: 'Taux de marge', en: 'Margin rate' },
  orders: { fr: 'Commandes', en: 'Orders' },
  new_customers: { fr: 'Nouveaux clients', en: 'New customers' },
  customers: { fr: 'Nombre de clients', en: 'Customers' },
  cac: { fr: "Coût d'acquisition client (CAC)", en: 'CAC' },
  ltv: { fr: 'Valeur vie client (LTV)', en: 'LTV' },
  payback: { fr: 'Retour sur CAC (mois)', en: 'CAC payback (months)' },
  conversion: { fr: 'Taux de conversion', en: 'Conversion rate' },
  satisfaction: { fr: 'Satisfaction client', en: 'Customer satisfaction' },
} as const satisfies Readonly<Record<string, Words>>;
