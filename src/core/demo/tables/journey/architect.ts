import { marketing, rep } from '../../cells';
import type { Step } from './step';

/** The architect who recommends us; what he does after the project is still to be asked. */
export const architectSteps = (): readonly Step[] => [
  {
    stage: 'discovery',
    touchpoint: 'resellers',
    expectations: { fr: 'Des échantillons à emporter', en: 'Samples to take away' },
    behaviour: { fr: 'Fait le tour du salon de Lyon', en: 'Walks the Lyon fair' },
    friction: {
      fr: 'Finitions présentées sur catalogue seulement',
      en: 'Finishes shown in a catalogue only',
    },
    severity: 3,
    interaction: { fr: 'Une visite de l’atelier', en: 'A visit to the workshop' },
    owner: marketing,
    more: { action: 'ACT-014' },
  },
  {
    stage: 'consideration',
    touchpoint: 'field',
    expectations: { fr: 'Des modèles 3D à placer dans ses plans', en: '3D models to place in his drawings' },
    behaviour: { fr: 'Dessine avec le premier qui répond', en: 'Draws with the first to answer' },
    friction: { fr: 'Modèles 3D manquants', en: 'Missing 3D models' },
    severity: 5,
    interaction: { fr: 'Une bibliothèque en téléchargement', en: 'A library to download' },
    owner: rep(2),
    more: { action: 'ACT-003' },
  },
  {
    stage: 'decision',
    touchpoint: 'field',
    expectations: { fr: 'Un interlocuteur technique', en: 'A technical contact' },
    behaviour: { fr: 'Défend son choix devant le client', en: 'Defends his choice before the client' },
    friction: null,
    severity: 1,
    interaction: { fr: 'Un prix ferme sous cinq jours', en: 'A firm price within five days' },
    owner: rep(2),
  },
];
