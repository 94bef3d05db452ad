import { hostRealm } from '../../../../workbench/runtime/boundary/realm';
import { HtmlService } from '../../../../workbench/runtime/services/html';

const service = new HtmlService({ 'Sidebar.html': '<p>bonjour</p>' }, hostRealm);

describe('files', () => {
  test('are named without their extension', () => {
    expect(service.createHtmlOutputFromFile('Sidebar').getContent()).toBe('<p>bonjour</p>');
  });

  test.each(['Sidebar.html', 'sidebar', 'Panel'])('%s is none', (name) => {
    const refusal = `No HTML file named ${name} was found.`;
    expect(() => service.createHtmlOutputFromFile(name)).toThrow(refusal);
    expect(() => service.createTemplateFromFile(name)).toThrow(refusal);
  });
});

test('a page has an empty title and no size until they are set', () => {
  const page = service.createHtmlOutput();
  expect([page.getTitle(), page.getContent(), page.getWidth()]).toStrictEqual(['', '', 0]);
  expect(page.setTitle('PAC').setWidth(400).setHeight(300)).toBe(page);
  expect([page.getTitle(), page.getWidth(), page.getHeight()]).toStrictEqual(['PAC', 400, 300]);
});

test('content is appended as it is, or escaped', () => {
  const page = service.createHtmlOutput('<b>').append('&').appendUntrusted('<i> "x" \'y\' &');
  expect(page.getContent()).toBe('<b>&&lt;i&gt; &quot;x&quot; &#39;y&#39; &amp;');
  expect(page.clear().getContent()).toBe('');
});

const evaluate = (source: string, variables: object = {}) =>
  Object.assign(service.createTemplate(source), variables).evaluate().getContent();

describe('templates', () => {
  test.each([
    ['plain text, quotes and ends of line', '<p class="a">\n\\n</p>', {}, '<p class="a">\n\\n</p>'],
    ['a value, escaped', '<?= name ?>', { name: '<Léa & Co>' }, '&lt;Léa &amp; Co&gt;'],
    ['a value, as it is', '<?!= name ?>', { name: '<b>' }, '<b>'],
    ['code around text', '<? for (const n of list) { ?>[<?= n ?>]<? } ?>', { list: [1, 2] }, '[1][2]'],
    ['a condition', '<? if (shown) { ?>yes<? } else { ?>no<? } ?>', { shown: false }, 'no'],
  ])('%s', (_, source, variables, expected) => {
    expect(evaluate(source, variables)).toBe(expected);
  });

  test('an unknown variable throws', () => {
    expect(() => evaluate('<?= missing ?>')).toThrow('missing is not defined');
  });

  test('the raw content keeps its scriptlets', () => {
    expect(service.createTemplate('<?= 1 ?>').getRawContent()).toBe('<?= 1 ?>');
  });
});
