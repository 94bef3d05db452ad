import { at } from '../../finding';
import { fold } from '../../fold';
import type { Rule } from '../../rule';
import { CUBE_AXES } from './cube';

/** "All" beside its parts would count them twice. */
export const allInCube: Rule = {
  key: 'all_in_cube',
  severity: 'error',
  run: (plan) => {
    const all = fold(plan.reading.lists.label('all', 'ALL'));
    return plan.typed('targets').flatMap((row) => {
      const axis = CUBE_AXES.find((key) => fold(row.text(key)) === all);
      return axis === undefined ? [] : [at(row, axis, { value: row.text(axis) })];
    });
  },
};
