/** The JSON files of `templates/`, embedded by the build: `tables/swot` to its text. */
declare module 'pac:templates' {
  export const sources: Readonly<Record<string, string>>;
}
