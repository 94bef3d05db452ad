import { NO_COSTS, TYPICAL_COSTS, VirtualClock } from './boundary/clock';
import { Executions } from './boundary/executions';
import { ServiceCalls } from './boundary/service-calls';
import type { RuntimeOptions } from './runtime-options';
import { createCaches, type Caches } from './services/cache';
import { createLocks, type Locks } from './services/lock';
import type { LogLines } from './services/logger';
import { createPropertyStores, type PropertyStores } from './services/properties';
import { emptyWindow, type Answer, type Editor, type Question } from './services/ui/window';

/** All that outlives one execution of the script, but for the document. */
export interface Stage {
  readonly clock: VirtualClock;
  readonly executions: Executions;
  readonly calls: ServiceCalls;
  readonly editor: Editor;
  readonly caches: Caches;
  readonly locks: Locks;
  readonly properties: PropertyStores;
  readonly lines: LogLines;
  /** Answers to the questions to come, in order. */
  readonly answers: Answer[];
}

/** A stage on which nothing has happened yet. */
export function setStage(options: RuntimeOptions): Stage {
  const clock = new VirtualClock(presentOf(options.now));
  const executions = new Executions(clock);
  const { callCosts = options.now instanceof Date ? TYPICAL_COSTS : NO_COSTS } = options;
  const calls = new ServiceCalls(executions, clock, callCosts);
  const answers: Answer[] = [];
  const editor = openEditor(options, answers);
  const properties = createPropertyStores(options.properties);
  const [caches, locks] = [createCaches(clock), createLocks()];
  return { clock, executions, calls, editor, caches, locks, properties, lines: [], answers };
}

function presentOf(now: RuntimeOptions['now']): () => Date {
  if (typeof now === 'function') return now;
  return now ? () => now : () => new Date();
}

function openEditor({ answer, onWindowChange }: RuntimeOptions, answers: Answer[]): Editor {
  return {
    window: emptyWindow(),
    answer: answer ?? ((question) => answers.shift() ?? onlyAnswer(question)),
    changed: onWindowChange ?? (() => undefined),
  };
}

/** A message that offers one button is answered by it; a real question needs an answer. */
function onlyAnswer({ prompt, buttons, asksText }: Question): Answer {
  const [button] = buttons;
  if (button === undefined || buttons.length > 1 || asksText) {
    throw new Error(`No answer is scripted for the question: ${prompt}`);
  }
  return { button };
}
