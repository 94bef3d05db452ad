import type { SetAside } from '../../src/contract';
import type { WordKey } from '../words/en';

/** Why a row is not imported, in words. */
export const reasonWord = (reason: SetAside['reason']): WordKey => `reason_${reason}`;
