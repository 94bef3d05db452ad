import { fieldFor } from '../../../sidebar/dom/fields';

const fields = ['company', 'members.rep', 'members.rep.1', 'members.channel'].map((path) => ({ path }));

test.each([
  ['company', 'company'],
  ['members.rep.1', 'members.rep.1'],
  ['members.rep.7', 'members.rep'],
  ['members', 'members.rep'],
  ['members.product', 'members.rep'],
  ['sharing', undefined],
  [null, undefined],
])('a message about %s goes beside %s', (path, place) => expect(fieldFor(fields, path)?.path).toBe(place));
