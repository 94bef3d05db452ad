import type { Answers, ImportPreview, ImportReading, ImportSource, MemberList } from '../../../src/contract';
import { NAMED_FIELDS } from '../../../src/core/intake/columns/field';
import type { NameChoice } from '../../../src/core/intake/names/choice';
import type { Runtime } from '../../../workbench/runtime/host';
import { PlanTabs } from '../../support/plan-tabs';
import { ask } from '../../support/serve';

/** A plan sales are imported into, as the sidebar does it. */
export interface Importer {
  readonly runtime: Runtime;
  readonly planId: string;
}

/** The reading proposed, with what a test changes of it. */
export function reading(
  { runtime, planId }: Importer,
  source: ImportSource,
  changes: Partial<ImportReading> = {},
): ImportReading {
  return { ...ask(runtime, { kind: 'import-columns', planId, source }).reading, ...changes };
}

export function preview(
  plan: Importer,
  source: ImportSource,
  changes: Partial<ImportReading> = {},
  names: readonly NameChoice[] = [],
): ImportPreview {
  const { runtime, planId } = plan;
  const request = { planId, source, reading: reading(plan, source, changes), names };
  return ask(runtime, { kind: 'import-preview', ...request });
}

/** Takes every name asked about into its list. */
export function addEveryName({ runtime, planId }: Importer, { questions }: ImportPreview): void {
  for (const list of NAMED_FIELDS) {
    const names = questions.filter((question) => question.list === list).map(({ name }) => name);
    if (names.length > 0) addNames({ runtime, planId }, list, names);
  }
}

export function addNames({ runtime, planId }: Importer, list: MemberList, names: readonly string[]): void {
  ask(runtime, { kind: 'add-members', planId, list, names });
}

export function importSales(
  plan: Importer,
  source: ImportSource,
  changes: Partial<ImportReading> = {},
  names: readonly NameChoice[] = [],
): Answers['import-sales'] {
  const { runtime, planId } = plan;
  return ask(runtime, {
    kind: 'import-sales',
    planId,
    source,
    reading: reading(plan, source, changes),
    names,
  });
}

/** Lines of the actuals that hold a date, by column. */
export function actuals({ runtime, planId }: Importer) {
  return new PlanTabs(runtime, planId).rows('actuals').filter((row) => row.get('date') !== '');
}
