import type { CheckFinding, Severity } from '../../../src/contract';
import { groupFindings } from '../../../sidebar/checks/group-findings';

const finding = (
  severity: Severity,
  table: string,
  said: readonly [string, string],
  cell: string,
): CheckFinding => ({
  rule: said[0],
  severity,
  table,
  tab: 'Tab of ' + table,
  row: '',
  cell,
  message: said[1],
  fix: 'Cure of ' + said[0],
});

const report = (findings: readonly CheckFinding[]) => ({
  counts: { error: 0, warning: 0, info: 0 },
  findings,
});

const NO_OWNER = ['no_owner', 'No owner'] as const;

const FINDINGS = [
  finding('info', 'actions', ['late', 'Late'], 'A9'),
  finding('error', 'spend', ['as_text', '“May” is text'], 'D4'),
  finding('error', 'actions', NO_OWNER, 'F4'),
  finding('error', 'spend', ['no_type', 'No type'], 'E4'),
  finding('error', 'actions', NO_OWNER, 'F5'),
  finding('error', 'spend', ['as_text', '“June” is text'], 'D5'),
];

test('the most severe come first, tab by tab; a cure and a sentence are said once a tab', () => {
  const groups = groupFindings(report(FINDINGS)).map(({ severity, tabs }) => [
    severity,
    tabs.map(({ tab, troubles }) => [
      tab,
      troubles.map(({ fix, said }) => [
        fix,
        said.map(({ message, places }) => [message, places.map(({ cell }) => cell)]),
      ]),
    ]),
  ]);
  const spend = [
    [
      'Cure of as_text',
      [
        ['“May” is text', ['D4']],
        ['“June” is text', ['D5']],
      ],
    ],
    ['Cure of no_type', [['No type', ['E4']]]],
  ];
  expect(groups).toEqual([
    [
      'error',
      [
        ['Tab of spend', spend],
        ['Tab of actions', [['Cure of no_owner', [['No owner', ['F4', 'F5']]]]]],
      ],
    ],
    ['info', [['Tab of actions', [['Cure of late', [['Late', ['A9']]]]]]]],
  ]);
});

test('two cures of the same rule are told apart', () => {
  const other = { ...finding('error', 'spend', NO_OWNER, 'D5'), fix: 'Another cure' };
  const [group] = groupFindings(report([finding('error', 'spend', NO_OWNER, 'D4'), other]));
  expect(group?.tabs[0]?.troubles.map(({ fix }) => fix)).toEqual(['Cure of no_owner', 'Another cure']);
});

test('nothing found makes no group', () => expect(groupFindings(report([]))).toEqual([]));
