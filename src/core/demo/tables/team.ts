import { addMonths } from '../../calendar/month';
import { fromMinor } from '../../money';
import { planDay, type DemoContext } from '../context';
import { CHANNEL_NAMES } from '../offer';
import type { DemoRep } from '../people';
import { numbered, type DemoSource } from '../row';
import type { Words } from '../../schema/words';

const AREAS: readonly Words[] = [
  { fr: 'Grands clients, Île-de-France', en: 'Key accounts, Paris region' },
  { fr: 'Grands clients, Rhône-Alpes', en: 'Key accounts, Rhône-Alpes' },
  { fr: 'Hauts-de-France et Normandie', en: 'Hauts-de-France and Normandy' },
  { fr: 'Provence et Côte d’Azur', en: 'Provence and Riviera' },
  { fr: 'Grand Est', en: 'Grand Est region' },
  { fr: 'Occitanie', en: 'Occitanie' },
  { fr: 'Bretagne', en: 'Brittany' },
  { fr: 'Nouvelle-Aquitaine', en: 'Nouvelle-Aquitaine' },
  { fr: 'Acheteurs publics du Nord', en: 'Public buyers, north' },
  { fr: 'Acheteurs publics du Sud', en: 'Public buyers, south' },
  { fr: 'Showroom de Lille', en: 'Lille showroom' },
  { fr: 'Prospection, Centre et Auvergne', en: 'Prospecting, Centre and Auvergne' },
];

/** Who keeps the showroom. */
const SHOWROOM = AREAS.length - 2;

const SKILLS: readonly Words[] = [
  { fr: 'Négociation, projets sur mesure', en: 'Negotiation, custom projects' },
  { fr: 'Prospection, connaissance produit', en: 'Prospecting, product knowledge' },
  { fr: 'Conseil en aménagement, écoute', en: 'Layout advice, listening' },
];

/** What a rep can sell in a year: last year's sales and a quarter more, to the thousand. */
function capacity(sold: number): number {
  return Math.round((fromMinor(sold) * 1.25) / 1000) * 1000;
}

function repRow(rep: DemoRep, index: number, context: DemoContext): DemoSource {
  const { name, size } = rep;
  const senior = size >= 1;
  return {
    person: name,
    status: 'in_post',
    team: rep.team,
    channel: index === SHOWROOM ? CHANNEL_NAMES.showrooms : CHANNEL_NAMES.field,
    responsibilities: AREAS[index] ?? '',
    skills: SKILLS[index % SKILLS.length] ?? '',
    level: senior ? 4 : 3 - (index % 2),
    required: 4,
    training: senior ? 'product' : 'selling',
    share: 1,
    manager: context.staff.director,
    hired: addMonths(context.fiscalStart, -12 * (14 - index) - index),
    salary: 34_000 + Math.round(size * 10) * 900,
    charges: 0.42,
    training_hours: 14,
    capacity: capacity(context.lastYear.rep.get(name) ?? 0),
  };
}

function newcomer(context: DemoContext): DemoSource {
  return {
    person: { fr: 'Recrutement Grand Ouest', en: 'West hire' },
    status: 'hire',
    team: context.reps[0]?.team ?? '',
    responsibilities: {
      fr: 'Pays de la Loire et Bretagne sud',
      en: 'Pays de la Loire and southern Brittany',
    },
    skills: { fr: 'Prospection', en: 'Prospecting' },
    required: 3,
    training: 'selling',
    coaching: { fr: 'Binôme pendant trois mois', en: 'Paired for three months' },
    share: 1,
    manager: context.staff.director,
    hired: planDay(context, 9, 1),
    ramp: 'new',
    salary: 38_000,
    charges: 0.42,
    capacity: 90_000,
  };
}

/** The twelve reps, and the one to come. */
export function team(context: DemoContext): readonly DemoSource[] {
  const rows = context.reps.map((rep, index) => repRow(rep, index, context));
  return numbered('EQU', [...rows, newcomer(context)]);
}
