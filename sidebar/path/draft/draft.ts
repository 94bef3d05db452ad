import type { Axis, Sharing, WorkbookState } from '../../../src/contract';
import type { Language } from '../../../src/core/schema/words';

export const SCREENS = 5;
export const AXES: readonly Axis[] = ['rep', 'product', 'channel'];

/** `own`: the tabs ticked one by one. */
export type TabChoice = 'essential' | 'complete' | 'own';

/** What the five screens hold so far, just as typed: going back loses nothing. */
export interface Draft {
  readonly screen: number;
  readonly style: string;
  readonly followed: readonly Axis[];
  /** True once the reader ticked: a change of style then leaves the boxes alone. */
  readonly followedByHand: boolean;
  readonly company: string;
  readonly fiscalStart: string;
  readonly currency: string;
  readonly lastYear: string;
  readonly growth: string;
  readonly stretch: string;
  /** Empty while the reader keeps the suggested sentence. */
  readonly statement: string;
  /** One name a line. */
  readonly names: Readonly<Record<Axis, string>>;
  readonly sharing: Sharing;
  /** Keyed by `amountKey`, so that an amount follows its name wherever the line goes. */
  readonly amounts: Readonly<Record<string, string>>;
  readonly tabChoice: TabChoice;
  readonly ticked: readonly string[];
}

const GROWTH: Readonly<Record<Language, string>> = { fr: '10\u00a0%', en: '10%' };

/** Every default of the path; only the company, the revenue and the names are left to type. */
export function newDraft(state: WorkbookState, language: Language): Draft {
  const style = state.styles[0];
  return {
    screen: 1,
    style: style?.key ?? '',
    followed: style?.followed ?? [],
    followedByHand: false,
    company: '',
    fiscalStart: state.fiscalStart,
    currency: 'EUR',
    lastYear: '',
    growth: GROWTH[language],
    stretch: '',
    statement: '',
    names: { rep: '', product: '', channel: '' },
    sharing: 'equal',
    amounts: {},
    tabChoice: 'essential',
    ticked: [],
  };
}
