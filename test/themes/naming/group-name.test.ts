import { describe, expect, it } from 'vitest';
import { nameOfGroup } from '../../../src/themes/naming/group-name.ts';
import { nameGroups } from '../../../src/themes/naming/names.ts';
import { Lexicon } from '../../../src/themes/text/lexicon.ts';
import { type ReadText, readText } from '../../../src/themes/text/reading.ts';
import { ticket, twoTopics } from '../tickets.ts';

const lexicon = new Lexicon();
const read = (texts: readonly string[], id: string): ReadText[] =>
  texts.map((text, at) => readText(ticket(`${id}-${at}`, text), lexicon));
const background = twoTopics.map((one) => readText(one, lexicon));

const group = read(
  [
    'The seat list shows a grey banner',
    'Grey banner above our seat list',
    'What is the grey banner on the seat list for?',
    'A grey banner hides the first row of the seat list',
    'Seat list: grey banner since this morning',
  ],
  'banner',
);
const named = (bursting: readonly string[], taken: readonly string[] = []) =>
  nameOfGroup(group, background, bursting, lexicon, new Set(taken));

describe('the name of a group that a burst found', () => {
  it('says what burst, not what its tickets always said', () => {
    expect(named(['grey banner', 'banner', 'grey']).label).toBe('Grey banner');
  });

  it('follows the bursting words where both could name it', () => {
    const both = read(
      ['Seat list and grey banner', 'Grey banner, seat list', 'seat list; grey banner'],
      'both',
    );
    const name = (bursting: readonly string[]): string =>
      nameOfGroup(both, [], bursting, lexicon, new Set()).label;
    expect(name(['grey', 'banner'])).toBe('Grey banner');
    expect(name(['seat', 'list'])).toBe('Seat list');
  });

  it('is no room with its number, and such a heap is not held by that one word', () => {
    const matters = ['lost keys', 'no heating', 'loud printer', 'wet floor', 'dark projector', 'broken door'];
    const heap = read(
      matters.map((matter, at) => `Room ${at < 3 ? 5 : at + 7}: ${matter}`),
      'room',
    );
    const other = heap.map(({ id }, at) => readText(ticket(id, `Room 5: ${matters[at]}`), lexicon));
    expect(nameOfGroup(heap, background, ['room'], lexicon, new Set()).label).not.toMatch(/\d/);
    const [name] = nameGroups([{ rows: [...other.keys()] }], [...other, ...background], lexicon, new Set());
    expect(name?.held).toBeLessThan(0.5);
  });

  it('does not end in what was done to the thing, also where that burst', () => {
    const asked = read(
      [
        'Is the account of a supply teacher closed by itself?',
        'Account of a supply teacher closed too early',
        'Supply teacher closed out: the account is gone',
        'When is the account of a supply teacher closed?',
        'The supply teacher closed her account',
      ],
      'closed',
    );
    const { label } = nameOfGroup(asked, background, ['teacher clos', 'clos', 'teacher'], lexicon, new Set());
    expect(label).toMatch(/teacher/i);
    expect(label).not.toMatch(/closed$/);
  });

  it('holds it as far as its tickets say the words that burst, whatever else says them too', () => {
    const bursts = [...group, ...read(['Where do I find the door code?'], 'else')];
    const earlier = read(
      Array.from({ length: 20 }, (_, at) => `The grey curtain and the banner of class ${at}`),
      'earlier',
    );
    const { held } = nameOfGroup(bursts, earlier, ['grey banner'], lexicon, new Set());
    expect(held).toBeCloseTo(5 / 6);
  });

  it('is not a name that another theme has', () => {
    expect(named(['grey banner'], ['grey banner']).label.toLowerCase()).not.toBe('grey banner');
  });

  it('comes with a ticket of the group, and with words that the name does not say', () => {
    const { typical, words, held } = named(['grey banner']);
    expect(typical).toMatch(/^banner-/);
    expect(words).not.toContain('banner');
    expect(held).toBeGreaterThan(0.9);
  });

  it('is the same for any background order', () => {
    const other = nameOfGroup(group, [...background].reverse(), ['grey banner'], lexicon, new Set());
    expect(other).toEqual(named(['grey banner']));
  });
});
