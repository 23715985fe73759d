import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, dichromacies, distance, linear, over, seenWith } from './colour.ts';

const styles = new URL('../../src/styles/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, styles), 'utf8');

/** The colours that a stretch of a stylesheet sets, by the name of their token. */
function coloursIn(css: string): Record<string, string> {
  return Object.fromEntries(
    [...css.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name, hex]) => [name, hex]),
  );
}

const tokens = read('tokens.css');
const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
const modes = { light: coloursIn(light), dark: coloursIn(dark) };
const streams = ['bug', 'brief', 'noise', 'unclear'];
const texts = ['ink', 'soft', 'accent', ...streams];

describe.each(Object.entries(modes))('in %s', (_, colours) => {
  const colour = (name: string): string => {
    const hex = colours[name];
    if (hex === undefined) throw new Error(`tokens.css sets no colour --${name} here.`);
    return hex;
  };

  it.each(texts)('%s can be read as text on the page', (name) => {
    expect(contrast(colour(name), colour('page'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ink', 'soft', 'accent'])('%s can be read as text on a band', (name) => {
    expect(contrast(colour(name), colour('band'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ink', 'soft', 'accent', ...streams])(
    '%s can be seen in a graphic, on the page and a band',
    (name) => {
      expect(contrast(colour(name), colour('page'))).toBeGreaterThanOrEqual(3);
      expect(contrast(colour(name), colour('band'))).toBeGreaterThanOrEqual(3);
    },
  );

  it('the edge of the usual range, which the faint band leaves to be seen, can be seen', () => {
    const opacity = Number(/\.band-edge,[^}]*stroke-opacity:\s*([\d.]+)/.exec(read('charts.css'))?.[1]);
    expect(contrast(over(colour('soft'), colour('page'), opacity), colour('page'))).toBeGreaterThanOrEqual(3);
    expect(contrast(over(colour('soft'), colour('band'), opacity), colour('band'))).toBeGreaterThanOrEqual(3);
  });

  it('each shade of the heat map is darker or lighter than the one before it, by an amount that can be told', () => {
    const charts = read('charts.css') + read('grids.css');
    const shades = [1, 2, 3, 4, 5].map((step) =>
      Number(new RegExp(`\\.heat-${step} \\{\\s*fill-opacity:\\s*([\\d.]+)`).exec(charts)?.[1] ?? 1),
    );
    const seen = shades.map((shade) => linear(over(colour('ink'), colour('page'), shade)));
    for (const [at, shade] of seen.entries())
      expect(distance(shade, seen[at - 1] ?? linear(colour('page')))).toBeGreaterThanOrEqual(10);
  });

  const pairs = streams.flatMap((a, at) => streams.slice(at + 1).map((b) => [a, b] as const));
  const kinds = Object.keys(dichromacies) as (keyof typeof dichromacies)[];
  it.each(pairs)('%s and %s stay apart for every eye', (a, b) => {
    expect(distance(linear(colour(a)), linear(colour(b)))).toBeGreaterThanOrEqual(20);
    for (const kind of kinds)
      expect(
        distance(seenWith(kind, linear(colour(a))), seenWith(kind, linear(colour(b)))),
        kind,
      ).toBeGreaterThanOrEqual(20);
  });
});

describe('the measures themselves', () => {
  it('black on white has the largest contrast, a colour on itself none', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#8b2015', '#8b2015')).toBe(1);
  });

  it('white lies a hundred from black, and red and green come near each other for a deuteranope', () => {
    expect(distance(linear('#000000'), linear('#ffffff'))).toBeCloseTo(100, 1);
    const [red, green] = [linear('#c04000'), linear('#708000')] as const;
    const far = distance(red, green);
    expect(distance(seenWith('deuteranopia', red), seenWith('deuteranopia', green))).toBeLessThan(far / 2);
  });
});
