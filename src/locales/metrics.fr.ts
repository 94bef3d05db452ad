import type { metricsEn } from './metrics.en';

/** The French of metrics.en.ts: a missing key does not compile. */
export const metricsFr: Record<keyof typeof metricsEn, string> = {
  numberExpected:
    'Nombre attendu : {value} pour « {@argument} ». Saisissez seulement des chiffres, comme 1234,5 ou 12 %.',
  wholeNumberExpected:
    'Nombre entier attendu : {value} pour « {@argument} ». Saisissez {minimum} ou plus, sans décimale.',
  dateExpected: 'Date attendue : {value} pour « {@argument} ». Saisissez-la comme 31/12/2026 ou 2026-12-31.',
  unknownOption: 'Option inconnue : {value} pour « {@argument} ». Options admises : {accepted}.',
  cellInError: 'Cellule en erreur : {value} pour « {@argument} ». Corrigez d’abord cette cellule.',
  shapesDiffer:
    'Plages de tailles différentes : « {@argument} » fait {rows} × {columns}, il faut {expectedRows} × {expectedColumns}. Donnez des plages de même taille.',
  resultTooLarge:
    'Résultat trop grand pour être affiché, avec {value} pour « {@argument} ». Vérifiez son ordre de grandeur.',
  negativeValue: 'Valeur négative : {value} pour « {@argument} ». Saisissez 0 ou plus.',
  rateAboveOne:
    'Taux supérieur à 1 : vouliez-vous dire {value} % ? Saisissez {value} % pour « {@argument} ».',
  noNewCustomer: 'Aucun nouveau client : CAC non calculable. Vérifiez « {@argument} », qui vaut 0.',
  lagNeedsLine:
    'Un décalage exige le modèle série et des coûts sur une ligne ou une colonne : {value} pour « {@argument} ». Saisissez 0, ou donnez de tels coûts.',
  zeroChurn:
    'Taux d’attrition (churn) nul : indiquez un horizon. Sans client perdu, la valeur n’a pas de fin.',
  invalidDiscountOrHorizon:
    'Actualisation ou horizon invalide : {value} pour « {@argument} ». L’actualisation doit dépasser −1, l’horizon valoir au moins 1 période.',
  discountOrHorizonMissing:
    'Actualisation ou horizon invalide : ce modèle exige « {@argument} ». Indiquez cette valeur ou choisissez un autre modèle.',
  lifetimeNotPositive:
    'Le modèle durée lit la durée de vie dans « {@argument} » : elle doit être supérieure à 0, or elle vaut {value}. Saisissez un nombre de périodes.',
  infiniteValue: 'Valeur infinie : indiquez un horizon. Une rétention de {value} annule l’actualisation.',
  zeroCac: 'CAC nul : le rapport n’est pas calculable. Vérifiez « {@argument} ».',
  neverPaidBack:
    'Jamais amorti : « {@arpa} » × « {@margin} » vaut {value}, il faut plus de 0. Vérifiez les deux.',
  zeroTarget: 'Cible nulle : taux d’atteinte non calculable. Indiquez une cible ou demandez l’écart.',
  targetEqualsBaseline:
    'Cible égale au niveau de départ : les deux valent {value}, il n’y a rien à atteindre. Changez l’une des deux.',
  periodNotStarted:
    'La période n’a pas commencé : rien n’est attendu au {value}. Indiquez une date plus tardive dans à_date.',
  tooEarlyToProject:
    'Trop tôt pour projeter : attendez 10 % de la période. Il s’en est écoulé {value} % ; en attendant, demandez l’écart.',
  periodOver:
    'Période terminée : il ne reste aucun jour après le {value} pour combler l’écart. Avancez à_date ou reculez la fin.',
  datesNeeded: 'Ce mode exige début, fin et à_date : il manque « {@argument} ». Saisissez cette date.',
  endBeforeStart: 'La fin précède le début : {end} vient avant {start}. Inversez les dates.',
  workingDaysEndBeforeStart: 'Fin avant début : {end} vient avant {start}. Inversez les dates.',
  noWorkingDay: 'Aucun jour ouvré dans la période du {start} au {end}. Allongez-la ou changez de calendrier.',
  invalidProfile:
    'Profil invalide : {n} poids attendus, positifs ou nuls, pas tous à 0. Corrigez « profil ».',
  profileNeedsMonths:
    'Profil invalide : {n} poids attendus pour {n} mois entiers à partir du {start} ; la période finit le {end}. Changez cette fin ou les poids.',
  stockNeedsBaseline:
    'Stock : indiquez le niveau de départ. Celui du début de la période va dans « départ ».',
  notForRatio: 'Sans objet pour un ratio : un ratio ne se cumule pas jour après jour. Demandez l’écart.',
  zeroCost: 'Coût nul : le retour n’est pas calculable. Vérifiez « {@argument} ».',
  targetReached:
    'Objectif atteint : il reste {value} à faire, aucune couverture n’est nécessaire. Saisissez la cible suivante.',
  weightsAllZero:
    'Tous les poids valent 0 : rien ne dit comment répartir le total. Indiquez au moins un poids supérieur à 0.',
  unitNotPositive:
    'L’unité d’arrondi doit être supérieure à 0, or elle vaut {value}. Saisissez 0,01 pour des centimes ou 1 pour des nombres entiers.',
  valueMissing:
    'Valeur manquante : la ligne {line} de « {@argument} » est vide. Saisissez-la, même si elle vaut 0.',
  nothingPlanned:
    'Rien de prévu : « {@argument} » totalise 0, il n’y a donc pas de mix prévu. Saisissez les quantités prévues.',
  zeroDealSize: 'Montant moyen nul : le nombre d’affaires n’est pas calculable. Vérifiez « {@argument} ».',
  zeroWinRate: 'Taux de gain nul : aucun nombre d’affaires ne suffit. Vérifiez « {@argument} ».',
  noWholeYear:
    'Aucune année complète : chaque ligne de « {@argument} » a une case vide. Complétez l’une d’elles.',
  historyAllZero:
    'Historique nul : « {@argument} » totalise 0 et ne montre aucune saison. Saisissez les ventes de chaque saison.',
  statusOnTrack: 'Dans les temps',
  statusWatch: 'À surveiller',
  statusBehind: 'En retard',
  argument_costs: 'coûts',
  argument_new_customers: 'nouveaux_clients',
  argument_model: 'modèle',
  argument_lag: 'décalage',
  argument_arpa: 'revenu_par_client',
  argument_monthly_arpa: 'revenu_mensuel',
  argument_margin: 'marge',
  argument_churn: 'churn',
  argument_discount: 'actualisation',
  argument_horizon: 'horizon',
  argument_ltv: 'ltv',
  argument_cac: 'cac',
  argument_actual: 'réalisé',
  argument_target: 'cible',
  argument_mode: 'mode',
  argument_start: 'début',
  argument_end: 'fin',
  argument_as_of: 'à_date',
  argument_direction: 'sens',
  argument_calendar: 'calendrier',
  argument_profile: 'profil',
  argument_baseline: 'départ',
  argument_gain: 'gain',
  argument_cost: 'coût',
  argument_pipeline: 'pipeline',
  argument_total: 'total',
  argument_weights: 'poids',
  argument_unit: 'unité',
  argument_deal_size: 'montant_moyen',
  argument_win_rate: 'taux_de_gain',
  argument_amounts: 'montants',
  argument_probabilities: 'probabilités',
  argument_history: 'historique',
  argument_planned_quantity: 'quantité_prévue',
  argument_planned_price: 'prix_prévu',
  argument_actual_quantity: 'quantité_réalisée',
  argument_actual_price: 'prix_réalisé',
  argument_effect: 'effet',
  argument_objective: 'objectif',
  argument_output: 'sortie',
};
