import type { CheckReport, PlanSummary, UpkeepAnswers, UpkeepPreview } from '../../../src/contract';

const finding = (rule: string, severity: CheckReport['findings'][number]['severity'], row: string) => ({
  rule,
  severity,
  table: 'actions',
  tab: 'Actions',
  row,
  cell: 'C4',
  message: 'Action sans responsable.',
  fix: 'Choisissez qui en répond.',
});

const report: CheckReport = {
  counts: { error: 1, warning: 1, info: 0 },
  findings: [finding('action_no_owner', 'error', 'ACT-001'), finding('action_no_date', 'warning', 'ACT-002')],
};

const preview: UpkeepPreview = {
  isUpgrade: false,
  items: [{ table: 'actions', tab: 'Actions', count: 3, sentence: '3 formules rétablies en K4:K6.' }],
  kept: [{ table: 'swot', tab: 'SWOT', count: 1, sentence: 'Une valeur saisie sur une formule en G5.' }],
};

type UpkeepHandlers = { readonly [K in keyof UpkeepAnswers]: () => UpkeepAnswers[K] };

/** Answers of a plan in good order but for one action. */
export function upkeepHandlers(plan: () => PlanSummary): UpkeepHandlers {
  return {
    'check-plan': () => report,
    'go-to': () => ({ name: 'Actions' }),
    'repair-preview': () => preview,
    repair: () => ({ plan: plan(), changes: 3 }),
    members: () => ({ rep: ['Anne Martin'], product: ['Lampes'], channel: ['Boutique'], team: [] }),
    'add-members': () => ({ plan: plan(), added: ['Chloé Bernard'] }),
    'rename-preview': () => ({ cells: 4 }),
    rename: () => ({ cells: 4 }),
    'language-preview': () => preview,
    'change-language': () => ({ plan: plan(), changes: 3 }),
    examples: () => ({ tabs: [{ table: 'swot', tab: 'SWOT', shown: 0, left: 4 }] }),
    'show-example': () => ({ name: 'SWOT', row: 4 }),
    'remove-examples': () => ({ removed: 2, kept: 0 }),
    'removal-preview': () => ({ tabs: [{ table: 'swot', name: 'SWOT', typed: 3 }] }),
    'save-mix': () => ({ mixes: [] }),
    'forget-mix': () => ({ mixes: [] }),
  };
}
