/** Rewrites that make the same sentence, however typed, one text: case, accents, quotes, dashes, spaces. */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/[\u200B-\u200D\uFEFF\u2022\u00B7]/gu, ''],
  [/[\u2018\u2019\u02BC`\u00B4]/gu, "'"],
  [/(?<=\d)\s?[\u2010-\u2015\u2212]\s?(?=\d)/gu, '-'],
  [/\s*\u2014\s*|\s+[-\u2013]\s+(?![\d])|(?<=[a-z])-\s/gu, ' , '],
  [/[\u2010-\u2015\u2212]/gu, '-'],
  [/\u0153/gu, 'oe'],
  [/\u00E6/gu, 'ae'],
  [/[\u00AB\u00BB\u201C\u201D"*_[\]]/gu, ' '],
  [/\u2265|=>/gu, '>='],
  [/\u2264|=</gu, '<='],
  [/\u00D7/gu, 'x'],
  [/(?<=\bon)-(?=line\b)|(?<=\be)-(?=mail|commerce|shop|reputation)|(?<=\bweb) (?=site)/gu, ''],
  [/\s+/gu, ' '],
];

/** A text in lower case, without accents. */
export function foldAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .toLowerCase();
}

const QUOTED = /[«"\u201C]([^«»"\u201C\u201D]{1,60})[»"\u201D]/gu;
/** Stands before the figures of a name until quotes are gone. */
const NAMED = '\u0001';

/** A sentence folded for reading: lower case, no accents, plain quotes, dashes and spaces. */
export function clean(text: string): string {
  return rewrite(markQuoted(foldAccents(text)), REWRITES)
    .replaceAll(NAMED, 'z')
    .trim();
}

/** Figures between quotes are a part of a name, "10,000 Steps", unless the whole sentence is quoted. */
function markQuoted(text: string): string {
  return text.replace(QUOTED, (quoted: string, name: string) =>
    quoted.length > text.length / 2
      ? quoted
      : quoted.replace(name, name.replace(/(?<!\d)\d/gu, `${NAMED}$&`)),
  );
}

/** Applies rewrites in order. */
export function rewrite(text: string, rewrites: readonly (readonly [RegExp, string])[]): string {
  return rewrites.reduce((result, [pattern, by]) => result.replace(pattern, by), text);
}
