import { fromMinor } from '../../money';
import { director, marketing, on, rep, service } from '../cells';
import type { DemoContext } from '../context';
import { METRICS } from '../metrics';
import { CHANNEL_NAMES } from '../offer';
import { numbered, type DemoSource } from '../row';
import { CHANNEL_SHARES, type ChannelKey } from '../targets';

interface Audited {
  readonly channel: ChannelKey;
  /** Orders a visit or contact, as a fraction. */
  readonly conversion: number;
  readonly row: DemoSource;
}

/** Orders a contact of each channel, as a fraction. */
export const CONVERSIONS: Readonly<Record<ChannelKey, number>> = {
  field: 0.24,
  resellers: 0.31,
  online: 0.012,
  showrooms: 0.17,
};

const AUDITED: readonly Omit<Audited, 'conversion'>[] = [
  {
    channel: 'field',
    row: {
      type: 'direct',
      strengths: {
        fr: 'Conseil, relation suivie, grands projets',
        en: 'Advice, steady relationship, large projects',
      },
      progress: { fr: 'Peu de temps pour prospecter', en: 'Little time for prospecting' },
      best_practice: {
        fr: 'Devis signé sur tablette pendant la visite',
        en: 'Quote signed on a tablet during the visit',
      },
      potential: 4,
      usages: { fr: 'Négocier, faire mesurer les locaux', en: 'Negotiate, have rooms measured' },
      cost: 640_000,
      margin: 0.35,
      satisfaction: 8.4,
      benchmark: 0.22,
    },
  },
  {
    channel: 'resellers',
    row: {
      type: 'indirect',
      strengths: { fr: 'Présence locale, délais courts', en: 'Local presence, short lead times' },
      progress: { fr: 'Gamme acoustique absente de leurs salles', en: 'No acoustic range in their rooms' },
      best_practice: { fr: 'Formation produit chaque trimestre', en: 'Product training every quarter' },
      potential: 3,
      usages: { fr: 'Voir, compléter une commande', en: 'See, complete an order' },
      cost: 118_000,
      margin: 0.27,
      satisfaction: 7.6,
      benchmark: 0.3,
    },
  },
  {
    channel: 'showrooms',
    row: {
      type: 'store',
      strengths: { fr: 'Essai des sièges, accueil', en: 'Seats to try, welcome' },
      progress: { fr: 'Peu de visites sur rendez-vous', en: 'Few visits by appointment' },
      best_practice: { fr: 'Rendez-vous pris en ligne', en: 'Appointments booked online' },
      potential: 4,
      usages: { fr: 'Essayer, demander conseil', en: 'Try, ask for advice' },
      cost: 96_000,
      margin: 0.33,
      satisfaction: 8.7,
      benchmark: 0.2,
    },
  },
  {
    channel: 'online',
    row: {
      type: 'online',
      strengths: { fr: 'Ouvert le soir, tout le catalogue', en: 'Open in the evening, full catalogue' },
      progress: { fr: 'Prix et livraison affichés trop tard', en: 'Price and delivery shown too late' },
      best_practice: { fr: 'Configurateur avec prix total', en: 'Configurator with the total price' },
      potential: 5,
      usages: { fr: 'Comparer, commander un poste seul', en: 'Compare, order a single desk' },
      cost: 52_000,
      margin: 0.31,
      satisfaction: 7.1,
      benchmark: 0.018,
    },
  },
];

/** What a channel sold the year before last: a guess from this one, to the thousand. */
const BEFORE: Readonly<Record<ChannelKey, number>> = {
  field: 0.97,
  resellers: 1.03,
  online: 0.82,
  showrooms: 0.95,
};

function audited({ channel, row }: Omit<Audited, 'conversion'>, context: DemoContext): DemoSource {
  const { language, lastYear, history } = context;
  const name = CHANNEL_NAMES[channel][language];
  const revenue = Math.round(fromMinor(lastYear.channel.get(name) ?? 0));
  const orders = history.channelOrders.get(name) ?? 0;
  return {
    channel: name,
    revenue,
    orders,
    contacts: Math.round(orders / CONVERSIONS[channel]),
    revenue_n2: Math.round((revenue * BEFORE[channel]) / 1000) * 1000,
    ...row,
    source: { fr: 'Facturation, CRM, mesure d’audience', en: 'Invoicing, CRM, site analytics' },
    reliability: 'measured',
  };
}

/** Where each channel stands. */
export function channelAudit(context: DemoContext): readonly DemoSource[] {
  return numbered(
    'CAN',
    AUDITED.map((channel) => audited(channel, context)),
  );
}

const ROLES: readonly (readonly [ChannelKey, DemoSource])[] = [
  [
    'field',
    {
      role: { fr: 'Gagner et suivre les grands projets', en: 'Win and follow large projects' },
      audience: { fr: 'PME de services, collectivités', en: 'Service SMEs, public bodies' },
      value_prop: {
        fr: 'Un seul interlocuteur, du plan au montage',
        en: 'One contact, from drawing to assembly',
      },
      levers: { fr: 'Prospection, vente d’acoustique', en: 'Prospecting, acoustic sales' },
      strategy: 'expansion',
      objective: 'OBJ-012',
      means: { fr: 'CRM mobile, deux demi-journées par semaine', en: 'Mobile CRM, two half-days a week' },
      priority: 'p1',
    },
  ],
  [
    'resellers',
    {
      role: { fr: 'Couvrir les régions sans commercial', en: 'Cover regions without a rep' },
      audience: { fr: 'PME, architectes', en: 'SMEs, architects' },
      value_prop: { fr: 'Voir et toucher près de chez soi', en: 'See and touch close to home' },
      levers: { fr: 'Espaces de démonstration, formation', en: 'Demonstration areas, training' },
      strategy: 'penetration',
      objective: 'OBJ-013',
      means: { fr: 'Mobilier d’exposition pour dix revendeurs', en: 'Display furniture for ten resellers' },
      priority: 'p3',
    },
  ],
  [
    'showrooms',
    {
      role: { fr: 'Faire essayer et rassurer', en: 'Let people try, and reassure' },
      audience: { fr: 'Indépendants, PME du quartier', en: 'Freelancers, local SMEs' },
      value_prop: {
        fr: 'Un conseiller vous attend à l’heure choisie',
        en: 'An adviser waits for you at the time you chose',
      },
      levers: { fr: 'Rendez-vous en ligne, vente sur place', en: 'Online appointments, sales on site' },
      strategy: 'retention',
      objective: 'OBJ-014',
      means: { fr: 'Un agenda partagé, une borne', en: 'A shared calendar, a kiosk' },
      priority: 'p2',
    },
  ],
  [
    'online',
    {
      role: { fr: 'Prendre les petites commandes', en: 'Take the small orders' },
      audience: { fr: 'Indépendants et petites structures', en: 'Freelancers and small offices' },
      value_prop: { fr: 'Un poste complet en cinq minutes', en: 'A complete desk in five minutes' },
      levers: { fr: 'Configurateur, prix total affiché', en: 'Configurator, total price shown' },
      strategy: 'conquest',
      objective: 'OBJ-011',
      means: { fr: 'Une agence, 24 000 € sur l’année', en: 'An agency, €24,000 over the year' },
      priority: 'p1',
    },
  ],
];

/** What each channel is for, and the part of the sales aimed at. */
export function channelStrategy(): readonly DemoSource[] {
  return numbered(
    'STC',
    ROLES.map(([channel, row]) => ({
      channel: CHANNEL_NAMES[channel],
      ...row,
      share: CHANNEL_SHARES[channel],
    })),
  );
}

/** What makes two channels worth more together. */
export function synergies(): readonly DemoSource[] {
  return numbered('SYN', [
    {
      from: CHANNEL_NAMES.online,
      to: CHANNEL_NAMES.showrooms,
      bridge: { fr: 'Réserver un essai depuis la fiche produit', en: 'Book a trial from the product page' },
      benefit: { fr: 'Essayer avant d’acheter, sans attendre', en: 'Try before buying, without waiting' },
      data_shared: { fr: 'Produit regardé, heure choisie', en: 'Product seen, time chosen' },
      tool: 'CRM',
      owner: marketing,
      metric: METRICS.conversion,
      status: 'doing',
      due: on(6, 30),
    },
    {
      from: CHANNEL_NAMES.online,
      to: CHANNEL_NAMES.field,
      bridge: {
        fr: 'Alerte au commercial quand un devis dépasse 5 000 €',
        en: 'The rep is alerted when a quote passes €5,000',
      },
      benefit: { fr: 'Un conseil avant la commande', en: 'Advice before ordering' },
      data_shared: { fr: 'Devis commencé, coordonnées', en: 'Started quote, contact details' },
      tool: { fr: 'Envoi de courriels automatisés', en: 'Automated email' },
      owner: director,
      metric: METRICS.new_customers,
      status: 'todo',
      due: on(9, 30),
    },
    {
      from: CHANNEL_NAMES.field,
      to: CHANNEL_NAMES.resellers,
      bridge: {
        fr: 'Passer les petites commandes au revendeur voisin',
        en: 'Hand small orders to the nearby reseller',
      },
      benefit: { fr: 'Livré plus vite, suivi de près', en: 'Delivered sooner, followed closely' },
      data_shared: { fr: 'Commande, contact du client', en: 'Order, customer contact' },
      tool: 'CRM',
      owner: rep(2),
      metric: METRICS.orders,
      status: 'todo',
      due: on(8, 31),
    },
    {
      from: CHANNEL_NAMES.showrooms,
      to: CHANNEL_NAMES.online,
      bridge: {
        fr: 'Panier préparé au showroom, validé chez soi',
        en: 'Basket prepared in the showroom, confirmed at home',
      },
      benefit: { fr: 'Réfléchir sans tout recommencer', en: 'Think it over without starting again' },
      data_shared: { fr: 'Panier, couleurs choisies', en: 'Basket, colours chosen' },
      tool: { fr: 'Envoi de courriels automatisés', en: 'Automated email' },
      owner: service,
      metric: METRICS.conversion,
      status: 'done',
      due: on(3, 31),
    },
  ]);
}
