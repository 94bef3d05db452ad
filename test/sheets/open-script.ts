import type { Runtime } from '../../workbench/runtime/host';
import { openScript, type WorkbookOptions } from '../support/runtime';
import { scriptOf } from '../support/script-module';

let code: string | null = null;

/** A workbook whose script is the edge of the sheets, function by function. */
export function openEdge(options: WorkbookOptions = {}): Runtime {
  code ??= scriptOf('test/sheets/script.ts');
  return openScript({ 'Code.js': code }, options);
}

/** What a function of the edge answers, as a value. */
export function asked(runtime: Runtime, name: string, ...args: readonly unknown[]): unknown {
  return JSON.parse(String(runtime.run(name, ...args))) as unknown;
}
