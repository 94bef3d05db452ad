import type { TimePhrase } from '../lexicon';
import { either, oneOf } from '../patterns';
import type { CalendarWords } from './calendar-words';

/** Whose coming or going is no date. */
const PEOPLE = oneOf(
  `clients?, clientes?, prospects?, visiteurs?, acheteurs?, concurrents?, abonnés?, membres?`,
);
/** Stages that each deal goes through, and what comes before nothing: no date. */
const STAGE = oneOf(
  `envoi, expédition, livraison, visite, rendez-vous, signature, vente, achat, commande, paiement, devis, appel, relance, installation`,
  `pose, concurrence, autres, premier, première, deuxième, troisième, reste, facture, démonstration, offre, affaire, départ, travail`,
);
/** Shows that everybody in the trade knows, and shows told by their subject. */
const SHOW = either(
  oneOf(
    `sirha, batimat, equiphotel, sial, vinexpo, mipim, vivatech, eurosatory, ces, mwc, sitl, pollutec, sima, space, bourget`,
    `mondial de l'auto, mondial du tourisme, foire de [a-z]+, foire de paris, foire exposition, foire-exposition`,
  ),
  "congres (?:de |des |du |d'|de l')[a-z]+",
  String.raw`salon (?!de (?:coiffure|the|beaute|massage|jardin|provence)\b)(?:d[eu'] ?|des |de l'|professionnel |international )[a-z]+`,
);

/** Deadlines told by a number of days, a week, a clause or a last term. */
export const deadlinePhrases = ({ weekday, month, day, year }: CalendarWords): readonly TimePhrase[] => {
  const term = oneOf(
    `dernier délai, dernière limite, dernier carat, au plus tard, au maximum, délai de rigueur`,
  );
  const part = oneOf(`matin, midi, après-midi, soir, en huit, en quinze, minuit`);
  const closing = oneOf(
    `clôture, clôture comptable, clôture des comptes, clôture de l'exercice, clôture annuelle, fin des travaux, arrêté des comptes`,
  );
  return [
    {
      kind: 'point',
      pattern: either(
        String.raw`\b(?:sous|dans la|d'ici la|d'ici|d'ici une|dans une|avant|en une) (?:huitaine|quinzaine)(?: (?:de jours))?\b(?! commerciale)`,
        String.raw`(?<=[a-z] )le (?:[12]?\d|3[01])(?= ?(?:$|[,;!?]))`,
        String.raw`\b(?:il (?:nous |me )?reste|plus que|encore) \d+ (?:jours?|semaines?|mois|trimestres?)\b`,
        String.raw`\b(?:premiers?|derniers?) (?:jours?|week-end|samedi|dimanche|lundi|weekend) (?:de |des |du |d')(?:la |l')?[a-z]+`,
        String.raw`\b(?:avant|d'ici|jusqu'au|d'ici au) (?:le )?(?:[12]?\d|3[01]) (?:a )?(?:midi|minuit|\d{1,2} ?h(?:\d\d)?)\b`,
        String.raw`\b(?:semaine|sem\.?) (?:n°? ?|no )?\d{1,2}\b`,
        String.raw`\b(?:fin|debut|mi|courant|milieu|le ${day}|${day})[ -](?:de |d')?${month}(?: ${year})?,? ${term}`,
        String.raw`\b(?:le |au |d'ici (?:le |au )?|avant le )${day},? ${term}\b|\b${term}:? (?:le )?${day}\b(?! [a-z]{3,})`,
        String.raw`\b(?:${weekday}|demain|apres-demain|aujourd'hui|ce)(?: ${weekday})?(?: (?:a |avant )?${either(part, '\\d{1,2} ?h(?:\\d\\d)?|\\d{1,2} heures')})\b`,
        String.raw`(?<=(?:^|[,;:(]|[a-z] -|date) ?)(?:${day})/(?:0?[1-9]|1[0-2])(?= ?(?:$|[,;.)!?]))`,
      ),
    },
    {
      kind: 'point',
      pattern: either(
        String.raw`\b(?:avant|d'ici|jusqu'a ce|d'ici a ce) qu(?:e |')[^,;:.!?¤§]{3,70}(?=$|[,;:.!?])`,
        String.raw`\b(?:a|d'ici|avant|pour|des|jusqu'a)(?: a)? (?:la |l')${closing}`,
        String.raw`\b(?:au terme|a l'issue|au sortir|a la sortie) (?:de |du |d')(?:la |l')?(?:exercice|annee|saison|trimestre|semestre|mois|campagne|periode|ete|hiver|contrat|formation)`,
        String.raw`\b(?:avant|d'ici)(?: a)? (?:le |la |les |l'|notre |nos )(?!${PEOPLE}|${STAGE})[a-z'-]+(?: (?:de |du |des |d'|de la |de l')?[a-z-]+){0,2}(?= ?(?:$|[,.;!?]))`,
        String.raw`\b(?:finir|terminer|boucler|cloturer|conclure|commencer|debuter|demarrer|attaquer|sauver|reussir) (?:l'annee|le trimestre|le semestre|le mois|la saison|l'exercice)\b`,
        String.raw`\b(?:la veille|le lendemain|la semaine) d(?:e la |e l'|u |es |e |')[a-z]+`,
        String.raw`\bavant (?:midi|minuit|dejeuner)\b`,
        String.raw`\b(?:quand|lorsque|des que|une fois que) (?:la |le |les |l'|nos |notre )(?!${PEOPLE}\b)(?:[a-z'-]+ ){1,4}?(?:rouvr|ouvr|reprend|commenc|debut|ferm|finir|finit|demarr|arriv|revien|sera|seront)[a-z]*`,
        String.raw`(?<!\b(?:rencontr|crois|v|collect|recueill|scann|contact)(?:e|ee|es|ees|u|us|i|is) )\b(?:au|a la|a l'|sur le|lors du|pour le|pendant le) ${SHOW}`,
        String.raw`\ba l'horizon (?:de |du |des |d')?(?:la |l')?(?:saison|annee|rentree|ete|hiver|printemps|automne|fin)(?: [a-z]+)?`,
        String.raw`\b(?:${year}|cette annee|l'annee prochaine|ce trimestre|ce mois-ci) (?:est|sera|doit etre|devra etre) (?:l'annee|celle|le mois|le trimestre|notre annee|celui)`,
      ),
    },
  ];
};
