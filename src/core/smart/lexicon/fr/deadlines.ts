import type { TimePhrase } from '../lexicon';
import { either, oneOf } from '../patterns';
import type { CalendarWords } from './calendar-words';

/** Deadlines told by a number of days, a week, a clause or a last term. */
export const deadlinePhrases = ({ weekday, month, day, year }: CalendarWords): readonly TimePhrase[] => {
  const term = oneOf(
    `dernier délai, dernière limite, dernier carat, au plus tard, au maximum, délai de rigueur`,
  );
  const part = oneOf(`matin, midi, après-midi, soir, en huit, en quinze, minuit`);
  const closing = oneOf(
    `clôture comptable, clôture des comptes, clôture de l'exercice, clôture annuelle, fin des travaux, arrêté des comptes`,
  );
  return [
    {
      kind: 'point',
      pattern: either(
        String.raw`\b(?:sous|dans la|d'ici|d'ici une|dans une|avant|en une) (?:huitaine|quinzaine)(?: (?:de jours))?\b(?! commerciale)`,
        String.raw`\b(?:semaine|sem\.?) (?:n°? ?|no )?\d{1,2}\b`,
        String.raw`\b(?:fin|debut|mi|courant|milieu|le ${day}|${day})[ -](?:de |d')?${month}(?: ${year})?,? ${term}`,
        String.raw`\b(?:le |au |d'ici (?:le |au )?|avant le )${day},? ${term}\b|\b${term}:? (?:le )?${day}\b(?! [a-z]{3,})`,
        String.raw`\b(?:${weekday}|demain|apres-demain|aujourd'hui|ce)(?: ${weekday})? ${part}\b`,
        String.raw`(?<=(?:^|[,;:(]|[a-z] -|date) ?)(?:${day})/(?:0?[1-9]|1[0-2])(?= ?(?:$|[,;.)!?]))`,
      ),
    },
    {
      kind: 'point',
      pattern: either(
        String.raw`\b(?:avant|d'ici|jusqu'a ce|d'ici a ce) qu(?:e |')[^,;:.!?¤§]{3,70}(?=$|[,;:.!?])`,
        String.raw`\b(?:a|d'ici|avant|pour|des|jusqu'a)(?: a)? (?:la |l')${closing}`,
        String.raw`\ba l'horizon (?:de |du |des |d')?(?:la |l')?(?:saison|annee|rentree|ete|hiver|printemps|automne|fin)(?: [a-z]+)?`,
        String.raw`\b(?:${year}|cette annee|l'annee prochaine|ce trimestre|ce mois-ci) (?:est|sera|doit etre|devra etre) (?:l'annee|celle|le mois|le trimestre|notre annee|celui)`,
      ),
    },
  ];
};
