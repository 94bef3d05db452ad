import { customFunctionNames } from './bundle-functions';
import { registerCustomFunction } from './engine';
import type { Script } from './script';

/**
 * Makes the script's functions marked `@customfunction` callable from cells. The engine knows one set of functions
 * for all documents: the last script loaded answers for every cell.
 */
export function registerCustomFunctions(script: Script, source: string): void {
  for (const name of customFunctionNames(source)) {
    registerCustomFunction(name.toUpperCase(), (...args) => script.call('CUSTOM_FUNCTION', name, args));
  }
}
