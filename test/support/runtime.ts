import { readFileSync } from 'node:fs';
import { evaluateInNode } from '../../workbench/runtime/evaluate-node';
import { createRuntime, type Runtime } from '../../workbench/runtime/host';
import type { RuntimeOptions } from '../../workbench/runtime/runtime-options';

/** What a test chooses; the rest is a French workbook on a fixed day. */
export type WorkbookOptions = Partial<RuntimeOptions>;

const readBuilt = (name: string) => readFileSync(`dist/${name}`, 'utf8');

/** The add-on as it ships. */
export const BUILT = { 'Code.js': readBuilt('Code.js'), 'Sidebar.html': readBuilt('Sidebar.html') };

/** A workbook with the built add-on bound to it, as it ships. */
export function openWorkbook(options: WorkbookOptions = {}): Runtime {
  return openScript(BUILT, options);
}

/** A workbook with these files bound to it: a script of the test's own. */
export function openScript(files: RuntimeOptions['files'], options: WorkbookOptions = {}): Runtime {
  return createRuntime({
    files,
    evaluate: evaluateInNode,
    locale: 'fr_FR',
    timeZone: 'Europe/Paris',
    now: new Date('2026-01-15T09:00:00+01:00'),
    ...options,
  });
}
