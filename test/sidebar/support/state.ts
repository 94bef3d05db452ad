import type { PlanSummary, StyleSummary, TabSummary, WorkbookState } from '../../../src/contract';
import type { Language, Words } from '../../../src/core/schema/words';
import { sources } from '../../support/templates';

interface RawTable {
  readonly key: string;
  readonly name: Words;
  readonly purpose: Words;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- likewise
const STYLES = (JSON.parse(sources['styles/frame'] ?? '{}') as { readonly styles: readonly string[] }).styles;
const MACHINE = new Set(['targets', 'actuals_month', 'lists', 'versions']);

const read = (name: string): unknown => JSON.parse(sources[name] ?? '{}');

const shown = (tables: readonly string[]): string[] => tables.filter((table) => !MACHINE.has(table));

function style(key: string): StyleSummary {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the templates' own tests check their shape
  const raw = read('styles/' + key) as Omit<StyleSummary, 'composed'> & { readonly composed?: boolean };
  const sections = raw.sections.map((section) => ({ ...section, tabs: shown(section.tabs) }));
  return { ...raw, composed: raw.composed ?? false, sections };
}

const tabs: readonly TabSummary[] = Object.keys(sources)
  .filter((name) => name.startsWith('tables/'))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- likewise
  .map((name) => read(name) as RawTable)
  .map(({ key, name, purpose }) => ({ table: key, name, purpose }));

/** A workbook as the server describes it, with the real styles and tabs. */
export function workbook(language: Language, plans: readonly PlanSummary[] = []): WorkbookState {
  return {
    language,
    locale: language === 'fr' ? 'fr_FR' : 'en_US',
    today: '2027-03-17',
    fiscalStart: '2027-01-01',
    styles: STYLES.map(style),
    tabs,
    mixes: [],
    plans,
  };
}

const HIDDEN = ['settings', 'lists', 'checks', 'versions', 'kpis', 'actuals_month', 'spend', 'budget_export'];

/** A plan of the essential tabs. */
export function plan(language: Language, changes: Partial<PlanSummary> = {}): PlanSummary {
  const name = (table: string): string => tabs.find((tab) => tab.table === table)?.name[language] ?? table;
  const visible = style('smart').essential.map((table) => ({ table, name: name(table), hidden: false }));
  const hidden = HIDDEN.map((table) => ({ table, name: name(table), hidden: true }));
  return {
    planId: 'PLAN-1',
    company: 'Durand et fils',
    language,
    style: 'smart',
    demo: false,
    state: 'complete',
    outdated: false,
    axes: ['rep', 'product', 'channel'],
    mode: 'simple',
    currency: 'EUR',
    tabs: [...visible, ...hidden],
    ...changes,
  };
}
