import { readFileSync } from 'node:fs';

const page = readFileSync('dist/Sidebar.html', 'utf8');
const script = /<script>([\s\S]*)<\/script>/u.exec(page)?.[1] ?? '';

describe('the page Google is given', () => {
  test.each(['<?', '<!--'])('holds no %s, which Google would read as its own', (mark) => {
    expect(page).not.toContain(mark);
  });

  test('holds one script, one style sheet, and asks for nothing else', () => {
    expect(page.match(/<script/gu)).toHaveLength(1);
    expect(page.match(/<\/script/giu)).toHaveLength(1);
    expect(page.match(/<style/gu)).toHaveLength(1);
    expect(page).not.toMatch(/<link|@import|\bsrc=|url\(/u);
  });

  test('closes no tag inside the script', () => expect(script).not.toContain('</'));

  test('has no template literal, whose // Google strips', () => {
    const inRegularExpression = /\/\[[^\]]*`[^\]]*\]/u;
    const suspects = script
      .split('\n')
      .filter((line) => line.includes('`') && !inRegularExpression.test(line));
    expect(suspects).toEqual([]);
  });

  test('is whole: the style sheet and the sentences are in it', () => {
    expect(page).toContain('.primary');
    expect(script).toContain('Comment vendez-vous ?');
    expect(page).not.toMatch(/\/\* (main\.ts|style\.css) \*\//u);
  });
});
