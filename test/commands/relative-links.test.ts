import { describe, expect, it } from 'vitest';
import { withRelativeFiles, withRelativeLinks } from '../../src/commands/relative-links.ts';

describe('links of a finished page', () => {
  it.each([
    ['<a href="/">', 0, '<a href="./index.html">'],
    ['<a href="/readings.html">', 0, '<a href="./readings.html">'],
    ['<a href="/tickets/2026-W47.html#stream-bug">', 1, '<a href="../tickets/2026-W47.html#stream-bug">'],
    ['<link href="/_astro/site.css">', 1, '<link href="../_astro/site.css">'],
    ['<a title="a > b" href="/x">', 0, '<a title="a > b" href="./x">'],
    ['<img src="/x.png">', 2, '<img src="../../x.png">'],
    ['<a href="/a" data-root="/b">', 0, '<a href="./a" data-root="./b">'],
    ['<dialog data-root="/">', 1, '<dialog data-root="../index.html">'],
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

describe('files that a stylesheet names', () => {
  it.each([
    ['src: url(/_astro/heebo.woff2)', 1, 'src: url(../_astro/heebo.woff2)'],
    ['src: url("/_astro/heebo.woff2")', 1, 'src: url("../_astro/heebo.woff2")'],
    ['src: url(/heebo.woff2)', 0, 'src: url(./heebo.woff2)'],
    ['fill: url(#hatch)', 1, 'fill: url(#hatch)'],
    ['src: url(data:font/woff2;base64,d09G)', 1, 'src: url(data:font/woff2;base64,d09G)'],
  ])('%s, %i folders down, becomes %s', (css, depth, relative) => {
    expect(withRelativeFiles(css, depth)).toBe(relative);
  });
});
