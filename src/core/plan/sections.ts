import { frame, style as styleTemplate } from '../schema/catalogue';
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
