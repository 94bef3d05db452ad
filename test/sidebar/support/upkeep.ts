import type {
  PlanSummary,
  Refusal,
  RequestKind,
  UpkeepAnswers,
  UpkeepPreview,
  UpkeepRequest,
} from '../../../src/contract';
import type { Language, Words } from '../../../src/core/schema/words';
import { checkReport } from './findings';

const item = (table: string, tab: Words, count: number, sentence: Words) => (language: Language) => ({
  table,
  tab: tab[language],
  count,
  sentence: sentence[language],
});

const ACTIONS: Words = { fr: 'Actions', en: 'Actions' };
const SWOT: Words = { fr: 'SWOT', en: 'SWOT' };
const BUDGET: Words = { fr: 'Budget', en: 'Budget' };

const ITEMS = [
  item('actions', ACTIONS, 3, {
    fr: '3 formules rétablies en K4:K6.',
    en: '3 formulas put back in K4:K6.',
  }),
  item('actions', ACTIONS, 1, {
    fr: 'Liste des statuts rétablie dans la colonne «\u00a0Statut\u00a0».',
    en: 'List of statuses put back in column “Status”.',
  }),
  item('budget', BUDGET, 1, {
    fr: 'Colonne «\u00a0Atterrissage\u00a0» remise à la fin du tableau.',
    en: 'Column “Landing” put back at the end of the table.',
  }),
];

const KEPT = [
  item('swot', SWOT, 1, {
    fr: 'Une valeur saisie à la place d’une formule en G5.',
    en: 'A value typed over a formula in G5.',
  }),
];

const REWORDED: Words = {
  fr: 'Les titres, en-têtes, notes et choix de listes sont reformulés.',
  en: 'Titles, headers, notes and choices of lists are reworded.',
};

/** What a change of language says of every tab, and of one that gets another name. */
const languagePreview = ({ language, tabs }: PlanSummary): UpkeepPreview => ({
  isUpgrade: false,
  items: [
    ...tabs.map(({ table, name }) => ({ table, tab: name, count: 100, sentence: REWORDED[language] })),
    item('home', { fr: 'Accueil', en: 'Home' }, 1, {
      fr: 'L’onglet devient «\u00a0Home\u00a0».',
      en: 'The tab becomes “Accueil”.',
    })(language),
  ],
  kept: KEPT.map((made) => made(language)),
});

/** What a plan with a few broken places would have put back. */
export const repairPreview = (language: Language, isUpgrade = false): UpkeepPreview => ({
  isUpgrade,
  items: ITEMS.map((made) => made(language)),
  kept: KEPT.map((made) => made(language)),
});

export const inOrder: UpkeepPreview = { isUpgrade: false, items: [], kept: [] };

const members: UpkeepAnswers['members'] = {
  rep: ['Anne Martin', 'Bruno Petit', 'Jean-Christophe de La Rochefoucauld'],
  product: ['Meubles de bureau', 'Rangement', 'Éclairage', 'Assises', 'Cloisons', 'Tables', 'Accessoires'],
  channel: ['Boutique', 'Site web'],
  team: [],
};

/** Cells people typed, in the tabs where they did. */
export const TYPED_CELLS: Readonly<Record<string, number>> = { objectives: 12, actions: 148, budget: 1 };

type Answer<K extends RequestKind & keyof UpkeepAnswers> = (
  request: Extract<UpkeepRequest, { readonly kind: K }>,
) => UpkeepAnswers[K] | Refusal;

export type UpkeepHandlers = {
  readonly [K in Exclude<keyof UpkeepAnswers, 'save-mix' | 'forget-mix'>]: Answer<K>;
};

/** Answers of a plan that people work in: some rows to correct, some formulas broken, names, tabs filled. */
export function upkeepHandlers(plan: () => PlanSummary): UpkeepHandlers {
  const nameOf = (table: string): string => plan().tabs.find((tab) => tab.table === table)?.name ?? table;
  const shown = new Map([['objectives', 1]]);
  const exampleTabs = () =>
    ['objectives', 'swot', 'actions', 'budget'].map((table) => {
      const here = shown.get(table) ?? 0;
      return { table, tab: nameOf(table), shown: here, left: 2 - here };
    });
  return {
    'check-plan': () => checkReport(plan().language),
    'go-to': ({ table }) => ({ name: nameOf(table) }),
    'send-crm-to-budget': () => ({ lines: [] }),
    'repair-preview': () => repairPreview(plan().language, plan().outdated),
    repair: () => ({ plan: plan(), changes: 5 }),
    members: () => members,
    'add-members': ({ names }) => ({ plan: plan(), added: names }),
    'rename-preview': () => ({ cells: 14 }),
    rename: () => ({ cells: 14 }),
    'language-preview': () => languagePreview(plan()),
    'change-language': () => ({ plan: plan(), changes: 1801 }),
    examples: () => ({ tabs: exampleTabs() }),
    'show-example': ({ table }) => {
      shown.set(table, (shown.get(table) ?? 0) + 1);
      return { name: nameOf(table), row: 4 };
    },
    'remove-examples': () => {
      shown.clear();
      return { removed: 2, kept: 1 };
    },
    'removal-preview': () => ({
      tabs: plan().tabs.map(({ table, name }) => ({ table, name, typed: TYPED_CELLS[table] ?? 0 })),
      readers: [{ name: 'Mon suivi', formulas: 3 }],
    }),
  };
}
