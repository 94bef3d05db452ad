import { Session } from '../../../../workbench/runtime/services/session';

const session = new Session('fr', 'Europe/Paris');

test('tells language and time zone', () => {
  expect([session.getActiveUserLocale(), session.getScriptTimeZone()]).toStrictEqual(['fr', 'Europe/Paris']);
});

test.each(['getActiveUser', 'getEffectiveUser'] as const)(
  '%s needs a scope the add-on does not ask',
  (name) => {
    expect(() => session[name]()).toThrow(
      `Specified permissions are not sufficient to call Session.${name}. ` +
        'Required permissions: https://www.googleapis.com/auth/userinfo.email',
    );
  },
);
