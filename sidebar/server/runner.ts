/** The part of `google.script.run` the sidebar uses: one door, JSON text both ways. */
export interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  serve(text: string): void;
}

declare const google: { readonly script: { readonly run: Runner } } | undefined;

/** The runner of the page, or null when it is opened outside a spreadsheet. */
export function pageRunner(): Runner | null {
  return typeof google === 'undefined' ? null : google.script.run;
}
