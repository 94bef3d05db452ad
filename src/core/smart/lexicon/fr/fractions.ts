import { foldAccents } from '../../text/clean';

const PARTS = {
  tiers: 3,
  quart: 4,
  cinquième: 5,
  sixième: 6,
  septième: 7,
  huitième: 8,
  neuvième: 9,
  dixième: 10,
  vingtième: 20,
};

/** « D'un cinquième », « un tiers des », « baisse d'un dixième » ; ni « un cinquième magasin » ni « un quart d'heure ». */
export function fractions(): readonly (readonly [RegExp, string])[] {
  return Object.entries(PARTS).flatMap(([word, count]) => {
    const part = foldAccents(word);
    const share = `${Math.round(100 / count)} pct`;
    return [
      [new RegExp(String.raw`\bd'(?:un|1) ${part}\b(?! (?:d'heure|de siecle))`, 'gu'), `de ${share}`],
      [
        new RegExp(
          String.raw`\b(?:un|1) ${part}(?= (?:de (?:nos|mes|ses|leurs|la|l')|des|du|d'|en (?:plus|moins)|de (?:plus|moins)|de [a-z]+ (?:en|de) (?:plus|moins))| ?(?:$|[,.]))(?! d'heure)`,
          'gu',
        ),
        share,
      ],
    ] as const;
  });
}
