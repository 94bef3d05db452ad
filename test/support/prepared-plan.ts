import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { PlanAnswers } from '../../src/contract';
import type { BookFile } from '../../workbench/runtime/book';
import type { Runtime } from '../../workbench/runtime/host';
import type { SavedProperties } from '../../workbench/runtime/services/properties';
import { answers, makePlan } from './plan';
import { BUILT, openWorkbook, type WorkbookOptions } from './runtime';

/** A workbook that holds a plan, and nothing done to it since it was made. */
export interface PreparedPlan {
  readonly runtime: Runtime;
  readonly planId: string;
}

interface SavedPlan {
  readonly planId: string;
  readonly book: BookFile;
  readonly properties: SavedProperties;
}

/** Where the plans of this build are kept; the preparation of all tests says so. */
const FOLDER = process.env['PAC_PLANS'] ?? 'test-output/plans';

/** Plans saved, as text, by the name of their file. */
const texts = new Map<string, string>();

/**
 * Opens a copy of a plan. It is made once for each build of the add-on, by whichever test asks first, then opened as
 * a document saved: some ten times cheaper. A test of the making itself makes its own.
 */
export function preparedPlan(
  changes: Partial<PlanAnswers> = {},
  options: WorkbookOptions = {},
): PreparedPlan {
  const text = savedText(changes, options);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was saved, read anew: the engine works in it
  const { planId, book, properties } = JSON.parse(text) as SavedPlan;
  return { runtime: openWorkbook({ ...options, book, properties }), planId };
}

function savedText(changes: Partial<PlanAnswers>, options: WorkbookOptions): string {
  const { locale, timeZone, userLocale, now } = options;
  const asked = JSON.stringify([answers(changes), locale, timeZone, userLocale, now]);
  const file = `${FOLDER}/${createHash('sha256').update(asked).digest('hex')}.json`;
  const text =
    texts.get(file) ?? (existsSync(file) ? readFileSync(file, 'utf8') : save(file, changes, options));
  texts.set(file, text);
  return text;
}

/** Makes a plan with the add-on as it ships, whatever script shall look at it. */
function save(file: string, changes: Partial<PlanAnswers>, options: WorkbookOptions): string {
  const runtime = openWorkbook({ ...options, files: BUILT });
  const planId = makePlan(runtime, changes);
  const saved: SavedPlan = { planId, book: runtime.book.save(), properties: runtime.saveProperties() };
  const text = JSON.stringify(saved);
  mkdirSync(FOLDER, { recursive: true });
  // Other test processes read either nothing or the whole.
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
  return text;
}
