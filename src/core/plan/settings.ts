import type { TargetMode } from '../objectives/roll-up-input';
import type { Language } from '../schema/words';
import type { Axis, Sharing } from './answers';

/** Someone or something a target is given to. */
export interface Member {
  readonly name: string;
  /** Minor units typed beside the name; null when none was. */
  readonly amount: number | null;
  /** Name of the team a rep belongs to. */
  readonly team: string | null;
}

/** A tab of the plan, in the order of the workbook. */
export interface PlanTab {
  readonly table: string;
  readonly hidden: boolean;
}

/** A plan as decided: answers read, checked and completed. Days are serial numbers (1899-12-30 = 0). */
export interface PlanSettings {
  readonly planId: string;
  /** 1 for the first plan of the workbook; the second one's named ranges begin with PAC2_. */
  readonly number: number;
  readonly language: Language;
  readonly style: string;
  /** Styles a composed plan takes its sections from, the one it starts from first. */
  readonly mixed: readonly string[];
  readonly company: string;
  readonly currency: string;
  readonly fiscalStart: number;
  readonly today: number;
  /** Last year's revenue, in minor units. */
  readonly lastYear: number;
  /** Fractions: 0.1 is +10 %. */
  readonly growth: number;
  readonly stretch: number | null;
  readonly statement: string;
  readonly axes: readonly Axis[];
  readonly mode: TargetMode;
  readonly members: Readonly<Record<Axis, readonly Member[]>>;
  readonly sharing: Sharing;
  readonly tabs: readonly PlanTab[];
  readonly demo: boolean;
}
