import type { Cues } from '../lexicon';

const NUM = '\\d[\\d.]*';
const UNIT = '(?: ?(?:pct|pts|cur|[a-z-]+)){0,4}';

/** Turns of phrase of French objectives. */
export const cues = (): Cues => ({
  baseline: `\\bde (?:plus de |moins de )?${NUM}${UNIT},? (?:a|vers|jusqu'a) (?:plus de |moins de |environ |pres de |au moins )?${NUM}|\\b(?:contre|au lieu de|vs\\.?|versus|partant de|a partir de|au depart de) (?:les |des )?${NUM}|(?:actuellement|aujourd'hui|a ce jour|l'an dernier|en n ?- ?1|actuel|depart) ?:? ?(?:de |a )?\\(?${NUM}|${NUM}${UNIT} (?:actuellement|aujourd'hui|a ce jour|actuels?)|\\(${NUM}[^)]*(?:actuel|aujourd'hui|dernier|§)[^)]*\\)|\\(§ ?:? ?${NUM}|§[^,;.]{0,12}: ?${NUM}|\\bentre ${NUM}${UNIT} et ${NUM}`,
  means: `\\ben [a-z]+ant\\b|\\ben s'[a-z]+ant|grace (?:a|au|aux)\\b|\\bvia\\b|a l'aide d|au moyen d|par le biais|avec (?:l'aide|l'appui|le soutien|un budget|une equipe|\\d+ (?:commerciaux|vendeurs|personnes))|a travers\\b|\\bbudget (?:de|d')|en s'appuyant|par l[ea] (?:recrutement|mise en place|lancement|formation|biais)|par un[e]? [a-z]+`,
  purpose: `\\bpour (?:ne pas |mieux |pouvoir |y |les |l')?[a-z]+(?:er|ir|re)\\b|\\bpour (?:le|la|l') ?(?:lancement|financement|preparation|securisation|rentabilite|reussite|ouverture)|\\bpour que\\b|\\bafin (?:de|d'|que|qu')|\\bde (?:facon|maniere|sorte) (?:a|que|qu')|en vue d|dans le cadre d|conformement|en coherence avec|\\bcar\\b|parce qu|puisque|dans le but d|ce qui permettra|permettant|pour soutenir`,
  become: `\\b(?:etre|devenir|redevenir|rester|devenons|sommes|soyons|faire partie)\\b(?! (?:en mesure|capables?|presente?s?|a meme)\\b)`,
  rank: `\\b(?:numero (?:un|1)|leader|n1|l[ea] meilleure?|les meilleurs|la reference|incontournable|podium|premiere place|(?:le|la) plus [a-z]+ (?:du|de|des|d')|mieux que)\\b`,
  none: `(?<![a-z\\d.])(?:zero|aucune?|0) (?!pct|pts|cur|heure|jour|mois|budget|moyen|effort|doute|cas)[a-z]+`,
  budget: `(?:avec (?:un|notre|le|une) |pour (?:un|une) |dans la limite d[e'u]? ?(?:un )?|sans depasser |moyennant |budget(?: maximum| max| total| global| mensuel| annuel)?(?: de| d'| :)? ?)(?:budget|cout|enveloppe|investissement)?(?: maximum| max| total| global)?(?: de| d'| inferieur a| :)?`,
  numbered: `(?:\\btop|\\bnumero|\\bno|\\bmodule|\\bphase|\\betape|\\bversion|\\bniveau|\\bchapitre|\\blot|\\barticle|\\bserie|\\bprojet|\\btome|\\bannexe|\\bzone|\\bregion|\\bsite|\\bagence|\\bmagasin|\\biso|\\bwindows|\\boffice|\\bindustrie|\\bweb|\\bcovid|\\bcac|\\bpack|\\boffre|\\bformule|\\bplan|\\bagenda|\\bvision|\\bhorizon|\\bsalon|\\bedition|\\bcollection|\\bgamme|\\bcatalogue|\\bmodele|\\bline|\\bligne|\\baxe|\\bclasse|\\bniv|\\btier|\\bsegment|\\bfortune|\\bv|\\bn°|\\brang|\\bcycle|\\bsession|\\bvague)[ -]?`,
  lasting: `(?:(?:contrats?|formations?|stages?|campagnes?|essais?|cdd|sessions?|seminaires?|reunions?|ateliers?|webinaires?|seances?|cours)(?: de| d')?|(?:abonnements?|engagements?|garanties?|credits?|baux|bail|prets?)(?: de| d'| sur| a)?)`,
});
