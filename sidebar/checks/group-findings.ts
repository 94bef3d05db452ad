import type { CheckFinding, CheckReport, Severity } from '../../src/contract';
import { groupBy } from '../group-by';

/** From what stops a figure to what is good to know. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** One sentence, and every place it is true of. */
export interface Said {
  readonly message: string;
  readonly places: readonly CheckFinding[];
}

/** What a rule found in a tab, under the one cure. */
export interface Trouble {
  readonly fix: string;
  readonly said: readonly Said[];
}

export interface TroubledTab {
  readonly tab: string;
  readonly troubles: readonly Trouble[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly tabs: readonly TroubledTab[];
}

/** The findings by severity, tab, then rule: a cure is said once, a sentence too. Severities without any are left out. */
export function groupFindings({ findings }: CheckReport): readonly SeverityGroup[] {
  return SEVERITIES.map((severity) => ({
    severity,
    tabs: tabsOf(findings.filter((finding) => finding.severity === severity)),
  })).filter(({ tabs }) => tabs.length > 0);
}

function tabsOf(findings: readonly CheckFinding[]): readonly TroubledTab[] {
  return groupBy(findings, ({ table }) => table).map((inTab) => ({
    tab: inTab[0].tab,
    troubles: groupBy(inTab, ({ rule, fix }) => rule + '\n' + fix).map((together) => ({
      fix: together[0].fix,
      said: saidOf(together),
    })),
  }));
}

const saidOf = (findings: readonly CheckFinding[]): readonly Said[] =>
  groupBy(findings, ({ message }) => message).map((places) => ({ message: places[0].message, places }));
