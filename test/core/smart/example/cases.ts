/** What people write, and the better wording they are shown: typographic spaces are written plain. */
export const FRENCH: readonly (readonly [sentence: string, example: string])[] = [
  ['Améliorer nos performances', 'Améliorer nos performances de [x] % (de [niveau actuel] à [niveau visé])'],
  [
    'Développer notre portefeuille.',
    'Développer notre portefeuille de [x] % (de [niveau actuel] à [niveau visé])',
  ],
  ['Réduire les coûts à terme', 'Réduire les coûts à terme : de [niveau actuel] à [niveau visé]'],
  [
    'Augmenter la fréquentation cet automne',
    'Augmenter la fréquentation cet automne : de [niveau actuel] à [niveau visé]',
  ],
  [
    'Devenir un partenaire de confiance',
    'Devenir un partenaire de confiance : porter [indicateur] de [niveau actuel] à [niveau visé]',
  ],
  ['Vendre plus', 'Vendre plus : porter [indicateur] de [niveau actuel] à [niveau visé]'],
  [
    'Peut-on viser 18 % de part de marché sur le yaourt de brebis ?',
    'Peut-on viser 18 % de part de marché sur le yaourt de brebis avant le 31 décembre 2027 ?',
  ],
  ['Être proactif !', 'Être proactif : porter [indicateur] de [niveau actuel] à [niveau visé]'],
  [
    'Relancer les prospects rencontrés à la foire de Munich',
    'Relancer les prospects rencontrés à la foire de Munich afin d’obtenir [résultat chiffré, par exemple 20 commandes]',
  ],
  [
    'Commercial 1 : améliorer les marges',
    'Commercial 1 : améliorer les marges (de [niveau actuel] à [niveau visé])',
  ],
  [
    "Augmenter le chiffre d'affaires de 15 % d'ici la fin de l'année",
    "Augmenter le chiffre d'affaires de 15 % d'ici la fin de l'année (de [niveau actuel] à [niveau visé])",
  ],
  ["+10 % de CA d'ici 6 mois", "+10 % de CA d'ici 6 mois (de [niveau actuel] à [niveau visé])"],
  [
    'Gagner 40 nouveaux clients avant le 31 décembre',
    'Gagner 40 nouveaux clients avant le 31 décembre (contre [niveau actuel] aujourd’hui)',
  ],
  ['Quadrupler les dons en ligne', 'Quadrupler les dons en ligne avant le 31 décembre 2027'],
  [
    'Passer le taux de conversion du site de 2 % à 3 % pour financer l’embauche',
    'Passer le taux de conversion du site de 2 % à 3 % avant le 31 décembre 2027 pour financer l’embauche',
  ],
  [
    'Maintenir le taux de rétention des abonnés au-dessus de 92 %',
    'Maintenir le taux de rétention des abonnés au-dessus de 92 % jusqu’au 31 décembre 2027',
  ],
  [
    'Porter le panier moyen du site de 40 € à 46 € en six mois grâce aux ventes croisées',
    'Porter le panier moyen du site de 40 € à 46 € en six mois grâce aux ventes croisées, soit le [date] au plus tard',
  ],
  [
    'Passer le taux de conversion du site de 2 % à 3 % avant le 30 juin 2025 pour financer l’embauche',
    'Passer le taux de conversion du site de 2 % à 3 % avant le 30 juin 2027 pour financer l’embauche',
  ],
  ['50 appels par jour', '50 appels par jour auprès de [type de clients]'],
  ['Envoyer 100 emails par jour', 'Envoyer 100 emails par jour à [type de clients]'],
  [
    'Passer de 300 à 420 clients d’ici fin 2027',
    'Passer de 300 à 420 clients d’ici fin 2027, sur [produit, canal ou type de clients]',
  ],
  [
    'Porter le CA de la gamme bois de 200 k€ à 250 k€ avant le 30 juin 2027',
    'Porter le CA de la gamme bois de 200 k€ à 250 k€ avant le 30 juin 2027, afin de [but, par exemple financer une embauche]',
  ],
  [
    'Visiter 8 cavistes par semaine',
    'Visiter 8 cavistes par semaine, afin de [résultat, par exemple fidéliser les clients]',
  ],
];

export const ENGLISH: readonly (readonly [sentence: string, example: string])[] = [
  [
    'Can we get 18% of the Leeds yoghurt market?',
    'Can we get 18% of the Leeds yoghurt market by 31 December 2027?',
  ],
  ['Improve our sales', 'Improve our sales by [x]% (from [current level] to [target level])'],
  ['Grow our portfolio.', 'Grow our portfolio by [x]% (from [current level] to [target level])'],
  ['Cut costs eventually', 'Cut costs eventually: from [current level] to [target level]'],
  ['Increase footfall this autumn', 'Increase footfall this autumn: from [current level] to [target level]'],
  [
    'Be recognized as a great company',
    'Be recognized as a great company: take [metric] from [current level] to [target level]',
  ],
  ['Work smarter!', 'Work smarter: take [metric] from [current level] to [target level]'],
  [
    'Open the Dallas office by September',
    'Open the Dallas office by September to get [a measured result, such as 20 new customers]',
  ],
  ['Rep 1: improve margins', 'Rep 1: improve margins (from [current level] to [target level])'],
  [
    'Grow revenue by 15% by the end of the year',
    'Grow revenue by 15% by the end of the year (from [current level] to [target level])',
  ],
  [
    'Win 40 new customers by 31 December',
    'Win 40 new customers by 31 December (against [current level] today)',
  ],
  ['12 pharmacy visits per week', '12 pharmacy visits per week (against [current level] today)'],
  ['Close deals 10 days faster', 'Close deals 10 days faster by 31 December 2027'],
  [
    'Raise the site’s conversion rate from 2% to 3% to fund a hire',
    'Raise the site’s conversion rate from 2% to 3% by 31 December 2027 to fund a hire',
  ],
  ['Keep subscriber retention above 92%', 'Keep subscriber retention above 92% until 31 December 2027'],
  [
    'Grow our email list from 5,000 to 8,000 subscribers within 4 months by adding pop-up forms',
    'Grow our email list from 5,000 to 8,000 subscribers within 4 months by adding pop-up forms, i.e. by [date]',
  ],
  [
    'Raise the site’s conversion rate from 2% to 3% by 30 June 2025 to fund a hire',
    'Raise the site’s conversion rate from 2% to 3% by 30 June 2027 to fund a hire',
  ],
  ['Attend 2 events per quarter', 'Attend 2 events per quarter targeting [type of customer]'],
  ['Send 100 emails a day', 'Send 100 emails a day to [type of customer]'],
  [
    'Go from 300 to 420 clients by the end of 2027',
    'Go from 300 to 420 clients by the end of 2027, for [product, channel or type of customer]',
  ],
  [
    'Raise revenue of the timber range from €200k to €250k by 30 June 2027',
    'Raise revenue of the timber range from €200k to €250k by 30 June 2027, in order to [aim, such as fund a hire]',
  ],
  ['Sign 5 galleries by May', 'Sign 5 galleries by May, in order to [result, such as retain customers]'],
];

/** What people put in the place of each blank. */
export const BLANKS: Readonly<Record<string, string>> = {
  '[niveau actuel]': '100 k€',
  '[niveau visé]': '120 k€',
  '[current level]': '€100k',
  '[target level]': '€120k',
  '[indicateur]': 'le CA',
  '[metric]': 'revenue',
  '[x]': '20',
  '[date]': '30/06/2027',
  '[résultat chiffré, par exemple 20 commandes]': '20 commandes',
  '[a measured result, such as 20 new customers]': '20 new customers',
  '[type de clients]': 'de boulangeries',
  '[type of customer]': 'bakeries',
  '[produit, canal ou type de clients]': 'les boulangeries',
  '[product, channel or type of customer]': 'bakeries',
  '[moyens : budget, embauche, formation]': 'un recrutement',
  '[means: budget, hire, training]': 'a new hire',
  '[but, par exemple financer une embauche]': 'financer une embauche',
  '[aim, such as fund a hire]': 'fund a hire',
  '[résultat, par exemple fidéliser les clients]': 'fidéliser les clients',
  '[result, such as retain customers]': 'retain customers',
};
