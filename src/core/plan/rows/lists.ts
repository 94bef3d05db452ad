import { holidaysOfYears, type HolidayRule } from '../../calendar/holidays';
import { HOLIDAY_NAMES } from '../../calendar/holiday-names';
import { parts } from '../../calendar/day';
import { lists } from '../../schema/catalogue';
import type { ListTemplate } from '../../schema/list';
import { AXES } from '../answers';
import { valueRow, type RowContent } from '../content';
import type { PlanSettings } from '../settings';

/** Lists whose blocks stand together, so that one dropdown offers every member and every month. */
const MEMBER_LISTS = ['all', 'rep', 'product', 'channel', 'team', 'period'];

const MAINLAND: HolidayRule = { zone: 'metropole', whitMondayWorked: false };

/** The values of a list, in the words of a language. */
export function fixedRows(
  { key: list, values, codes }: ListTemplate,
  { language }: Pick<PlanSettings, 'language'>,
): readonly RowContent[] {
  return values.map(({ key, label, extra }, index) =>
    valueRow({
      list,
      key,
      label: codes ? key : label[language],
      parent: String(extra['account'] ?? extra['category'] ?? extra['parent'] ?? ''),
      active: true,
      rank: index + 1,
      label_fr: label.fr,
      label_en: label.en,
    }),
  );
}

function memberRow(list: string, name: string, parent: string | null, index: number): RowContent {
  const shared = { list, key: name, label: name, parent: parent ?? '', active: true, rank: index + 1 };
  return valueRow({ ...shared, label_fr: name, label_en: name });
}

function teamNames(settings: PlanSettings): readonly string[] {
  return [...new Set(settings.members.rep.flatMap(({ team }) => (team === null ? [] : [team])))];
}

/** The company's own names, then the reserved member. */
function memberRows(list: ListTemplate, settings: PlanSettings): readonly RowContent[] {
  const axis = AXES.find((candidate) => candidate === list.key);
  const names = axis ? settings.members[axis].map(({ name }) => name) : teamNames(settings);
  const parents = axis === 'rep' ? settings.members.rep.map(({ team }) => team) : [];
  const reserved = { ...list, values: list.values.filter(({ key }) => key === 'UNASSIGNED') };
  return [
    ...names.map((name, index) => memberRow(list.key, name, parents[index] ?? null, index)),
    ...fixedRows(reserved, settings),
  ];
}

/** Public holidays from the year before the plan to two years after it starts. */
function holidayRows(settings: PlanSettings): readonly RowContent[] {
  const { year } = parts(settings.fiscalStart);
  return holidaysOfYears(year - 1, year + 2, MAINLAND).map(({ key, day }, index) => {
    const names = HOLIDAY_NAMES[key];
    const shared = {
      list: 'holiday',
      key,
      label: names[settings.language],
      active: true,
      start: day,
      rank: index + 1,
    };
    return valueRow({ ...shared, label_fr: names.fr, label_en: names.en });
  });
}

function rowsOf(list: ListTemplate, settings: PlanSettings): readonly RowContent[] {
  if (list.key === 'holiday') return holidayRows(settings);
  if (list.members) return memberRows(list, settings);
  return fixedRows(list, settings);
}

/** Every list, in the order of the lists tab. */
export function orderedLists(): readonly ListTemplate[] {
  const all = [...lists().values()];
  const first = MEMBER_LISTS.flatMap((key) => all.filter((list) => list.key === key));
  return [...first, ...all.filter(({ key }) => !MEMBER_LISTS.includes(key))];
}

/** Every value of every dropdown, one list after the other. */
export function listRows(settings: PlanSettings): readonly RowContent[] {
  return orderedLists().flatMap((list) => rowsOf(list, settings));
}
