import type { CheckFinding, Severity } from '../../../src/contract';
import { groupFindings } from '../../../sidebar/checks/group-findings';

const finding = (severity: Severity, table: string, message: string, cell: string): CheckFinding => ({
  rule: 'rule',
  severity,
  table,
  tab: 'Tab of ' + table,
  row: '',
  cell,
  message,
  fix: 'Cure of ' + message,
});

const report = (findings: readonly CheckFinding[]) => ({
  counts: { error: 0, warning: 0, info: 0 },
  findings,
});

const FINDINGS = [
  finding('info', 'actions', 'late', 'A9'),
  finding('error', 'spend', 'no line', 'D4'),
  finding('error', 'actions', 'no owner', 'F4'),
  finding('error', 'spend', 'no type', 'E4'),
  finding('error', 'actions', 'no owner', 'F5'),
];

test('the most severe come first, tab by tab, and a sentence is said once a tab', () => {
  const groups = groupFindings(report(FINDINGS)).map(({ severity, tabs }) => ({
    severity,
    tabs: tabs.map(({ tab, troubles }) => ({
      tab,
      troubles: troubles.map(({ message, places }) => [message, places.map(({ cell }) => cell)]),
    })),
  }));
  expect(groups).toEqual([
    {
      severity: 'error',
      tabs: [
        {
          tab: 'Tab of spend',
          troubles: [
            ['no line', ['D4']],
            ['no type', ['E4']],
          ],
        },
        { tab: 'Tab of actions', troubles: [['no owner', ['F4', 'F5']]] },
      ],
    },
    { severity: 'info', tabs: [{ tab: 'Tab of actions', troubles: [['late', ['A9']]] }] },
  ]);
});

test('two cures of the same sentence are two troubles', () => {
  const other = { ...finding('error', 'spend', 'no line', 'D5'), fix: 'Another cure' };
  const [group] = groupFindings(report([finding('error', 'spend', 'no line', 'D4'), other]));
  expect(group?.tabs[0]?.troubles.map(({ fix }) => fix)).toEqual(['Cure of no line', 'Another cure']);
});

test('nothing found makes no group', () => expect(groupFindings(report([]))).toEqual([]));
