import { describe, expect, it } from 'vitest';
import { withRelativeLinks } from '../../src/commands/relative-links.ts';

describe('links of a finished page', () => {
  it.each([
    ['<a href="/">', 0, '<a href="./index.html">'],
    ['<a href="/readings.html">', 0, '<a href="./readings.html">'],
    ['<a href="/tickets/2026-W47.html#stream-bug">', 1, '<a href="../tickets/2026-W47.html#stream-bug">'],
    ['<link href="/_astro/site.css">', 1, '<link href="../_astro/site.css">'],
    ['<a title="a > b" href="/x">', 0, '<a title="a > b" href="./x">'],
    ['<img src="/x.png">', 2, '<img src="../../x.png">'],
  ])('%s, %i folders down, becomes %s', (html, depth, relative) => {
    expect(withRelativeLinks(html, depth)).toBe(relative);
  });

  it.each([
    '<a href="https://example.org/x">',
    '<a href="//example.org/x">',
    '<a href="#themes">',
    '<p>href="/not a link"</p>',
    '<p>They write href="/x" and src="/y".</p>',
    '<a title="a > b href=" data-x=\' href="/x"\'>',
    '<!-- <a href="/x"> -->',
  ])('%s stays as it is', (html) => {
    expect(withRelativeLinks(html, 1)).toBe(html);
  });
});
