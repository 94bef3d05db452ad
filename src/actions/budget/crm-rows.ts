import type { CrmLine, CrmYear } from '../../core/budget/crm-lines';
import { fromMinor } from '../../core/money';
import { valueRow, type RowContent } from '../../core/plan/content';
import type { Language } from '../../core/schema/words';
import { say } from '../../locales';
import type { MessageKey } from '../../locales/en';
import type { ReadLists } from '../../sheets/read-lists';

const SENTENCES: Readonly<Record<CrmLine['key'], MessageKey>> = {
  licences: 'crmLicences',
  hosting: 'crmHosting',
  support: 'crmSupport',
  admin: 'crmAdmin',
  setup: 'crmSetup',
  training: 'crmTraining',
  change: 'crmChange',
};

/** What a line is about, in words. */
function descriptionOf({ key }: CrmLine, year: CrmYear, users: number, language: Language): string {
  const setupDays = year.setup_days + year.migration_days + year.custom_days;
  const days = key === 'training' ? year.training_days : setupDays;
  return say(language, SENTENCES[key], { users, fte: year.admin_fte, days });
}

/** What the simulator and the plan say of the lines to write. */
export interface CrmSource {
  readonly year: CrmYear;
  readonly users: number;
  readonly language: Language;
  readonly lists: ReadLists;
  /** First day of the plan: what is paid once is paid in its first month. */
  readonly fiscalStart: number;
}

/** The rows of the budget; what a blank cell would calculate, such as the account of the category, is left to it. */
export function crmRows(lines: readonly CrmLine[], source: CrmSource): readonly RowContent[] {
  const { lists, fiscalStart, year, users, language } = source;
  return lines.map((line) =>
    valueRow({
      description: descriptionOf(line, year, users, language),
      category: lists.label('cost_category', line.category),
      nature: lists.label('cost_nature', 'indirect'),
      amount: fromMinor(line.amount),
      phasing: lists.label('phasing', line.phasing),
      ...(line.phasing === 'once' ? { month: fiscalStart } : {}),
    }),
  );
}
