import { customFunctionNames, topLevelFunctions } from '../../../workbench/runtime/bundle-functions';

const SOURCE = `var global = this;

/**
 * Cost of winning one customer.
 *
 * @param {number} spend What was spent.
 * @customfunction
 */
function CAC(spend, customers) {}

/**
 * Speaks of @customfunction in passing, and is none.
 */
function explain() {}

/** @customfunction */
var notAFunction = 1;
function plain() {}

/** @customFunction */
function LTV(value) {}

function onOpen() {}
async function later() {}
(() => {
  /** @customfunction */
  function hidden() {}
  global.CAC = (spend, customers) => spend / customers;
})();
`;

test('the functions a script can be called by are those at its top level', () => {
  expect(topLevelFunctions(SOURCE)).toStrictEqual(['CAC', 'explain', 'plain', 'LTV', 'onOpen', 'later']);
});

test('the functions cells can call are those whose own comment says so', () => {
  expect(customFunctionNames(SOURCE)).toStrictEqual(['CAC', 'LTV']);
});
