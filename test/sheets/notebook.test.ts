import { asked, openEdge } from './open-script';

const PAGE = 4000;

test.each([
  ['a short text', 'SWOT'],
  ['a long text', 'é'.repeat(3 * PAGE)],
  ['a text of just one page', 'x'.repeat(PAGE - '{"text":""}'.length)],
  ['accents and signs', 'Énoncé « à relire » — 2\u202F400\u00A0€ 🎯'],
])('%s comes back as it was', (_what, text) => {
  const runtime = openEdge();
  runtime.run('keepText', 'PAC_BUILD_1', text);
  expect(asked(runtime, 'recallText', 'PAC_BUILD_1')).toEqual({ text });
});

test('a shorter text leaves nothing of the longer one', () => {
  const runtime = openEdge();
  runtime.run('keepText', 'PAC_BUILD_1', 'x'.repeat(3 * PAGE));
  runtime.run('keepText', 'PAC_BUILD_1', 'SWOT');
  expect(asked(runtime, 'recallText', 'PAC_BUILD_1')).toEqual({ text: 'SWOT' });
});

test('what was never kept, and what was forgotten, is nothing', () => {
  const runtime = openEdge();
  expect(asked(runtime, 'recallText', 'PAC_BUILD_1')).toBeNull();
  runtime.run('keepText', 'PAC_BUILD_1', 'x'.repeat(3 * PAGE));
  runtime.run('keepText', 'PAC_BUILD_2', 'autre');
  runtime.run('forgetText', 'PAC_BUILD_1');
  expect(asked(runtime, 'recallText', 'PAC_BUILD_1')).toBeNull();
  expect(asked(runtime, 'recallText', 'PAC_BUILD_2')).toEqual({ text: 'autre' });
});

test('forgetting leaves no page behind', () => {
  const runtime = openEdge();
  runtime.run('keepText', 'PAC_BUILD_1', 'x'.repeat(3 * PAGE));
  runtime.run('forgetText', 'PAC_BUILD_1');
  expect(JSON.stringify(runtime.saveProperties())).not.toContain('PAC_BUILD_1');
});
