import type { Lexicon } from '../lexicon';
import { abstractEnding, abstractNouns, evaluative, idioms } from './abstract';
import { asides } from './asides';
import { cues } from './cues';
import { stop } from './function-words';
import {
  activities,
  commercial,
  durations,
  generic,
  precise,
  segments,
  things,
  umbrella,
  vague,
} from './nouns';
import { numbers } from './numbers';
import { ordinary } from './ordinary';
import { past, pastTurn } from './past';
import { time } from './time';
import { deeds, forms, infinitives, levelVerbs, present, serviceVerbs, verbs } from './verbs';

/** French. */
export const french = (): Lexicon => ({
  numbers: numbers(),
  stop: stop(),
  verbs: verbs(),
  present: present(),
  tangible: new Set(),
  deeds: deeds(),
  infinitives: infinitives(),
  ordinary: ordinary(),
  umbrella: umbrella(),
  activities: activities(),
  vague: vague(),
  things: things(),
  generic: generic(),
  abstractNouns: abstractNouns(),
  evaluative: evaluative(),
  abstractEnding: abstractEnding(),
  idioms: idioms(),
  segments: segments(),
  precise: precise(),
  ...forms(),
  commercial: commercial(),
  levelVerbs: levelVerbs(),
  durations: durations(),
  serviceVerbs: serviceVerbs(),
  time: time(),
  past: past(),
  pastTurn: pastTurn(),
  cues: cues(),
  asides: asides(),
});
