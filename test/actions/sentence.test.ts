import { answers } from '../support/plan';
import { openScript } from '../support/runtime';
import { scriptOf } from '../support/script-module';
import { ask, refused } from '../support/serve';

const files = { 'Code.js': scriptOf('test/actions/smart/script.ts'), 'Sidebar.html': '' };
const runtime = openScript(files, { now: new Date('2027-03-15T10:00:00+01:00') });

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/gu, ' ');

const judge = (changes: Parameters<typeof answers>[0]) => {
  const answer = ask(runtime, { kind: 'smart', answers: answers(changes) });
  return {
    verdict: plain(answer.verdict),
    example: plain(answer.example),
    toJudge: answer.toJudge,
    statement: plain(answer.statement),
  };
};

describe('the sentence of the main objective', () => {
  test('is proposed, judged with the figures beside it, and said better', () => {
    const statement = 'Porter le CA HT de 2 400 000 € à 2 640 000 € (+10 %) avant le 31 décembre 2027';
    expect(judge({})).toStrictEqual({
      statement,
      verdict: 'S M A R T — à renforcer : Dites dans quel but (« pour… »)',
      example: `${statement}, afin de [but, par exemple financer une embauche]`,
      toJudge: ['R'],
    });
  });

  test('is judged as people write it, in the language of the plan', () => {
    expect(judge({ language: 'en', statement: 'Sell more oak tables' })).toMatchObject({
      verdict: 'S M A R T — to strengthen: Add the scope (product, channel, sales rep)',
      toJudge: ['A', 'R'],
      example: 'Sell more oak tables, for [product, channel or type of customer]',
    });
  });

  test('is given no example when nothing is to be corrected', () => {
    const statement =
      'Porter le CA bois de 2,4 M€ à 2,64 M€ avant le 31 décembre 2027 pour financer une embauche';
    expect(judge({ statement })).toMatchObject({ verdict: 'S M A R T', example: '', toJudge: [] });
  });

  test('waits for the figures it is made of', () => {
    const errors = refused(runtime, { kind: 'smart', answers: answers({ lastYear: '' }) });
    expect(errors.map(({ field }) => field)).toContain('lastYear');
  });
});
