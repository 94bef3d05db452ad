import type { Model } from '../../runtime/engine';
import { withReadNumber } from './typed-numbers';
import { touchedBy, type Payload, type Touched } from './touched-zones';

/** What happens around a person's edits; scripts write by another way, and are not concerned. */
export interface EditHooks {
  /** @returns A question to put first, or undefined to let the edit through. */
  questionBefore: (touched: Touched) => string | undefined;
  ask: (question: string) => Promise<boolean>;
  after: (touched: Touched) => void;
}

/** The engine's answer to a command, as far as its interface looks at it. */
interface Result {
  readonly isSuccessful: boolean;
  readonly reasons: readonly string[];
  readonly isCancelledBecause: (reason: string) => boolean;
}

/** The answer while the person is being asked. */
const NOT_YET: Result = { isSuccessful: false, reasons: [], isCancelledBecause: () => false };

/** Watches the commands that the spreadsheet's own interface gives to the model. */
export function watchEdits(model: Model, hooks: EditHooks): void {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- typed by its own commands; any passes through here
  const dispatch = model.dispatch as unknown as (type: string, payload: Payload) => Result;
  const perform = (type: string, payload: Payload, touched: Touched): Result => {
    const result = dispatch(type, payload);
    if (result.isSuccessful) hooks.after(touched);
    return result;
  };
  const watched = (type: string, typed: Payload): Result => {
    const payload = withReadNumber(model, type, typed);
    const touched = touchedBy(model, type, payload);
    if (!touched) return dispatch(type, payload);
    const question = hooks.questionBefore(touched);
    if (question === undefined) return perform(type, payload, touched);
    // Later: a dialog that took the focus now would make the cell editor close while it is closing.
    setTimeout(() => void hooks.ask(question).then((yes) => yes && perform(type, payload, touched)), 0);
    return NOT_YET;
  };
  Object.assign(model, { dispatch: watched });
}
