import type { Axis, SavedMix, Sharing, WorkbookState } from '../../../src/contract';
import type { Language } from '../../../src/core/schema/words';
import { mixableStyles, sectionKeys } from '../mix/sections';

export const SCREENS = 5;
export const AXES: readonly Axis[] = ['rep', 'product', 'channel'];

/** `own`: the tabs ticked one by one. */
export type TabChoice = 'essential' | 'complete' | 'own';

/** What a plan people compose is made of. */
export interface MixChoice {
  /** Style it starts from. */
  readonly start: string;
  /** Keys of the sections ticked, whatever their style, such as `smart.diagnosis`. */
  readonly sections: readonly string[];
  /** Name of the saved choice taken instead; empty for none. */
  readonly saved: string;
}

/** What the five screens hold so far, just as typed: going back loses nothing. */
export interface Draft {
  readonly screen: number;
  readonly style: string;
  /** Whether that style is made of the sections ticked in the others. */
  readonly composed: boolean;
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
  readonly mix: MixChoice;
  /** Choices of tabs the user saved. */
  readonly mixes: readonly SavedMix[];
}

const GROWTH: Readonly<Record<Language, string>> = { fr: '10\u00a0%', en: '10%' };

/** Every default of the path; only the company, the revenue and the names are left to type. */
export function newDraft(state: WorkbookState, language: Language): Draft {
  const style = state.styles[0];
  const start = mixableStyles(state)[0];
  return {
    screen: 1,
    style: style?.key ?? '',
    composed: style?.composed ?? false,
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
    mix: { start: start?.key ?? '', sections: sectionKeys(start), saved: '' },
    mixes: state.mixes,
  };
}
