const ACCENTS = /[\u0300-\u036f]/gu;
/** Soft hyphens, zero-width spaces, joiners and marks of direction: nobody sees them. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const HYPHENS = /[\u2010-\u2015\u2212\ufe63\uff0d]/gu;
const APOSTROPHES = /[\u2018\u2019\u02bc\u2032`\u00b4]/gu;
/** What Unicode does not take apart into a plain letter and an accent; and the sigma that ends words. */
const OTHER_LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ς: 'σ' };

/** By way of capitals, for the letters that have no single one: ß is SS. */
function foldCase(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase();
}

function foldLetters(text: string): string {
  return foldCase(text)
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(/[œæøłđς]/gu, (letter) => OTHER_LETTERS[letter] ?? letter);
}

/**
 * The form under which two spellings of a name are the same: case, accents, spaces, apostrophes, hyphens and
 * joined letters folded. Words in another order, initials, or a space for a hyphen make another key.
 */
export function nameKey(name: string): string {
  return foldLetters(name.replace(INVISIBLE, ''))
    .replace(HYPHENS, '-')
    .replace(APOSTROPHES, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}
