import { composedStyle, frame, style as styleTemplate } from '../schema/catalogue';
import type { Section } from '../schema/style';

const holds =
  (table: string) =>
  ({ tabs, offered }: Section): boolean =>
    tabs.includes(table) || offered.includes(table);

/**
 * The section a tab stands under in a style; null for the tabs of every plan. A tab of other styles goes to the
 * section of its kind.
 */
export function sectionOf(table: string, style: string): Section | null {
  if (frame().frame.includes(table)) return null;
  const { sections } = styleTemplate(style);
  const kind = composedStyle().sections.find(holds(table));
  return sections.find(holds(table)) ?? sections.find(({ key }) => key === kind?.key) ?? kind ?? null;
}

/** Sections of the plan people compose in which a style offers tabs, and no tab of its own. */
function sectionsOffered(style: string): readonly Section[] {
  const { sections, offered } = styleTemplate(style);
  return composedStyle()
    .sections.filter(({ key }) => !sections.some((section) => section.key === key))
    .map((section) => ({
      ...section,
      tabs: [],
      offered: offered.filter((table) => sectionOf(table, style)?.key === section.key),
    }))
    .filter((section) => section.offered.length > 0);
}

/** The sections of a style as people choose among them: each tab it offers stands under one. */
export function listedSections(style: string): readonly Section[] {
  const { sections, offered } = styleTemplate(style);
  const own = sections.map((section) => {
    const more = offered.filter((table) => sectionOf(table, style)?.key === section.key);
    return { ...section, offered: [...section.offered, ...more] };
  });
  return [...own, ...sectionsOffered(style)];
}
