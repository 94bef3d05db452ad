import type { CheckFinding, CheckReport, Severity } from '../../../src/contract';
import type { Language, Words } from '../../../src/core/schema/words';

/** A rule as the server words it, and the rows where it found something. */
interface Found {
  readonly severity: Severity;
  readonly table: string;
  readonly tab: Words;
  readonly message: Words;
  readonly fix: Words;
  /** Id of the row, cell, and the value named in the message. */
  readonly places: readonly (readonly [string, string, string?])[];
}

const ACTIONS = { fr: 'Actions', en: 'Actions' };

const FOUND: Readonly<Record<string, Found>> = {
  spend_no_line: {
    severity: 'error',
    table: 'spend',
    tab: { fr: 'Dépenses', en: 'Spend' },
    message: {
      fr: 'Dépense sans ligne de budget\u00a0: elle n’est pas comptée.',
      en: 'Expense without a budget line: it is not counted.',
    },
    fix: {
      fr: 'Choisissez la ligne de budget dans la liste de la cellule.',
      en: 'Choose the budget line in the cell’s list.',
    },
    places: [['14', 'D14']],
  },
  action_no_owner: {
    severity: 'error',
    table: 'actions',
    tab: ACTIONS,
    message: { fr: 'Action sans responsable.', en: 'Action without an owner.' },
    fix: { fr: 'Écrivez qui en répond.', en: 'Write who answers for it.' },
    places: Array.from({ length: 9 }, (_, index) => ['ACT-00' + (index + 1), 'F' + (index + 4)] as const),
  },
  date_as_text: {
    severity: 'error',
    table: 'actions',
    tab: ACTIONS,
    message: {
      fr: '«\u00a0{value}\u00a0» est du texte, et non une date\u00a0: les calculs l’ignorent.',
      en: '“{value}” is text, not a date: no calculation counts it.',
    },
    fix: {
      fr: 'Effacez la cellule, puis saisissez la date avec des chiffres.',
      en: 'Clear the cell, then type the date in figures.',
    },
    places: ['mars', 'avril', 'mai', 'juin', 'été', 'rentrée'].map(
      (value, index) => ['ACT-01' + index, 'G' + (index + 13), value] as const,
    ),
  },
  table_missing: {
    severity: 'error',
    table: 'swot',
    tab: { fr: 'SWOT', en: 'SWOT' },
    message: { fr: 'Colonne «\u00a0Source\u00a0» introuvable.', en: 'Column “Source” not found.' },
    fix: { fr: 'Lancez la réparation du plan.', en: 'Repair the plan.' },
    places: [['', '']],
  },
  action_no_date: {
    severity: 'warning',
    table: 'actions',
    tab: ACTIONS,
    message: { fr: 'Action sans dates.', en: 'Action without dates.' },
    fix: { fr: 'Donnez un début et une fin.', en: 'Give it a start and an end.' },
    places: [
      ['ACT-002', 'H5'],
      ['ACT-004', 'H7'],
    ],
  },
  left_to_share: {
    severity: 'warning',
    table: 'fixed_totals',
    tab: { fr: 'Répartition', en: 'Fixed totals' },
    message: {
      fr: 'Canaux\u00a0: il reste 120\u202f000\u00a0€ à répartir.',
      en: 'Channels: €120,000 is left to share.',
    },
    fix: {
      fr: 'Complétez les montants jusqu’au total.',
      en: 'Complete the amounts up to the total.',
    },
    places: [['', 'E12']],
  },
  actual_unassigned: {
    severity: 'info',
    table: 'actuals',
    tab: { fr: 'Réalisé', en: 'Actuals' },
    message: { fr: '3\u202f450\u00a0€ sans commercial.', en: '€3,450 without a rep.' },
    fix: { fr: 'Indiquez le commercial, si vous le connaissez.', en: 'Name the rep, if you know.' },
    places: [['', 'C41']],
  },
};

const findingsOf = (rule: string, found: Found, language: Language): readonly CheckFinding[] =>
  found.places.map(([row, cell, value = '']) => ({
    rule,
    severity: found.severity,
    table: found.table,
    tab: found.tab[language],
    row,
    cell,
    message: found.message[language].replace('{value}', value),
    fix: found.fix[language],
  }));

/** A run that found something of each severity, in rows with an id, rows without, cells and a whole tab. */
export function checkReport(language: Language): CheckReport {
  const findings = Object.entries(FOUND).flatMap(([rule, found]) => findingsOf(rule, found, language));
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return { counts: { error: count('error'), warning: count('warning'), info: count('info') }, findings };
}

/** A run that found more than it may show. */
export function tooManyFindings(language: Language): CheckReport {
  const first = checkReport(language).findings[0];
  const findings = first
    ? Array.from({ length: 200 }, (_, index) => ({ ...first, row: String(index + 4) }))
    : [];
  return { counts: { error: 312, warning: 45, info: 0 }, findings };
}

export const nothingFound: CheckReport = { counts: { error: 0, warning: 0, info: 0 }, findings: [] };
