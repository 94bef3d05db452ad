import { copyInto, hostRealm, type Realm } from './boundary/realm';
import { CallQueue, type Schedule } from './script-run/call-queue';
import { fromServer } from './script-run/from-server';
import { toServer } from './script-run/to-server';

/** The script, as seen from a client page. */
export interface ScriptServer {
  /** Whether clients may call this name. */
  exposes(name: string): boolean;
  /** Calls a function of the script; what it throws is thrown. */
  call(name: string, args: readonly unknown[]): unknown;
  isServiceObject(value: unknown): boolean;
}

/** How the client is set up. */
export interface ScriptRunOptions {
  readonly server: ScriptServer;
  /** The window that holds the client: answers and errors are built with its constructors. Default: this one. */
  readonly realm?: Realm;
  /** Google accounts signed in at once; with more than one, calls are refused. Default 1. */
  readonly accounts?: number;
  /** When a call runs. Default: at the next turn of the event loop. */
  readonly schedule?: Schedule;
  /** Told of a failure that no failure handler takes. Default: the console. */
  readonly onUnhandled?: (error: Error) => void;
  readonly onClose?: () => void;
  readonly onEditorFocus?: () => void;
}

/** Receives the answer, then the user object. */
type SuccessHandler = (answer: unknown, userObject: unknown) => void;

/** Receives the error, then the user object. */
type FailureHandler = (error: Error, userObject: unknown) => void;

interface Handlers {
  readonly success?: SuccessHandler;
  readonly failure?: FailureHandler;
  readonly userObject?: unknown;
}

interface RunnerSettings {
  withSuccessHandler(handler: SuccessHandler): ScriptRunner;
  withFailureHandler(handler: FailureHandler): ScriptRunner;
  withUserObject(userObject: unknown): ScriptRunner;
}

/** `google.script.run`: every exposed function of the script, without an answer of its own. */
export type ScriptRunner = RunnerSettings & Readonly<Record<string, (...args: unknown[]) => void>>;

/** The `google` global of a sidebar or dialog. */
export interface GoogleClient {
  readonly script: {
    readonly run: ScriptRunner;
    readonly host: {
      close(): void;
      setHeight(height: number): void;
      setWidth(width: number): void;
      readonly editor: { focus(): void };
    };
  };
}

const SEVERAL_ACCOUNTS =
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

/** The `google` global of a client page, wired to a script. */
export function createGoogleClient(options: ScriptRunOptions): GoogleClient {
  const { onClose: close = ignore, onEditorFocus: focus = ignore } = options;
  const host = { close, setHeight: ignore, setWidth: ignore, editor: { focus } };
  const queue = new CallQueue(options.schedule ?? ((task) => setTimeout(task, 0)));
  return { script: { run: createRunner({}, options, queue), host } };
}

const ignore = (): void => undefined;

/** Each setting makes another runner: the first one keeps its own handlers. */
function createRunner(handlers: Handlers, options: ScriptRunOptions, queue: CallQueue): ScriptRunner {
  const next = (more: Handlers) => createRunner({ ...handlers, ...more }, options, queue);
  const settings: RunnerSettings = {
    withSuccessHandler: (success) => next({ success }),
    withFailureHandler: (failure) => next({ failure }),
    withUserObject: (userObject) => next({ userObject }),
  };
  const serverFunction =
    (name: string) =>
    (...args: unknown[]) => {
      const travelling = toServer(args);
      queue.add(() => perform(name, travelling, handlers, options));
    };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the functions are those of the script
  return new Proxy(settings, {
    get: (target, name) => {
      if (typeof name === 'symbol' || name in target) return Reflect.get(target, name) as unknown;
      return isOpen(name, options.server) ? serverFunction(name) : undefined;
    },
  }) as ScriptRunner;
}

/** Names ending in `_` are private to the script. */
const isOpen = (name: string, server: ScriptServer): boolean => !name.endsWith('_') && server.exposes(name);

/** Makes one call and hands its outcome to the handlers. */
async function perform(name: string, args: unknown[], handlers: Handlers, options: ScriptRunOptions) {
  const deliver = await answerOf(name, args, options).then(
    (answer) => () => handlers.success?.(answer, handlers.userObject),
    (error: unknown) => () => fail(error, handlers, options),
  );
  deliver();
}

async function answerOf(name: string, args: unknown[], options: ScriptRunOptions): Promise<unknown> {
  const { server, accounts = 1, realm = hostRealm } = options;
  if (accounts > 1) throw new Error(SEVERAL_ACCOUNTS);
  const answer = await server.call(name, args);
  const travelled = fromServer(answer, (value) => server.isServiceObject(value));
  return copyInto(realm, travelled, () => undefined);
}

function fail(error: unknown, handlers: Handlers, options: ScriptRunOptions): void {
  const { realm = hostRealm, onUnhandled = reportToConsole } = options;
  const failure = new realm.Error(messageOf(error));
  failure.name = 'ScriptError';
  if (handlers.failure) handlers.failure(failure, handlers.userObject);
  else onUnhandled(failure);
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}

function reportToConsole(error: Error): void {
  console.error(error);
}
