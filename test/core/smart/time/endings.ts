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
    en novembre prochain | pour l'exercice 2027 | sur 2027-2028 | d'ici le salon`),
  never: split(`bientôt | rapidement | à terme | dès que possible | un jour | à l'avenir | à court terme |
    à long terme | à moyen terme | au plus vite | progressivement | tôt ou tard | comme l'an dernier |
    de plus que l'an dernier | par rapport à 2025 | contre 8 en 2025 | de plus qu'en 2025 |
    avec un contrat de 12 mois | avec une garantie de 3 ans | avec l'offre Printemps | avec l'offre 2027 |
    avec le pack Été | grâce au rapport du T2 | grâce au catalogue 2027 | sur le long terme |
    au fil du temps | dans le futur | prochainement | à l'échéance | durablement | en continu |
    sur la durée | avec des délais de 5 jours`),
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
    before school starts in September`),
  never: split(`soon | quickly | eventually | as soon as possible | ASAP | one day | in the future |
    in the short term | in the long term | in the long run | over time | gradually | sooner or later |
    like last year | more than last year | compared to 2025 | versus 8 in 2025 | with a 12-month contract |
    with a 3-year warranty | with the Spring offer | with the 2027 catalog | thanks to the Q2 report |
    with lead times of 5 days | in the near future | at some point | continuously | long term |
    in due course | with 24-hour support | with next-day delivery | down the road | going forward`),
};

function split(text: string): readonly string[] {
  return text.split('|').map((ending) => ending.trim());
}
