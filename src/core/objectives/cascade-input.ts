/** A member of the axis among whose members a total is shared. Amounts are whole minor units. */
export interface CascadeMember {
  readonly key: string;
  /** Weight typed by people; null when blank. Any scale: only proportions count. */
  readonly weight: number | null;
  /** Last year's actual. */
  readonly history: number | null;
  /** Reference written beside the member, when there is no history. */
  readonly reference: number | null;
  /** Share of the period's working days on which the member is active, 0 to 1. */
  readonly activity: number;
  /** Amount that must not move; null when free. */
  readonly pin: number | null;
}

export interface CascadeInput {
  readonly total: number;
  /** Rounding unit, in minor units. */
  readonly unit: number;
  readonly members: readonly CascadeMember[];
}

/** Where the proportions come from. */
export type WeightSource = 'weight' | 'history' | 'reference' | 'equal';

export interface CascadeWarning {
  readonly key: 'negative_weight' | 'blank_weight' | 'all_weights_zero' | 'inactive_member';
  readonly members: readonly string[];
}

/** A member free to receive: its key, and its weight from 0 up. */
export interface FreeMember {
  readonly key: string;
  readonly weight: number;
}
