import type { CheckFinding, CheckReport, Severity } from '../../src/contract';
import { groupBy } from '../group-by';

/** From what stops a figure to what is good to know. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** One thing wrong in a tab, and every place where it is. */
export interface Trouble {
  readonly message: string;
  readonly fix: string;
  readonly places: readonly CheckFinding[];
}

export interface TroubledTab {
  readonly tab: string;
  readonly troubles: readonly Trouble[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly tabs: readonly TroubledTab[];
}

/** The findings by severity, then by tab; the same sentence is said once a tab. Severities without any are left out. */
export function groupFindings({ findings }: CheckReport): readonly SeverityGroup[] {
  return SEVERITIES.map((severity) => ({
    severity,
    tabs: tabsOf(findings.filter((finding) => finding.severity === severity)),
  })).filter(({ tabs }) => tabs.length > 0);
}

function tabsOf(findings: readonly CheckFinding[]): readonly TroubledTab[] {
  return groupBy(findings, ({ table }) => table).map((inTab) => ({
    tab: inTab[0].tab,
    troubles: groupBy(inTab, ({ message, fix }) => message + '\n' + fix).map((places) => {
      const [{ message, fix }] = places;
      return { message, fix, places };
    }),
  }));
}
