import { frame, style as styleTemplate } from '../schema/catalogue';
import type { Section } from '../schema/style';
import type { Words } from '../schema/words';

/** Key of the section a tab stands under in a style; `frame` for those of every plan. */
export function sectionOf(table: string, style: string): string {
  if (frame().frame.includes(table)) return 'frame';
  const found = styleTemplate(style).sections.find(({ tabs, offered }) =>
    [...tabs, ...offered].includes(table),
  );
  return found?.key ?? sectionElsewhere(table);
}

function sectionElsewhere(table: string): string {
  return styleTemplate('mix').sections.find(({ tabs }) => tabs.includes(table))?.key ?? 'frame';
}

/** Name of that section; the frame has none. */
export function sectionName(table: string, style: string): Words | null {
  const key = sectionOf(table, style);
  const named = [...styleTemplate(style).sections, ...styleTemplate('mix').sections];
  return named.find((section) => section.key === key)?.name ?? null;
}

/** Sections of the plan people compose in which a style offers tabs, and no tab of its own. */
function sectionsOffered(style: string): readonly Section[] {
  const { sections, offered } = styleTemplate(style);
  return styleTemplate('mix')
    .sections.filter(({ key }) => !sections.some((section) => section.key === key))
    .map((section) => ({
      ...section,
      tabs: [],
      offered: offered.filter((table) => sectionOf(table, style) === section.key),
    }))
    .filter((section) => section.offered.length > 0);
}

/** The sections of a style as people choose among them: each tab it offers stands under one. */
export function listedSections(style: string): readonly Section[] {
  const { sections, offered } = styleTemplate(style);
  const own = sections.map((section) => {
    const more = offered.filter((table) => sectionOf(table, style) === section.key);
    return { ...section, offered: [...section.offered, ...more] };
  });
  return [...own, ...sectionsOffered(style)];
}
