import type { Spelling } from './spelling';

const ARGUMENTS = ['PAC_ROLLUP_ACTUAL', 'PAC_ROLLUP_MEMBER', 'A2', 'PAC_ROLLUP_METRIC', 'B2'];

/** A formula over the columns of a plan: the actual of the name in A2, for the metric in B2. */
export const columnsExample = ({ separator }: Spelling): string =>
  '=SUMIFS(' + ARGUMENTS.join(separator) + ')';
