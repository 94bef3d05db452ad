import type { DemoContext } from './context';
import type { DemoRow } from './row';

/** Values of the key-value tabs, by field key. */
export interface DemoFields {
  readonly home: DemoRow;
  readonly settings: DemoRow;
  readonly crm_simulator: DemoRow;
}

const HOME = {
  mission: {
    fr: 'Concevoir des bureaux où l’on travaille bien, fabriqués à moins de 300 kilomètres de nos clients.',
    en: 'Design offices people work well in, made within 300 kilometres of our customers.',
  },
  positioning: {
    fr: 'Le fabricant français qui livre en trois semaines et reprend l’ancien mobilier.',
    en: 'The French maker that delivers in three weeks and takes the old furniture back.',
  },
  vision: {
    fr: 'Devenir en cinq ans la référence du mobilier de bureau réparable pour les entreprises de 20 à 250 salariés.',
    en: 'Become, within five years, the reference for repairable office furniture in companies of 20 to 250 people.',
  },
  contributors: {
    fr: 'Direction commerciale, marketing, service client, finance',
    en: 'Sales management, marketing, customer service, finance',
  },
} as const;

/** What the CRM of sixteen users costs: days of work, and euros. */
const CRM: DemoRow = {
  users: 16,
  growth: 0.125,
  licence: 50,
  discount: 0.1,
  modules: 8,
  storage: 600,
  connectors: 1200,
  setup_days: 12,
  migration_days: 6,
  custom_days: 4,
  day_rate: 750,
  training_days: 3,
  change: 2500,
  admin_fte: 0.1,
  admin_cost: 48_000,
  support: 0.05,
};

/** Identity of the company, and the constants its figures need. */
export function fieldsOf({ language, staff }: DemoContext): DemoFields {
  return {
    home: {
      mission: HOME.mission[language],
      positioning: HOME.positioning[language],
      vision: HOME.vision[language],
      contributors: HOME.contributors[language],
      owner: staff.director,
      plan_status: 'approved',
    },
    crm_simulator: CRM,
    settings: { ltv_arpa: 1300, ltv_margin: 0.34, ltv_churn: 0.015, ltv_horizon: 60 },
  };
}
