import type { planEn } from './plan.en';

/** The French of plan.en.ts: a missing key does not compile. */
export const planFr: Record<keyof typeof planEn, string> = {
  companyMissing: 'Saisissez le nom de l’entreprise : il figure en tête de chaque onglet.',
  textTooLong: 'Ce nom compte {length} caractères. Limitez-le à {max}.',
  dayUnreadable: '« {value} » n’est pas une date. Saisissez-la comme 01/01/2027.',
  fiscalStartNotFirst:
    'L’exercice commence le premier jour d’un mois, et non le {value}. Choisissez le {suggestion}.',
  fiscalStartOutOfRange:
    'L’exercice doit commencer entre 2000 et 2100 : {value} est en dehors. Corrigez l’année.',
  currencyUnknown: '« {value} » n’est pas un code de devise. Saisissez trois lettres, comme EUR.',
  amountMissing: 'Saisissez un montant, comme 2 400 000.',
  amountUnreadable:
    '« {value} » n’est pas un montant. Saisissez seulement des chiffres, comme 2 400 000 ou 2,4 M.',
  amountNotPositive:
    'Le montant doit être supérieur à 0, or il vaut {value}. Saisissez le chiffre d’affaires de l’an dernier.',
  amountNegative: 'Le montant doit être au moins égal à 0, or il vaut {value}. Corrigez-le.',
  percentUnreadable: '« {value} » n’est pas un pourcentage. Saisissez 10 pour 10 %.',
  percentScale: '« {value} » fait moins de 1 %. Vouliez-vous dire {suggestion} % ? Saisissez-le ainsi.',
  growthOutOfRange: 'Une croissance de {value} % sort de la plage −50 % à 100 %. Vérifiez le chiffre.',
  stretchNotAbove:
    'Le stretch ({value} %) doit dépasser la croissance visée ({target} %). Augmentez-le ou laissez-le vide.',
  styleUnknown: 'Le style de plan « {value} » n’existe pas. Choisissez une des réponses.',
  tabUnknown: 'L’onglet « {value} » n’existe pas. Choisissez parmi les onglets proposés.',
  nothingFollowed: 'Choisissez au moins un suivi : commerciaux, produits ou canaux.',
  membersMissing: 'Saisissez au moins un nom, un par ligne.',
  tooManyMembers: '{count} noms, c’est plus que {max}. Regroupez-en certains.',
  memberTwice: '« {value} » apparaît deux fois. Gardez-en un, ou distinguez-les.',
  memberReserved: 'PAC se réserve le mot « {value} ». Choisissez un autre nom.',
  memberUnsafe:
    '« {value} » se lit comme une formule, un nombre, une date ou un joker. Ajoutez un mot, comme « Réf. {value} ».',
  sharesMissing: 'Saisissez au moins un montant, ou choisissez « À parts égales ».',
  statementTooLong: 'La phrase compte {length} caractères. Limitez-la à {max}.',
  planNotFound: 'Ce plan n’est plus dans le classeur. Rechargez le panneau.',
  tabNotFound: 'L’onglet « {value} » n’est pas dans ce plan. Ajoutez-le d’abord.',
  columnMissing:
    'La colonne « {column} » manque dans l’onglet « {tab} ». Lancez « Réparer » pour la retrouver.',
  exportAmountUnreadable:
    '« {value} » en {tab}!{cell} n’est pas un montant : l’export l’oublierait. Saisissez seulement des chiffres, comme 18500,50.',
  exportEmpty: 'L’export est vide. Actualisez-le d’abord.',
  busy: 'Quelqu’un d’autre modifie le plan. Réessayez dans une minute.',
  answersUnreadable: 'Cette demande est illisible. Rechargez le panneau.',
  unexpected: 'Un problème est survenu : {detail}. Une partie a pu être écrite : contrôlez le plan.',
  buildFailed:
    'Le plan n’a pas pu être écrit ({detail}). Les onglets ajoutés ont été retirés, les vôtres n’ont pas changé.',
  buildStopped:
    'Le plan n’a pas pu être écrit ({detail}), ni ses onglets retirés. Rouvrez le panneau pour le terminer ou le retirer.',
  noActualAmount: 'Saisissez au moins un montant.',
  memberUnknown: '« {value} » n’est pas un des noms de ce plan.',
  menuOpen: 'Ouvrir PAC',
  menuDemo: 'Essayer avec un exemple',
  menuRefresh: 'Actualiser le réalisé',
  menuExport: 'Actualiser l’export du budget',
  menuSmart: 'Vérifier les objectifs (SMART)',
  menuEnable: 'Activer dans ce classeur',
  enabledHere: 'PAC est activé : ses fonctions calculent dans ce classeur.',
  refreshed: 'Le réalisé est à jour.',
  exported: 'L’export du budget est à jour.',
  smartChecked: 'Les avis SMART des objectifs sont à jour.',
  noPlanYet: 'Ce classeur ne contient pas encore de plan. Ouvrez PAC pour en créer un.',
  demoReady: 'Le plan d’exemple est prêt : modifiez-le sans crainte.',
};
