import { namesRead } from '../../../src/core/formula/names-read';

test.each([
  ['=Objectifs!$A$4:$A', ['objectifs'], []],
  ["=SUM('Plan d''action 2'!B4;Budget!C5)", ["plan d'action 2", 'budget'], []],
  ['="Budget!"&A1', [], []],
  ['=SUM(PAC_BUDGET_LANDING)*PAC2_BUDGET', [], ['pac_budget_landing', 'pac2_budget']],
  ['=\'Budget_Export\'!A1&"""PAC_BUDGET"', ['budget_export'], []],
])('%s', (formula, sheets, names) => {
  const read = namesRead(formula);
  expect([...read.sheets]).toEqual(sheets);
  expect([...read.words].filter((word) => word.startsWith('pac'))).toEqual(names);
});
