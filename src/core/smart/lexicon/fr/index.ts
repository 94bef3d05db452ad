import type { Lexicon } from '../lexicon';
import { cues } from './cues';
import { stop } from './function-words';
import { activities, commercial, durations, generic, precise, umbrella, vague } from './nouns';
import { numbers } from './numbers';
import { ordinary } from './ordinary';
import { time } from './time';
import { infinitives, levelVerbs, serviceVerbs, verbs } from './verbs';

/** French. */
export const french = (): Lexicon => ({
  numbers: numbers(),
  stop: stop(),
  verbs: verbs(),
  infinitives: infinitives(),
  ordinary: ordinary(),
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
