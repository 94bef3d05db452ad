/** Each rule of French typography, and what breaks it. Labels people retype in formulas are not held to them. */
const RULES: readonly (readonly [string, RegExp])[] = [
  ['straight apostrophe', /\p{L}'/u],
  ['straight quotes', /"/u],
  ['U+202F before ; ! ?', /[^\u202F?!][;!?]/u],
  ['U+00A0 before :', /[^\u00A0]:(?!\d)/u],
  ['U+00A0 before % and €', /[^\u00A0][%€]/u],
  ['U+00A0 inside « »', /«[^\u00A0]|[^\u00A0]»/u],
  ['U+202F in thousands', /\d[ \u00A0.]\d{3}(?!\d)/u],
];

/** The rules of French typography a sentence breaks. */
export function typographyFaults(sentence: string): readonly string[] {
  return RULES.filter(([, broken]) => broken.test(sentence)).map(([rule]) => rule);
}
