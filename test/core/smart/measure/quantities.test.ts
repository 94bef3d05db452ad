import { checkSmart } from '../../../../src/core/smart/check';

const isMeasured = (sentence: string): boolean => checkSmart(sentence).points.M > 0;

describe('figures that measure nothing', () => {
  test.each([
    // parts of a name, sizes and ages
    'Vendre plus de vélos 28 pouces à Lille',
    'Vendre plus de lave-linge 9 kg à Lille',
    'Vendre plus de packs de 6 bouteilles à Lille',
    'Vendre plus de 4-portes aux taxis',
    'Vendre nos parcours « 10 000 pas » aux mutuelles',
    'Séduire les plus de 60 ans à Lille',
    'Relancer les devis de plus de 3 mois à Lille',
    'Sell more 55-inch TVs in Leeds',
    'Sell our 250 g ground coffee in Leeds',
    'Sell 125cc scooters to couriers',
    'Sell Payroll 3.2 software to charities',
    'Win over-60s to our electric bikes',
    'Boost F-150 sales in Amarillo',
    // means, offers and hours
    'Avec 3 vendeurs de plus, mieux couvrir Lille',
    'Mieux couvrir Lille grâce à 3 renforts',
    'Nous avons 5 000 € pour relancer les ventes de stores à Lille',
    'Proposer une remise de 15 % aux étudiants de Lille',
    'With 3 extra reps, cover Leeds better',
    'We have $20,000 to revive awning sales in Leeds',
    'Give Leeds students a 15% discount',
    'Open the Leeds shop from 9 am to 1 pm',
    // slogans and noughts of what is not counted
    '100 % client, 100 % passion',
    'Zéro excuse',
    'Zero excuses, 100% winners',
    // the past
    'Nous avons perdu 12 clients à Lille ; il faut réagir',
    'Après un recul de 8 %, redresser les ventes à Lille',
    'We lost 12 customers in Leeds; win them back',
    'Bike sales in Leeds fell 8% and must recover',
  ])('%s', (sentence) => {
    expect(isMeasured(sentence)).toBe(false);
  });
});

describe('quantities', () => {
  test.each([
    'Baisser les retours d’un cinquième à Lille',
    'Un tiers des devis de Lille signés',
    'Un client de Lille sur quatre abonné',
    'Pas un seul camping perdu',
    'Une demi-douzaine de revendeurs à Lille',
    'Perdre deux fois moins de devis de véranda',
    'Vendre 80 lots de 3 savons à Lille',
    'Passer le cap des 3 millions à Lille',
    'Pas plus de 2 jours entre la visite et le devis',
    'Retour sur investissement du magasin de Lille en moins de 14 mois',
    'A one-fifth rise in returns in Leeds',
    'A third of Leeds quotes signed',
    'Every second mortgage customer in Leeds insured',
    'Half a million in orders from Leeds hospitals',
    'A score of architects specifying our cladding',
    'Not a single rugby club leaving us',
    'Lose half as many conservatory quotes',
    'Ninety 24-month plans sold to taxi drivers',
    '250 grand from the boiler line',
    'From half to three quarters of orders on the app',
    'No more than 2 days between the visit and the quote',
    'A hundred or so tickets sold in Leeds',
  ])('%s', (sentence) => {
    expect(isMeasured(sentence)).toBe(true);
  });
});

test.each([
  'Open a fifth shop in Leeds',
  'Sign a third contract in Leeds',
  'Ouvrir un cinquième magasin à Lille',
])('an ordinal is no fraction: %s', (sentence) => {
  expect(isMeasured(sentence)).toBe(false);
});
