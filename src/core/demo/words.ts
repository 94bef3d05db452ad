import { dayLabel } from '../calendar/month-names';
import type { Day } from '../calendar/day';
import type { Words } from '../schema/words';

const THIN = '\u202F';
const NO_BREAK = '\u00A0';

function grouped(whole: number, separator: string): string {
  return String(whole).replaceAll(/\B(?=(\d{3})+$)/gu, separator);
}

/** An amount from 0 up, in minor units, as a sentence spells it, to the euro. */
export function inWords(amount: number): Words {
  const euros = Math.round(amount / 100);
  return { fr: `${grouped(euros, THIN)}${NO_BREAK}€`, en: `€${grouped(euros, ',')}` };
}

/** A share as a sentence spells it, in per cent with so many decimals. */
export function percentInWords(share: number, decimals = 0): Words {
  const percent = (share * 100).toFixed(decimals);
  return { fr: `${percent.replace('.', ',')}${NO_BREAK}%`, en: `${percent}%` };
}

/** A day as a sentence spells it: « 31 décembre 2026 ». */
export function dayInWords(serial: Day): Words {
  return { fr: dayLabel(serial, 'fr'), en: dayLabel(serial, 'en') };
}
