import { finance, marketing, rep, service } from '../../cells';
import type { Step } from './step';

/** The public buyer. */
export const officialSteps = (): readonly Step[] => [
  {
    stage: 'discovery',
    touchpoint: 'field',
    expectations: {
      fr: 'Connaître l’offre avant le cahier des charges',
      en: 'Know the offer before writing the specification',
    },
    behaviour: { fr: 'Sonde trois fournisseurs', en: 'Sounds out three suppliers' },
    friction: { fr: 'Aucune fiche sur le réemploi', en: 'No sheet about reuse' },
    severity: 4,
    interaction: { fr: 'Un dossier type envoyé chaque année', en: 'A standard file sent every year' },
    owner: rep(1),
    more: { action: 'ACT-013' },
  },
  {
    stage: 'consideration',
    touchpoint: 'field',
    expectations: {
      fr: 'Des preuves : garantie, essais, références',
      en: 'Proof: warranty, tests, references',
    },
    behaviour: { fr: 'Visite une école déjà équipée', en: 'Visits a school already equipped' },
    friction: { fr: 'Références difficiles à joindre', en: 'References hard to reach' },
    severity: 3,
    interaction: { fr: 'Une visite organisée par trimestre', en: 'A visit organised every quarter' },
    owner: rep(1),
  },
  {
    stage: 'decision',
    touchpoint: 'field',
    expectations: { fr: 'Une réponse complète, à l’heure', en: 'A complete bid, on time' },
    behaviour: { fr: 'Note chaque critère en commission', en: 'Scores each criterion in committee' },
    friction: { fr: 'Mémoire technique trop général', en: 'Technical file too general' },
    severity: 4,
    interaction: { fr: 'Une relecture à deux avant l’envoi', en: 'Two people read it before it leaves' },
    owner: finance,
    more: { action: 'ACT-013', volume_in: 22, volume_out: 9 },
  },
  {
    stage: 'purchase',
    touchpoint: 'field',
    expectations: { fr: 'Des bons de commande simples', en: 'Simple purchase orders' },
    behaviour: { fr: 'Commande par lots, sur l’année', en: 'Orders in lots, over the year' },
    friction: null,
    severity: 1,
    interaction: { fr: 'Un bordereau de prix à jour', en: 'An up-to-date price list' },
    owner: finance,
  },
  {
    stage: 'use',
    touchpoint: 'field',
    expectations: { fr: 'Livrer pendant les vacances scolaires', en: 'Deliver during school holidays' },
    behaviour: { fr: 'Réceptionne avec le gardien', en: 'Takes delivery with the caretaker' },
    friction: { fr: 'Créneaux d’été vite complets', en: 'Summer slots soon full' },
    severity: 5,
    interaction: { fr: 'Réserver les équipes dès mars', en: 'Book the teams in March' },
    owner: service,
  },
  {
    stage: 'loyalty',
    touchpoint: 'resellers',
    expectations: { fr: 'Renouveler sans tout réécrire', en: 'Renew without rewriting everything' },
    behaviour: { fr: 'Passe par un groupement d’achat', en: 'Goes through a joint purchase' },
    friction: null,
    severity: 1,
    interaction: { fr: 'Un point avant la fin du marché', en: 'A meeting before the contract ends' },
    owner: marketing,
  },
];
