import { describe, expect, it } from 'vitest';
import { languages, wordsOf } from '../../src/words/index.ts';

/** Every string and function of a catalogue by its place: `lines.volume.partly`. */
function entriesOf(value: unknown, place = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[place, value]];
  return Object.entries(value).flatMap(([key, inner]) => entriesOf(inner, place ? `${place}.${key}` : key));
}

const english = new Map(entriesOf(wordsOf('en')));
const hebrew = new Map(entriesOf(wordsOf('he')));

/** The same without the plural forms that a language has beside `other`: there each has its own. */
function placesOf(entries: ReadonlyMap<string, unknown>): string[] {
  const isForm = (place: string): boolean =>
    /\.(?:zero|one|two|few|many)$/.test(place) && entries.has(place.replace(/\w+$/, 'other'));
  return [...entries.keys()].filter((place) => !isForm(place)).sort();
}

const placeholders = (text: unknown): string => [...new Set(String(text).match(/\{\w+\}/g))].sort().join(' ');
const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';

/** Whether a text holds no word of a language: marks, places for links, names that every language writes alike. */
function isWordless(text: string): boolean {
  return /^(?:\P{L}|L[123]|JSON|CSV|SHA-256|Earshot|H\+)*$/u.test(text.replace(/\{\w+\}/g, ''));
}

describe('the catalogues', () => {
  it('are of the languages that the settings know', () => {
    expect(languages).toEqual(['en', 'he']);
    expect(languages.map((language) => wordsOf(language).language)).toEqual(languages);
  });

  it('say the same things', () => {
    expect(placesOf(hebrew)).toEqual(placesOf(english));
    const unlike = placesOf(english).filter(
      (place) => typeof hebrew.get(place) !== typeof english.get(place),
    );
    expect(unlike).toEqual([]);
  });

  it('leave the same places in a sentence for its links', () => {
    const astray = placesOf(english).filter(
      (place) =>
        typeof english.get(place) === 'string' &&
        placeholders(english.get(place)) !== placeholders(hebrew.get(place)),
    );
    expect(astray).toEqual([]);
  });

  it('take the same facts', () => {
    const facts = (value: unknown): number => (typeof value === 'function' ? value.length : 0);
    const astray = placesOf(english).filter(
      (place) => facts(english.get(place)) !== facts(hebrew.get(place)),
    );
    expect(astray).toEqual([]);
  });

  it('are each in their own language', () => {
    const settings = ['language', 'direction', 'locale'];
    const said = [...hebrew]
      .filter(isText)
      .filter(([place, text]) => !settings.includes(place) && !isWordless(text));
    expect(said.filter(([, text]) => !/\p{Script=Hebrew}/u.test(text))).toEqual([]);
    expect(said.filter(([place, text]) => text === english.get(place))).toEqual([]);
    const strays = [...english].filter(([, said]) => /\p{Script=Hebrew}/u.test(String(said)));
    expect(strays).toEqual([]);
  });
});
