import type {
  Answers,
  PlanAnswers,
  Refusal,
  Request,
  RequestKind,
  WorkbookState,
} from '../../../src/contract';
import { exported, planSteps, rollUp, smartAnswer } from './answers';
import { plan } from './state';
import { TYPED_CELLS, upkeepHandlers } from './upkeep';

type Handlers = {
  readonly [K in RequestKind]: (request: Extract<Request, { readonly kind: K }>) => Answers[K] | Refusal;
};

export interface FakeServer {
  /** Every request received, in order. */
  readonly received: readonly Request[];
  /** The door: JSON text both ways. */
  readonly serve: (text: string) => string;
}

export const refusal = (field: string | null, message: string): Refusal => ({
  ok: false,
  errors: [{ field, key: 'test', message }],
});

/** A workbook in memory that answers as the server does, without a spreadsheet behind. */
export function fakeServer(first: WorkbookState, changes: Partial<Handlers> = {}): FakeServer {
  const received: Request[] = [];
  const handlers: Handlers = { ...usualHandlers(first), ...changes };
  return {
    received,
    serve: (text) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the sidebar under test
      const request = JSON.parse(text) as Request;
      received.push(request);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one handler a kind
      const handle = handlers[request.kind] as (request: Request) => object;
      const reply = handle(request);
      return JSON.stringify('ok' in reply ? reply : { ok: true, answer: reply });
    },
  };
}

const NOTHING_TO_CROSS = {
  currency: 'EUR',
  total: 0,
  stretch: null,
  sums: [],
  rows: 0,
  limit: 50_000,
  pins: 0,
  edited: 0,
  warnings: [],
  blocked: [],
};

function usualHandlers(first: WorkbookState): Handlers {
  let state = first;
  let answers: PlanAnswers | null = null;
  const only = () => state.plans[0] ?? plan(state.language);
  const keep = () => {
    const made = planOf(state, answers);
    state = { ...state, plans: [...state.plans.filter(({ planId }) => planId !== made.planId), made] };
    return made;
  };
  return {
    ...upkeepHandlers(only),
    state: () => state,
    'save-mix': ({ name, tabs, styles }) => {
      state = {
        ...state,
        mixes: [...state.mixes.filter((mix) => mix.name !== name), { name, tabs, styles }],
      };
      return { mixes: state.mixes };
    },
    'forget-mix': ({ name }) => {
      state = { ...state, mixes: state.mixes.filter((mix) => mix.name !== name) };
      return { mixes: state.mixes };
    },
    smart: ({ answers: typed }) => smartAnswer(typed),
    selection: () => ({ names: ['Anne Martin', 'Bruno Petit', 'Chloé Bernard'] }),
    begin: ({ answers: typed }) => {
      answers = typed;
      return { planId: 'PLAN-1', steps: planSteps(state.language) };
    },
    build: ({ step }) => ({ step }),
    resume: ({ planId }) => ({ planId, steps: planSteps(state.language).slice(4) }),
    finish: ({ planId }) => ({ planId, visible: 10, plan: keep() }),
    verify: () => ({ probe: true, errors: [] }),
    remove: ({ planId, confirmed }) => {
      const tabs = state.plans.find((one) => one.planId === planId)?.tabs ?? [];
      const kept = tabs.filter(({ table, name }) => TYPED_CELLS[table] && !confirmed.includes(name));
      state = { ...state, plans: state.plans.filter((one) => one.planId !== planId) };
      return { removed: tabs.length - kept.length, kept: kept.map(({ name }) => name) };
    },
    open: ({ table }) => ({
      name: state.tabs.find((tab) => tab.table === table)?.name[state.language] ?? table,
    }),
    'target-mode': ({ mode }) => ({ plan: { ...only(), mode } }),
    'cross-preview': () => NOTHING_TO_CROSS,
    cross: ({ choices }) => ({ rows: choices.axes.length * 12 }),
    'add-tabs': ({ tables }) => ({ plan: only(), added: tables }),
    'roll-up': ({ axis }) => rollUp(axis),
    'type-totals': ({ totals }) => ({ rows: totals.length }),
    'first-action': () => ({ name: 'Actions' }),
    refresh: () => ({ plan: only() }),
    'smart-check': () => ({ objectives: 3, smart: 1 }),
    export: () => exported,
    'export-csv': () => ({ fileName: 'budget-2027.csv', text: 'plan_id;exercice\nPLAN-1;2027\n' }),
  };
}

function planOf(state: WorkbookState, answers: PlanAnswers | null) {
  if (!answers || answers.demo) return plan(state.language, { company: 'Atelier Montclar', demo: true });
  const axes = (['rep', 'product', 'channel'] as const).filter((axis) => answers.members[axis]);
  return plan(answers.language, { company: answers.company, axes });
}
