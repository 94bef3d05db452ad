import type { TableTemplate } from '../schema/table';

/** Where the panels of a tab stand: each is known by the words of its title, in the row over the header. */
export function heldPanels(
  values: readonly (readonly unknown[])[],
  { panels, headerRow }: TableTemplate,
): ReadonlyMap<string, number> {
  const titles = (values[headerRow - 2] ?? []).map((value) => String(value).trim());
  const found = panels.map(({ key, title }) => {
    const index = titles.findIndex((text) => text !== '' && (text === title.fr || text === title.en));
    return [key, index + 1] as const;
  });
  return new Map(found.filter(([, column]) => column > 0));
}
