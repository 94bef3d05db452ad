import { toSerial } from '../dates';
import type { AddFunctionDescription, Arg, EvalContext, FunctionResultObject } from '../engine';
import { helpers, registries } from '../engine';
import { canonicalReference } from '../formula/to-canonical';
import { timeZoneOf } from './custom-functions';

type Computed = ReturnType<AddFunctionDescription['compute']>;

/** What a function does in place of the engine's own; `compute` is the engine's. */
type Replacement = (
  args: readonly Arg[],
  compute: (args: readonly Arg[]) => Computed,
  context: EvalContext,
) => Computed;

/** Gives the functions that the engine has and Sheets answers otherwise Sheets' answers. */
export function installSheetsFunctions(): void {
  replaceFunction('SUMPRODUCT', (args, compute) => firstError(args) ?? compute(args));
  replaceFunction('INDIRECT', ([reference, ...rest], compute) =>
    compute([engineReference(reference), ...rest]),
  );
  replaceFunction('TODAY', (_, __, context) => {
    return { value: Math.floor(serialNow(context)), format: context.locale.dateFormat };
  });
  replaceFunction('NOW', (_, __, context) => {
    const { dateFormat, timeFormat } = context.locale;
    return { value: serialNow(context), format: `${dateFormat} ${timeFormat}` };
  });
}

function replaceFunction(name: string, replacement: Replacement): void {
  const description = registries.functionRegistry.get(name);
  const { compute } = description;
  registries.functionRegistry.replace(name, {
    ...description,
    compute(...args) {
      return replacement(args, (given) => compute.apply(this, [...given]), this);
    },
  });
}

/** The engine's SUMPRODUCT skips what is no number, errors too; Sheets answers with the error. */
function firstError(args: readonly Arg[]): FunctionResultObject | undefined {
  const cells = args.flatMap((arg) => (Array.isArray(arg) ? arg.flat() : []));
  return cells.find(({ value }) => helpers.isEvaluationError(value));
}

/** A reference in a text names a tab as Sheets does. */
function engineReference(reference: Arg): Arg {
  if (Array.isArray(reference) || typeof reference?.value !== 'string') return reference;
  return { ...reference, value: canonicalReference(reference.value) };
}

/** The document's own clock, in its time zone. */
function serialNow(context: EvalContext): number {
  const clock: unknown = context['now'];
  const instant: unknown = typeof clock === 'function' ? clock() : undefined;
  return toSerial(typeof instant === 'number' ? new Date(instant) : new Date(), timeZoneOf(context));
}
