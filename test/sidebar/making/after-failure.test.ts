import { afterFailure } from '../../../sidebar/making/after-failure';
import { RefusedRequest, ServerFailure } from '../../../sidebar/server/failure';

const refused = (key: string) => new RefusedRequest([{ field: null, key, message: '' }]);

test.each([
  [new ServerFailure('failed'), 'retry'],
  [new Error('bug'), 'retry'],
  [refused('busy'), 'retry'],
  [refused('buildFailed'), 'restart'],
  [refused('planNotFound'), 'restart'],
  [refused('buildStopped'), 'look'],
])('%# after a failure', (error, way) => expect(afterFailure(error)).toBe(way));
