import { describe, expect, it } from 'vitest';
import { exportFields } from '../../src/settings/index.ts';
import { languages, wordsOf } from '../../src/words/index.ts';

const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
const catalogues = languages.map(wordsOf);

describe('the definitions', () => {
  it('link to the same places in every language, and only to places that the page gives', () => {
    const [english, ...others] = catalogues.map(({ method }) =>
      Object.entries(method.definitions.of('Monday', 'UTC')).map(([name, { name: _, ...lines }]) => [
        name,
        Object.entries(lines).map(([line, text]) => [line, places(text)]),
      ]),
    );
    for (const other of others) expect(other).toEqual(english);
    const linked = new Set((english ?? []).flat(4).filter((one) => String(one).startsWith('{')));
    expect([...linked].sort()).toEqual(['{columns}', '{files}', '{setAside}']);
  });

  it('say in which time zone tickets are counted', () => {
    for (const { method } of catalogues) {
      const { tickets, volume } = method.definitions.of('Monday', 'Asia/Jerusalem');
      expect(tickets.by).toContain('Asia/Jerusalem');
      expect(volume.by).toContain('Asia/Jerusalem');
    }
  });
});

it('the page of method has the same parts in every language, each with as many paragraphs and links', () => {
  const [english, ...others] = catalogues.map(({ method }) =>
    method
      .sections('Monday', 'UTC')
      .map(({ id, paragraphs }) => [id, paragraphs.map((text) => places(text))]),
  );
  for (const other of others) expect(other).toEqual(english);
});

it('every day on which a week can start has its name, and every field of an export', () => {
  for (const { method, data } of catalogues) {
    for (const day of ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'])
      expect(method.weekday(day)).not.toBe(day);
    expect(Object.keys(data.columns.fields).sort()).toEqual([...exportFields].sort());
  }
});
