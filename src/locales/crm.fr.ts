import type { crmEn } from './crm.en';

/** The French of crm.en.ts: a missing key does not compile. */
export const crmFr: Record<keyof typeof crmEn, string> = {
  crmLicences: 'CRM : licences et options ({users} utilisateurs)',
  crmHosting: 'CRM : stockage et connecteurs',
  crmSupport: 'CRM : support',
  crmAdmin: 'CRM : administration interne ({fte} ETP)',
  crmSetup: 'CRM : paramétrage, reprise et personnalisation ({days} jours)',
  crmTraining: 'CRM : formation ({days} jours)',
  crmChange: 'CRM : conduite du changement',
  crmLineNote: 'Envoyé par le simulateur CRM.',
  crmCellUnreadable:
    '{tab}!{cell} affiche « {value} » au lieu d’un nombre. Remplissez toutes les hypothèses du simulateur, puis renvoyez.',
  crmCostsDiffer:
    'Les coûts de l’an 1 font {sum} au total, et « Coût an 1 » affiche {value}. Une formule de {tab} a été remplacée : videz cette cellule, lancez « Réparer », puis renvoyez.',
  crmNothing: 'L’an 1 de {tab} coûte 0 : il n’y a rien à envoyer. Saisissez d’abord utilisateurs et tarifs.',
  crmAlreadySent:
    'Le budget contient déjà les lignes du simulateur : {lines}. Supprimez ces lignes pour en envoyer de nouvelles, ou changez leurs montants dans le budget.',
};
