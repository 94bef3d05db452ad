import type { Words } from './en';
import { figuresFr } from './figures.fr';
import { firstFr } from './first.fr';
import { growFr } from './grow.fr';
import { helpFr } from './help.fr';
import { homeFr } from './home.fr';
import { intakeFr } from './intake.fr';
import { mixFr } from './mix.fr';
import { pathFr } from './path.fr';
import { shareFr } from './share.fr';
import { upkeepFr } from './upkeep.fr';

/** Everything the sidebar says, in French, as typed on a keyboard: `speech.ts` applies the typography. */
export const fr: Words = {
  loading: 'Chargement…',
  retry: 'Réessayer',
  back: 'Retour',
  next: 'Continuer',
  edit: 'Modifier',
  later: 'Plus tard',
  failedTitle: "L'opération n'a pas abouti",
  failedAccounts:
    "Google a refusé l'accès, car plusieurs comptes Google sont ouverts dans ce navigateur. Gardez un seul compte connecté, ou ouvrez le classeur dans une fenêtre privée.",
  failedLost: "La réponse s'est perdue en route. Veuillez réessayer.",
  failedOther: "PAC n'a pas répondu. Vérifiez votre connexion, puis réessayez.",
  failedDetail: 'Détail : {detail}',
  ...pathFr,
  ...mixFr,
  ...firstFr,
  ...figuresFr,
  ...homeFr,
  ...helpFr,
  ...growFr,
  ...shareFr,
  ...upkeepFr,
  ...intakeFr,
};
