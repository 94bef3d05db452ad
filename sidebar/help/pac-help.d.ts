/** What the build reads in `src/code.ts` and in the templates. */
declare module 'pac:help' {
  export const functions: readonly import('./described').FunctionHelp[];
  export const namedColumns: readonly import('./described').NamedColumns[];
}
