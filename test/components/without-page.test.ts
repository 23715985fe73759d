import { expect, it } from 'vitest';
import { withoutPage } from '../../src/components/style/without-page.ts';

it('links to pages and to places lead nowhere', () => {
  expect(withoutPage('<a class="x" href="/themes/a.html#b">a</a> <a href="#c">c</a>')).toBe(
    '<a class="x" href="#examples">a</a> <a href="#examples">c</a>',
  );
});

it('a link to a file is none to load down', () => {
  expect(withoutPage('<a href="/api/a.csv" aria-label="CSV" download>CSV</a>')).toBe(
    '<a href="#examples" aria-label="CSV">CSV</a>',
  );
});

it('a headline is no headline of the page, and what people wrote stays as it is', () => {
  expect(withoutPage('<h1 dir="auto">It says h1 and href=/a</h1>')).toBe(
    '<h4 dir="auto">It says h1 and href=/a</h4>',
  );
});

it('a line of five has no place of its own, a chart keeps the ids that name it', () => {
  expect(
    withoutPage('<dt id="trio">For the trio</dt><svg aria-labelledby="a"><title id="a">A</title></svg>'),
  ).toBe('<dt>For the trio</dt><svg aria-labelledby="a"><title id="a">A</title></svg>');
});
