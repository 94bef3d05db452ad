import type { AddFunctionDescription, Arg, EvalContext, FunctionResultObject } from '../engine';
import { helpers, registries } from '../engine';

/** Errors that Sheets has and the engine does not know as errors. */
const SHEETS_ERRORS = ['#VALUE!', '#ERROR!', '#REF!'];

type Computed = ReturnType<AddFunctionDescription['compute']>;

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
  const { compute } = description;
  const numeric = numericArgs(description);
  registries.functionRegistry.replace(name, {
    ...description,
    // Called for every function of every cell at each calculation: no array is made here.
    compute(...args) {
      for (const index of numeric) {
        const arg = args[index];
        if (!isNumeric(arg, this)) return valueError(arg);
      }
      return withoutTextFormat(compute.apply(this, args));
    },
  });
}

/** Which arguments are one number each; none where arguments repeat, as the engine counts those otherwise. */
function numericArgs({ args }: AddFunctionDescription): readonly number[] {
  if (args.some((arg) => arg.repeating)) return [];
  return args.flatMap(({ acceptMatrix, type }, index) =>
    !acceptMatrix && type.every((one) => NUMERIC.has(one)) ? [index] : [],
  );
}

/** A result takes the format of an argument: a number calculated from plain text would become text itself. */
function withoutTextFormat(result: Computed): Computed {
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return result;
  return typeof result.value === 'number' && result.format === '@' ? { value: result.value } : result;
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
