import type { Arg, EvalContext, FunctionResultObject } from '../engine';
import { helpers, registries } from '../engine';

/** Errors that Sheets has and the engine does not know as errors. */
const SHEETS_ERRORS = ['#VALUE!', '#ERROR!', '#REF!'];

const NUMERIC = new Set(['NUMBER', 'DATE']);

/**
 * Makes the engine as strict as Sheets: a text that is no number, `""` included, given where a single number is
 * expected is `#VALUE!`. Inside arrays the engine calls the same function element by element.
 */
export function installStrictArithmetic(): void {
  for (const error of SHEETS_ERRORS) registries.errorTypes.add(error);
  for (const name of registries.functionRegistry.getKeys()) makeStrict(name);
}

function makeStrict(name: string): void {
  const description = registries.functionRegistry.get(name);
  const numeric = description.args.map(
    (arg) => !arg.acceptMatrix && arg.type.every((type) => NUMERIC.has(type)),
  );
  if (!numeric.includes(true) || description.args.some((arg) => arg.repeating)) return;
  const { compute } = description;
  registries.functionRegistry.replace(name, {
    ...description,
    compute(...args) {
      const wrong = args.find((arg, index) => numeric[index] && !isNumeric(arg, this));
      return wrong === undefined ? compute.apply(this, args) : valueError(wrong);
    },
  });
}

function isNumeric(arg: Arg, context: EvalContext): boolean {
  if (arg === undefined || Array.isArray(arg) || typeof arg.value !== 'string') return true;
  if (helpers.isEvaluationError(arg.value)) return true;
  const text = arg.value;
  return helpers.isNumber(text, context.locale) || helpers.isDateTime(text, context.locale);
}

function valueError(arg: Arg): FunctionResultObject {
  const text = Array.isArray(arg) ? '' : String(arg?.value ?? '');
  return { value: '#VALUE!', message: `"${text}" is a text and cannot be coerced to a number.` };
}
