import type { MessageKey } from '../../../locales/en';
import type { Reading } from '../reading';

const SENT = /^(?:envoyer|adresser|expedier|send|mail|email)\b/u;

/** Customers are written to, but called on or visited. */
export function customersKey({ text }: Reading): MessageKey {
  return SENT.test(text) ? 'smartExampleSent' : 'smartExampleS0';
}
