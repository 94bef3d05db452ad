/** What may end a sentence: `when` says when the result is due, `never` does not. */
export interface Endings {
  readonly sentence: string;
  readonly when: readonly string[];
  readonly never: readonly string[];
}

export const FRENCH: Endings = {
  sentence: 'Signer 12 restaurants à Lyon',
  when: split(`d'ici la fin du mois | avant fin mars | fin mars | au 31 mars | pour le 31 mars 2027 | le 31/03/2027 |
    d'ici 3 mois | dans 3 mois | dans les trois mois | sous 3 mois | en trois mois | sur trois mois |
    sur les 3 prochains mois | pendant l'été | cet été | l'été prochain | avant l'été | d'ici l'été |
    à l'automne | cette année | l'année prochaine | l'an prochain | sur l'année | dans l'année |
    d'ici un an | d'ici la fin de l'année | avant la fin d'année | en fin d'année | d'ici fin 2027 |
    fin 2027 | en 2027 | d'ici 2027 | pour 2027 | courant 2027 | début 2027 | mi-2027 | au T2 |
    au T2 2027 | T2 2027 | au 2e trimestre | au second trimestre 2027 | au cours du trimestre |
    ce trimestre | le trimestre prochain | d'ici la fin du trimestre | d'ici la fin du semestre | au S1 |
    au premier semestre | en mai | d'ici mai | avant mai | au mois de mai | d'ici le mois de mai |
    la semaine prochaine | cette semaine | d'ici vendredi | lundi prochain | demain | avant Noël |
    pour Noël | à Pâques | d'ici la rentrée | à la rentrée | avant les vacances | avant les soldes |
    pendant les soldes | lors du salon de l'agriculture | d'ici le prochain comité | avant le lancement |
    sur l'exercice | d'ici la clôture de l'exercice | avant l'ouverture | entre janvier et mars |
    de janvier à mars | à partir de janvier | dès janvier | sur la saison | pour la saison prochaine |
    par mois | chaque mois | tous les mois | par trimestre | par an | chaque semaine | tous les lundis |
    d'ici six semaines | en 90 jours | dans les 90 jours | d'ici 30 jours | avant le 15 | d'ici le 15 mai |
    au plus tard le 15 mai | jusqu'au 15 mai | d'ici 18 mois | d'ici deux ans | dans 5 ans |
    à l'horizon 2030 | d'ici à 2030 | d'ici à fin juin | d'ici à six mois | dans un délai de 6 mois |
    sur une période de 6 mois | avant la fin de mon stage | d'ici la fin du projet | à fin juin |
    au 30 juin | échéance juin | échéance : 30 juin | pour la fin juin | ce mois-ci | d'ici ce soir |
    dans l'année qui vient | au cours des six prochains mois | d'ici la Toussaint | fin de semaine |
    ce semestre | au quatrième trimestre | pour le prochain trimestre | en moins de six mois | en un an |
    en une semaine | durant le mois de mai | à compter du 1er mai | d'ici la mi-mai | avant mi-mai | T4 |
    en novembre prochain | pour l'exercice 2027 | sur 2027-2028 | d'ici le salon |
    avant la Saint-Sylvestre | pour la Saint-Éloi | d'ici l'Aïd | avant le ramadan |
    pour la fête des grands-mères | d'ici le 14 juillet | avant le 15 août | à la mi-carême |
    pour l'Épiphanie | avant le Vendredi saint | pour le Nouvel An chinois | pendant la semaine de relâche |
    avant les vacances de la Toussaint | avant les vacances scolaires | pour les French Days |
    d'ici la fin des soldes | avant le changement d'heure | avant l'arrêt d'août | d'ici la réouverture |
    avant les travaux | avant la fermeture annuelle | avant la saison des pluies |
    d'ici les premiers froids | avant que l'usine ne ferme | d'ici à ce que le salon ouvre |
    à l'issue du trimestre | au terme du semestre | au sortir de l'hiver | sous huitaine | sous quinzaine |
    dans la quinzaine | d'ici la fin de la quinzaine | vendredi soir au plus tard | mardi avant midi |
    jeudi à 18 h | lundi en huit | semaine 12 | en semaine 12 | au 15 dernier délai |
    le 31/12 au plus tard | – 31/12 | au 31.12.2027 | d'ici au 1er avril | avant la fin de l'année fiscale |
    sur l'année civile | en 2027-2028 | d'ici deux trimestres | dans les dix jours | dans les trois ans |
    à horizon 18 mois | à l'horizon de la rentrée | avant la clôture des comptes | avant le bilan |
    pour le conseil d'administration de juin | pour le comité du 3 mai | d'ici l'assemblée générale |
    avant les élections municipales | avant la Coupe du monde | avant le Tour de France |
    pendant le Mondial de l'auto | lors du SIAL | au congrès des notaires | une fois par trimestre |
    deux fois par mois | tous les quinze jours | un jour sur deux | chaque lundi matin | le mardi |
    le premier lundi du mois | à chaque salon | d'année en année | mois après mois | cet après-midi |
    après-demain | d'ici ce week-end | le week-end prochain | ce printemps | à l'automne prochain |
    pour l'hiver 2027 | en début d'année prochaine | en fin de trimestre | mi-juin |
    entre le 3 et le 15 mai | du 3 au 15 mai | de mars à juin | à partir du 1er juin |
    depuis le siège d'ici juin`),
  never: split(`bientôt | rapidement | à terme | dès que possible | un jour | à l'avenir | à court terme |
    à long terme | à moyen terme | au plus vite | progressivement | tôt ou tard | comme l'an dernier |
    de plus que l'an dernier | par rapport à 2025 | contre 8 en 2025 | de plus qu'en 2025 |
    avec un contrat de 12 mois | avec une garantie de 3 ans | avec l'offre Printemps | avec l'offre 2027 |
    avec le pack Été | grâce au rapport du T2 | grâce au catalogue 2027 | sur le long terme |
    au fil du temps | dans le futur | prochainement | à l'échéance | durablement | en continu |
    sur la durée | avec des délais de 5 jours |
    avec une remise de 10 % | pour les moins de 25 ans | grâce à 2 renforts | avec le forfait 24 mois |
    avec la gamme Hiver 2026 | contre 9 l'an dernier | avant la concurrence | avant les concurrents |
    un de ces jours | le moment venu | en temps voulu | quand ce sera possible | dans un avenir proche |
    sans délai | sans attendre | dans les meilleurs délais | comme en 2025 | de plus qu'en mars |
    avec le pack « Rentrée 2027 » | avec la carte Noël | au menu du midi | au prix de 2025`),
};

export const ENGLISH: Endings = {
  sentence: 'Sign 12 restaurants in Leeds',
  when: split(`by the end of the month | before the end of March | by end of March | by late March | on March 31 |
    by March 31 | by 31 March 2027 | by 03/31/2027 | in 3 months | within 3 months | within three months |
    within the next three months | over three months | over the next 3 months | during the summer |
    this summer | next summer | before summer | by summer | in the fall | this year | next year |
    over the year | during the year | within a year | in a year | by the end of the year | by year end |
    by year-end | at year end | by the end of 2027 | in 2027 | by 2027 | for 2027 | during 2027 |
    early 2027 | by mid-2027 | in Q2 | in Q2 2027 | Q2 2027 | by Q2 | in the second quarter |
    in the second quarter of 2027 | this quarter | next quarter | by the end of the quarter |
    by quarter end | in H1 | in the first half | in the first half of the year | in May | by May |
    before May | by the month of May | next week | this week | by Friday | next Monday | tomorrow |
    before Christmas | by Christmas | by Easter | by Thanksgiving | for Black Friday |
    during the holidays | before the holidays | at the spring trade show | by the next board meeting |
    before launch | before the launch | this fiscal year | by fiscal year end | by EOY | by EOQ |
    by the end of FY27 | in FY27 | before the opening | between January and March | from January to March |
    starting in January | from January | this season | next season | a month | per month | each month |
    every month | monthly | per quarter | a year | every week | every Monday | within six weeks |
    in 90 days | within 90 days | in the next 90 days | in 30 days | by the 15th of May | by May 15 |
    no later than May 15 | until May 15 | within 18 months | within two years | in 5 years | by 2030 |
    within a 6-month period | over a period of 6 months | before the end of my internship |
    by the end of the project | by June 30th | deadline June | deadline: June 30 | this month |
    by tonight | over the coming year | over the coming six months | year over year | by Halloween |
    by the weekend | this semester | in the fourth quarter | for the next quarter |
    in less than six months | in one year | in one week | throughout May | as of May 1 | by mid-May | Q4 |
    next November | for fiscal year 2027 | in 2027-2028 | by the trade show | by the close of the quarter |
    over the course of the year | in under six months | by end of day Friday | within the year |
    by end of next month | by the end of this school year | in the coming quarter | by the start of Q3 |
    before school starts in September |
    before St Andrew's Day | by Candlemas | before Eid | before Ramadan | for Diwali | by Canada Day |
    by Labor Day | before the Fourth of July | by Anzac Day | before Good Friday | for Lunar New Year |
    before half-term | before the school holidays | before the autumn break | by Prime Day |
    before the end of the sales | before the clocks change | before the August shutdown |
    before the shop reopens | before building work starts | before the annual closure |
    before the rainy season | before the first frost | before the plant closes |
    by the time the fair opens | by the time the season ends | come Monday | come September |
    come the new year | come next spring | w/e 12 March | w/c 5 May | week ending Friday | in week 12 |
    week 12 | by COB Friday | by close of business tomorrow | by close of play Thursday |
    first thing Monday | by Friday night | by Tuesday noon | by noon on Friday | by 5 pm Friday |
    by the 31st at the latest | by 31/12 | by 12/31/2027 | 31.12.2027 | by EOFY | by EOM | by EOD Friday |
    at month end | by season end | by tax year end | over the calendar year | in 2027/28 |
    within two quarters | within ten days | inside three months | three months from now |
    in three months' time | a year from today | by this time next year | before the books close |
    before year close | for the June board meeting | ahead of the May committee | before the AGM |
    before the elections | before the World Cup | before the Super Bowl | during Wimbledon |
    at the Hannover trade fair | at the spring show | once a quarter | twice a month | every two weeks |
    every other day | every Monday morning | on Tuesdays | Mondays | the first Monday of the month |
    fortnightly | year on year | month after month | this afternoon | the day after tomorrow |
    by this weekend | next weekend | this spring | next fall | for winter 2027 | early next year |
    at quarter end | mid-June | between 3 and 15 May | from 3 to 15 May | from March to June | from 1 June |
    as of June | from September on | by the first day of term | over the summer months |
    over the Easter weekend | this festive season | before the festive season | before Michaelmas |
    within the fortnight | within the month | before the month is out | before the year is over |
    before summer ends | in the run-up to Christmas | two weeks before Christmas`),
  never: split(`soon | quickly | eventually | as soon as possible | ASAP | one day | in the future |
    in the short term | in the long term | in the long run | over time | gradually | sooner or later |
    like last year | more than last year | compared to 2025 | versus 8 in 2025 | with a 12-month contract |
    with a 3-year warranty | with the Spring offer | with the 2027 catalog | thanks to the Q2 report |
    with lead times of 5 days | in the near future | at some point | continuously | long term |
    in due course | with 24-hour support | with next-day delivery | down the road | going forward |
    with a 10% discount | for under-25s | with 2 extra hires | on a 24-month plan |
    with the Winter 2026 range | against 9 last year | before the competition | ahead of competitors |
    one of these days | when the time comes | when possible | in the fullness of time | without delay |
    right away | as quickly as we can | as in 2025 | more than in March | with the "Summer 2027" pack |
    with the Christmas card | on the lunch menu | at 2025 prices | up from 9 in 2025 |
    at the earliest opportunity`),
};

function split(text: string): readonly string[] {
  return text.split('|').map((ending) => ending.trim());
}
