/** The costs a CRM simulator sends to the budget. */
export const crmEn = {
  crmLicences: 'CRM: licences and add-ons ({users} users)',
  crmHosting: 'CRM: storage and connectors',
  crmSupport: 'CRM: support',
  crmAdmin: 'CRM: internal administration ({fte} FTE)',
  crmSetup: 'CRM: setup, migration and customisation ({days} days)',
  crmTraining: 'CRM: training ({days} days)',
  crmChange: 'CRM: change management',
  crmLineNote: 'Sent by the CRM simulator.',
  crmCellUnreadable:
    '{tab}!{cell} shows “{value}” where a number is expected. Fill in every assumption of the simulator, then send again.',
  crmCostsDiffer:
    'The costs of year 1 add up to {sum}, and “Year 1 cost” shows {value}. A formula of {tab} was typed over: empty that cell, run Repair, then send again.',
  crmNothing: 'Year 1 of {tab} costs 0: there is nothing to send. Fill in users and prices first.',
  crmAlreadySent:
    'The budget already holds the lines of the simulator: {lines}. Delete these rows to send new ones, or change their amounts in the budget.',
} as const;
