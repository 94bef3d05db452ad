import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

const code = readFileSync('dist/Code.js', 'utf8');

/** Calls a custom function of the built file, as Sheets does: no service answers but those given. */
export type Call = (name: string, ...cells: readonly unknown[]) => unknown;

/** Loads the built file afresh. */
export function loadFunctions(services: Readonly<Record<string, unknown>> = {}): Call {
  const scope: Record<string, unknown> = { ...services };
  runInContext(code, createContext(scope), { filename: 'Code.js' });
  return (name, ...cells) => {
    const found = scope[name];
    if (typeof found !== 'function') throw new Error(`${name} is not in the bundle`);
    return Reflect.apply(found, undefined, cells);
  };
}

/** The message a call throws. */
export function messageOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return typeof error === 'object' && error !== null && 'message' in error
      ? String(error.message)
      : String(error);
  }
  throw new Error('nothing was thrown');
}
