import { expect, it } from 'vitest';
import { workedExample } from '../../src/chronicle/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import { languages, type Words, wordsOf } from '../../src/words/index.ts';

const counted = (texts: readonly string[]): number => texts.join(' ').split(/\s+/).filter(Boolean).length;

/** All that a product owner reads of what counts as a change. */
function forProductOwner(words: Words): string[] {
  const { change } = words.method;
  const { history, usual, within, above, rule } = workedExample(defaultSettings, words);
  return [
    change.example(history, usual.low, usual.high, within, above),
    change.rule(rule.percent, rule.rises),
    change.verdictsIntro,
    ...change.verdicts.flatMap(({ word, means }) => [word, means]),
    change.blind,
  ];
}

it('a product owner reads it in about 200 words, a statistician in about 500', () => {
  const english = wordsOf('en');
  expect(counted(forProductOwner(english))).toBeLessThanOrEqual(220);
  const said = english.method.change.statistician.paragraphs.flatMap(({ about, text }) => [about, text]);
  expect(counted(said)).toBeLessThanOrEqual(550);
  expect(counted(said)).toBeGreaterThan(400);
});

it('no number of the example is typed by hand', () => {
  for (const language of languages) {
    const { change } = wordsOf(language).method;
    const says = change.example([31, 41], 59, 97, { count: 61, says: 'a' }, { count: 98, says: 'b' });
    // 19 of 20 is what a range of 95 % means.
    expect(says.match(/\d+/g)?.filter((number) => number !== '19' && number !== '20')).toEqual([
      '31',
      '41',
      '59',
      '97',
      '61',
      '98',
    ]);
    expect(change.rule(37, [{ from: 8, to: 11 }]).match(/\d+/g)).toEqual(['37', '8', '11']);
  }
});

it('every language has the same words of verdicts, paragraphs and links', () => {
  const shapes = languages.map((language) => {
    const { verdicts, blind, statistician } = wordsOf(language).method.change;
    const places = [blind, statistician.measured].map((text) => text.match(/\{\w+\}/g));
    return { verdicts: verdicts.length, paragraphs: statistician.paragraphs.length, places };
  });
  for (const shape of shapes) expect(shape).toEqual(shapes[0]);
});
