import type { TimePhrase } from '../lexicon';
import { either, maybe, oneOf } from '../patterns';
import type { CalendarWords } from './calendar-words';

/** Days, months, quarters and years that are named. */
export const datePhrases = (words: CalendarWords): readonly TimePhrase[] => {
  const { day, month, year, weekday, season, holiday } = words;
  return [
    { kind: 'point', pattern: String.raw`date_\d{8}` },
    {
      kind: 'point',
      pattern: String.raw`${oneOf(`avant, d'ici, jusqu'au, au plus tard`)} (?:le )?${day}(?= ?(?:$|[,.;:!?)]))`,
    },
    { kind: 'point', pattern: `a l'horizon(?: de| d')? ?${year}` },
    { kind: 'name', pattern: `${either(season, holiday)} ${year}` },
    { kind: 'point', pattern: String.raw`(?:${weekday} )?\b${day} ${month}\b\.?(?: (?:de )?${year})?` },
    { kind: 'name', pattern: String.raw`${month}\b\.? (?:de )?(?:l'annee )?${year}` },
    { kind: 'name', pattern: quarters(year) },
    {
      kind: 'point',
      pattern: String.raw`${words.ordinal} ${oneOf(`trimestre, semestre, quadrimestre`)}(?: (?:de |d')?(?:l'annee|l'exercice)?(?: prochaine?)? ?(?:${year})?)?`,
    },
    {
      kind: 'point',
      pattern: String.raw`(?:annee|exercice|saison|an)(?: fiscale?| comptable| civile?)? ${year}(?:[-/]\d{2,4})?`,
    },
  ];
};

/** Years and months alone, once longer expressions have been read. */
export const bareDatePhrases = ({
  month,
  fullMonth,
  year,
  weekday,
  ...words
}: CalendarWords): readonly TimePhrase[] => {
  const { season, holiday } = words;
  return [
    {
      kind: 'name',
      pattern: String.raw`(?:(?<=\b(?:cet|en|l'|au|d'ici|avant l'|pour l'|le|fin d'|fin|apres l'|pendant l') ?)${season}|${holiday})\b(?: ${year})?`,
    },
    {
      kind: 'point',
      pattern: String.raw`${oneOf(`fin, début, mi, courant, milieu`)}[ -](?:de |d')?${either(month, year, season)}\b(?: ${year})?`,
    },
    {
      kind: 'name',
      pattern: either(
        String.raw`(?:fy ?)?${year}(?:[-/]\d{2,4})?\b(?! (?:cur|pct|pts))`,
        String.raw`fy ?\d\d\b`,
      ),
    },
    { kind: 'name', pattern: String.raw`\b${fullMonth}\b` },
    {
      kind: 'point',
      pattern: `${oneOf(`avant, dès, d'ici, jusqu'à, jusqu', lors, durant, au cours, après, à l'occasion, pendant, au moment, en vue`)} (?:a )?(?:du |de |d'|des |le |la |les |l'|au |un |notre |nos )*${maybe(oneOf(`prochaine?, grand, grande, futur`) + ' ')}${words.event}`,
    },
    { kind: 'point', pattern: String.raw`(?<!\bdu )\b${weekday}\b` },
  ];
};

/** `t2 2027`, `2027 t2`, `s1`. */
function quarters(year: string): string {
  const after = String.raw`(?:[ /-]?(?:de |du )?(?:l'annee |l'exercice )?(?:${year}|\d\d\b(?! pct)))?`;
  return either(
    String.raw`${year}[ -]?[tq][1-4]\b`,
    String.raw`[tq][1-4]\b${after}`,
    String.raw`[sh][12]\b(?:[ /-]?(?:de )?${year})?`,
  );
}
