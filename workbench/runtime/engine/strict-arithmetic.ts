import { toSerial } from '../dates';
import type { AddFunctionDescription, Arg, EvalContext, FunctionResultObject } from '../engine';
import { helpers, registries } from '../engine';
import { timeZoneOf } from './custom-functions';

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
  replaceResult('SUMPRODUCT', (args, compute) => firstError(args) ?? compute());
  installClock();
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

/** The engine's SUMPRODUCT skips what is no number, errors too; Sheets answers with the error. */
function firstError(args: readonly Arg[]): FunctionResultObject | undefined {
  const cells = args.flatMap((arg) => (Array.isArray(arg) ? arg.flat() : []));
  return cells.find(({ value }) => helpers.isEvaluationError(value));
}

/** `TODAY` and `NOW` follow the document's own clock and time zone. */
function installClock(): void {
  replaceResult('TODAY', (_, __, context) => {
    return { value: Math.floor(serialNow(context)), format: context.locale.dateFormat };
  });
  replaceResult('NOW', (_, __, context) => {
    const { dateFormat, timeFormat } = context.locale;
    return { value: serialNow(context), format: `${dateFormat} ${timeFormat}` };
  });
}

type Computed = ReturnType<AddFunctionDescription['compute']>;

function replaceResult(
  name: string,
  result: (args: readonly Arg[], compute: () => Computed, context: EvalContext) => Computed,
): void {
  const description = registries.functionRegistry.get(name);
  const { compute } = description;
  registries.functionRegistry.replace(name, {
    ...description,
    compute(...args) {
      return result(args, () => compute.apply(this, args), this);
    },
  });
}

function serialNow(context: EvalContext): number {
  const zone = timeZoneOf(context);
  const clock: unknown = context['now'];
  const instant: unknown = typeof clock === 'function' ? clock() : undefined;
  const now = typeof instant === 'number' ? new Date(instant) : new Date();
  return toSerial(now, zone);
}
