import type { CallKind } from './call-log';

/** A call about to be made: `Range`, `setValues`, `write`. */
export interface ServiceCall {
  readonly service: string;
  readonly name: string;
  readonly kind: CallKind;
}

/** The name of a call as Google's reference spells it. */
export const methodOf = ({ service, name }: ServiceCall): string => `${service}.${name}`;
