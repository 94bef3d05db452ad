/** What a call came to: what its cells hold, or the message of the error it threw. */
export interface Outcome {
  readonly cells: readonly unknown[];
  readonly message: string | null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Runs a call; an error that is not worded by us goes through. */
export function outcomeOf(run: () => unknown): Outcome {
  try {
    const result = run();
    return { cells: Array.isArray(result) ? result.flat() : [result], message: null };
  } catch (error) {
    const cause = isRecord(error) ? error['cause'] : undefined;
    if (!isRecord(cause) || cause['name'] !== 'PlanError') throw error;
    return { cells: [], message: String(isRecord(error) ? error['message'] : '') };
  }
}

const isShown = (value: unknown): boolean => typeof value === 'string' || Number.isFinite(value);

/** Whether a message is a sentence in one language, every blank of it filled. */
const isWorded = (message: string, foreign: RegExp): boolean =>
  message.length > 20 && !/undefined|NaN|\[object|[{}]/u.test(message) && !foreign.test(message);

/** What Sheets could not show, and the messages that are not sentences of the workbook's language. */
export function surprises({ cells, message }: Outcome, foreign: RegExp): readonly unknown[] {
  const marked = cells.filter((value) => typeof value === 'string' && value.startsWith('⚠'));
  const said = [...marked, ...(message === null ? [] : [message])].map(String);
  return [...cells.filter((value) => !isShown(value)), ...said.filter((one) => !isWorded(one, foreign))];
}
