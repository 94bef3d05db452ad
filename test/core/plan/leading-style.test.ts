import { leadingStyle } from '../../../src/core/plan/leading-style';

test.each([
  ['smart', [], 'smart'],
  ['mix', ['personas', 'smart'], 'personas'],
  ['mix', [], 'mix'],
])('in a plan of style %s that mixes %j, the columns of %s come forward', (style, mixed, leading) => {
  expect(leadingStyle({ style, mixed })).toBe(leading);
});
