import { reviewDay, type DemoContext } from '../context';
import { numbered, type DemoSource } from '../row';

const AUDIENCE = {
  fr: 'Direction commerciale, chefs d’équipe, marketing, service client',
  en: 'Sales management, team leads, marketing, customer service',
} as const;

/** What was said at the reviews, month by month. */
const MINUTES: readonly DemoSource[] = [
  {
    progress: { fr: 'Les trois gammes de bureaux sont arrêtées.', en: 'The three desk ranges are settled.' },
    challenges: { fr: 'Les devis anciens manquent de contacts.', en: 'Old quotes lack contacts.' },
    opportunities: {
      fr: 'Deux écoles demandent du reconditionné.',
      en: 'Two schools ask for refurbished furniture.',
    },
    decision: { fr: 'Nettoyer les contacts avant de relancer.', en: 'Clean the contacts before chasing.' },
  },
  {
    progress: { fr: 'La campagne en ligne amène 40 prospects.', en: 'The online campaign brings 40 leads.' },
    challenges: {
      fr: 'Le configurateur attend ses plans 3D.',
      en: 'The configurator waits for its 3D drawings.',
    },
    opportunities: { fr: 'L’acoustique se vend avec les bureaux.', en: 'Acoustics sell along with desks.' },
    decision: {
      fr: 'Ajouter une proposition acoustique aux grands devis.',
      en: 'Add an acoustic proposal to large quotes.',
    },
  },
  {
    progress: {
      fr: 'La grille de remises est appliquée par les deux équipes.',
      en: 'Both teams apply the discount grid.',
    },
    challenges: {
      fr: 'Trois commerciaux sont sous 90 % de leur rythme.',
      en: 'Three reps are under 90% of their pace.',
    },
    opportunities: {
      fr: 'Un revendeur veut doubler son exposition.',
      en: 'A reseller wants to double its display.',
    },
    decision: {
      fr: 'Accompagner chacun une journée sur le terrain.',
      en: 'Spend a day in the field with each.',
    },
  },
  {
    progress: {
      fr: 'Le prix livré s’affiche sur toutes les fiches du site.',
      en: 'The delivered price shows on every page of the site.',
    },
    challenges: {
      fr: 'Les délais de devis dépassent encore cinq jours.',
      en: 'Quotes still take more than five days.',
    },
    opportunities: {
      fr: 'Les appels à 30 jours font revenir des clients.',
      en: 'Calls at 30 days bring customers back.',
    },
    decision: {
      fr: 'Donner une fourchette de prix dès le premier appel.',
      en: 'Give a price range during the first call.',
    },
  },
  {
    progress: {
      fr: 'La formation à l’acoustique est faite dans les deux équipes.',
      en: 'Both teams have been trained in acoustics.',
    },
    challenges: {
      fr: 'Le recrutement du Grand Ouest prend du retard.',
      en: 'The hire for the West is running late.',
    },
    opportunities: {
      fr: 'Une mairie demande un dossier sur le réemploi.',
      en: 'A town hall asks for a file about reuse.',
    },
    decision: { fr: 'Confier l’annonce à un cabinet.', en: 'Hand the advertisement to an agency.' },
  },
  {
    progress: { fr: 'La prise de rendez-vous en ligne est ouverte.', en: 'Online booking is open.' },
    challenges: {
      fr: 'Les créneaux de livraison d’été sont complets.',
      en: 'Summer delivery slots are full.',
    },
    opportunities: {
      fr: 'Les visiteurs sur rendez-vous achètent deux fois plus.',
      en: 'Visitors with an appointment buy twice as much.',
    },
    decision: { fr: 'Réserver deux équipes de montage de plus.', en: 'Book two more fitting teams.' },
  },
  {
    progress: { fr: 'Les ventes en ligne dépassent leur rythme.', en: 'Online sales are ahead of pace.' },
    challenges: {
      fr: 'Un grand client réduit encore ses surfaces.',
      en: 'A key account cuts floor space again.',
    },
    opportunities: {
      fr: 'La location intéresse trois clients.',
      en: 'Three customers are interested in rental.',
    },
    decision: { fr: 'Écrire une offre de location simple.', en: 'Write a simple rental offer.' },
  },
  {
    progress: {
      fr: 'Le dossier type pour les marchés publics est prêt.',
      en: 'The standard file for public tenders is ready.',
    },
    challenges: { fr: 'Août est faible chez les revendeurs.', en: 'August is weak at the resellers.' },
    opportunities: {
      fr: 'Deux régions préparent un achat groupé.',
      en: 'Two regions prepare a joint purchase.',
    },
    decision: {
      fr: 'Répondre à l’achat groupé avec la finance.',
      en: 'Bid for the joint purchase with finance.',
    },
  },
  {
    progress: {
      fr: 'Six revendeurs ont leur espace de démonstration.',
      en: 'Six resellers have their demonstration area.',
    },
    challenges: { fr: 'La marge baisse sur les petites commandes.', en: 'Margin drops on small orders.' },
    opportunities: { fr: 'Le salon de Lyon affiche complet.', en: 'The Lyon fair is full.' },
    decision: { fr: 'Diriger les petites commandes vers le site.', en: 'Send small orders to the site.' },
  },
  {
    progress: {
      fr: 'Le salon a donné 118 contacts qualifiés.',
      en: 'The fair brought 118 qualified contacts.',
    },
    challenges: {
      fr: 'Un contact sur deux n’est pas rappelé.',
      en: 'One contact in two is not called back.',
    },
    opportunities: {
      fr: 'Des architectes veulent visiter l’atelier.',
      en: 'Architects want to visit the workshop.',
    },
    decision: { fr: 'Répartir les contacts le soir même.', en: 'Share the contacts out the same evening.' },
  },
  {
    progress: {
      fr: 'Vingt architectes ont visité l’atelier.',
      en: 'Twenty architects visited the workshop.',
    },
    challenges: {
      fr: 'La fin d’année dépend de quatre grands devis.',
      en: 'The year end hangs on four large quotes.',
    },
    opportunities: { fr: 'Deux projets sont déjà prescrits.', en: 'Two projects are recommended already.' },
    decision: { fr: 'Suivre ces devis chaque semaine.', en: 'Follow those quotes every week.' },
  },
];

/** One review a month: those whose day is past were held, and have their minutes. */
export function reviews(context: DemoContext): readonly DemoSource[] {
  const rows = Array.from({ length: 12 }, (_, index) => {
    const date = reviewDay(context, index + 1);
    const held = date < context.ref;
    const type = index % 3 === 2 ? 'quarterly' : 'monthly';
    return { date, type, audience: AUDIENCE, done: held, ...(held ? MINUTES[index % MINUTES.length] : {}) };
  });
  return numbered('REU', rows);
}
