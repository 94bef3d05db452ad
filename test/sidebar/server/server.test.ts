import { RefusedRequest, ServerFailure } from '../../../sidebar/server/failure';
import { createServer } from '../../../sidebar/server/server';
import { fakeRunner, type Serve } from '../support/fake-runner';

const serverThat = (serve: Serve) => createServer(fakeRunner(serve));
const failing = (error: unknown): Serve => {
  return () => {
    throw error;
  };
};

test('sends the kind and its details as JSON, and gives the answer back', async () => {
  const sent: unknown[] = [];
  const server = serverThat((text) => {
    sent.push(JSON.parse(text));
    return JSON.stringify({ ok: true, answer: { step: 3 } });
  });
  await expect(server.ask('build', { planId: 'P', step: 3 })).resolves.toEqual({ step: 3 });
  expect(sent).toEqual([{ kind: 'build', planId: 'P', step: 3 }]);
});

test('a refusal keeps the message of each field', async () => {
  const errors = [{ field: 'company', key: 'companyMissing', message: 'Saisissez un nom.' }];
  const asked = serverThat(() => JSON.stringify({ ok: false, errors })).ask('state', {});
  await expect(asked).rejects.toBeInstanceOf(RefusedRequest);
  await expect(asked).rejects.toMatchObject({ errors, message: 'Saisissez un nom.' });
});

test.each([
  ['null, as Google gives for an answer it cannot carry', null],
  ['nothing', undefined],
  ['a text that is not JSON', '<html>'],
  ['JSON that is no reply', '{"planId":"P"}'],
  ['an accepted reply without answer', '{"ok":true}'],
  ['a refusal without errors', '{"ok":false}'],
])('%s is a lost answer', async (_case, text) => {
  await expect(serverThat(() => text).ask('state', {})).rejects.toMatchObject({
    reason: 'lost',
    detail: 'state',
  });
});

test.each([
  [new Error('PERMISSION_DENIED: no'), 'accounts'],
  ['ScriptError: permission_denied', 'accounts'],
  [new Error('NetworkError: Connection failure due to HTTP 0'), 'failed'],
  [null, 'failed'],
])('a call that fails with %s', async (error, reason) => {
  const asked = serverThat(failing(error)).ask('state', {});
  await expect(asked).rejects.toBeInstanceOf(ServerFailure);
  await expect(asked).rejects.toMatchObject({ reason });
});

test('outside a spreadsheet every question fails, and says so', async () => {
  await expect(createServer(null).ask('state', {})).rejects.toMatchObject({ reason: 'failed' });
});
