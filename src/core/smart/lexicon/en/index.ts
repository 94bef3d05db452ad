import type { Lexicon } from '../lexicon';
import { cues } from './cues';
import { stop } from './function-words';
import { activities, commercial, durations, generic, precise, umbrella, vague } from './nouns';
import { numbers } from './numbers';
import { time } from './time';
import { levelVerbs, serviceVerbs, verbs } from './verbs';

/** English. */
export const english = (): Lexicon => ({
  numbers: numbers(),
  stop: stop(),
  verbs: verbs(),
  umbrella: umbrella(),
  activities: activities(),
  vague: vague(),
  generic: generic(),
  precise: precise(),
  commercial: commercial(),
  levelVerbs: levelVerbs(),
  durations: durations(),
  serviceVerbs: serviceVerbs(),
  time: time(),
  cues: cues(),
});
