const FUNCTION = /^(?:async )?function\*? +(\w+) *\(/gmu;

// A JSDoc block with nothing but white space before the top-level function it describes.
const DOCUMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*^function +(\w+) *\(/gmu;

/** The names of the functions a script declares at its top level: those Apps Script can call. */
export function topLevelFunctions(source: string): string[] {
  return [...source.matchAll(FUNCTION)].map(([, name = '']) => name);
}

/** The names of the functions whose own JSDoc is marked `@customfunction`: those cells can call. */
export function customFunctionNames(source: string): string[] {
  return [...source.matchAll(DOCUMENTED)]
    .filter(([, comment = '']) => /^\s*\*?\s*@customfunction\b/imu.test(comment))
    .map(([, , name = '']) => name);
}
