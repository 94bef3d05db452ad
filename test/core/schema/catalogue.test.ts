import {
  composedStyle,
  frame,
  list,
  lists,
  style,
  styleKeys,
  table,
  tableKeys,
} from '../../../src/core/schema/catalogue';
import { sources } from '../../support/templates';

test('styles come in the order people are asked', () => {
  expect(styleKeys()).toEqual(['smart', 'personas', 'channels', 'five_steps', 'mix']);
});

test('every style there is a file of is offered, and one of them is composed', () => {
  const files = Object.keys(sources).filter((path) => path.startsWith('styles/') && path !== 'styles/frame');
  expect(new Set(styleKeys().map((key) => `styles/${key}`))).toEqual(new Set(files));
  expect(styleKeys().filter((key) => style(key).composed)).toEqual([composedStyle().key]);
});

test('a template is read once', () => {
  expect(table('swot')).toBe(table('swot'));
  expect(lists()).toBe(lists());
  expect(frame()).toBe(frame());
});

test.each([
  ['table', () => table('swott')],
  ['style', () => style('clever')],
  ['list', () => list('swott')],
])('an unknown %s is refused', (_kind, read) => {
  expect(read).toThrow(/No (template|list)/u);
});

test('each file is named as the template it holds', () => {
  expect(tableKeys().map((key) => table(key).key)).toEqual(tableKeys());
  expect(styleKeys().map((key) => style(key).key)).toEqual(styleKeys());
});
