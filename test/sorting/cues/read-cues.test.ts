import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  builtInTables,
  cuesFrom,
  cueTableAsYaml,
  readCueTable,
  sortTicket,
} from '../../../src/sorting/index.ts';

const german = `
language: German
codes: [de]
cues:
  - { about: something broken, stream: bug, kind: doesnt-work, weight: 3, words: [geht nicht mehr, "absturz|stürzt ab"] }
  - { about: a wish, stream: brief, kind: wish, weight: 3, words: ["wäre (schön|toll)"] }
`;
const japanese = `
language: Japanese
codes: [ja]
withoutSpaces: true
cues:
  - { about: something broken, stream: bug, kind: doesnt-work, weight: 3, words: [動かない] }
`;
const read = (text: string) => readCueTable(text, 'content/cues/german.yaml');
const messages = (text: string) => read(text).faults.map(({ line, message }) => `${line}: ${message}`);
const withWords = (words: string) =>
  `language: German\ncodes: [de]\ncues:\n  - about: x\n    stream: bug\n    kind: other\n    weight: 2\n    words:\n      - ${words}\n`;

describe("the team's own words for streams", () => {
  it('add a language, in which tickets are then sorted', () => {
    const { table } = read(german);
    const cues = cuesFrom(table ? [table] : []);
    const ticket = { subject: 'Druck', body: 'Das Programm Stürzt Ab.' };
    expect(sortTicket(ticket).stream).toBe('unclear');
    expect(sortTicket(ticket, undefined, { cues })).toMatchObject({
      stream: 'bug',
      reason: 'Says "Stürzt Ab".',
    });
    expect(sortTicket({ subject: 'Es wäre schön, zu filtern', body: '' }, undefined, { cues }).stream).toBe(
      'brief',
    );
    expect(sortTicket({ subject: 'Export stopped working', body: '' }, undefined, { cues }).stream).toBe(
      'bug',
    );
    expect([...cues.reads].sort()).toEqual(['Hebr', 'de', 'en', 'he', 'iw']);
  });

  it('are found within a sentence where a language has no spaces', () => {
    const { table } = read(japanese);
    const cues = cuesFrom(table ? [table] : []);
    expect(sortTicket({ subject: 'アプリが動かないです', body: '' }, undefined, { cues }).stream).toBe('bug');
    expect(cues.reads.has('Jpan')).toBe(true);
  });

  it('take the place of the words that are there without being asked for, language by language', () => {
    const { table } = read(german.replace('German', 'english'));
    const cues = cuesFrom(table ? [table] : []);
    expect(sortTicket({ subject: 'Export stopped working', body: '' }, undefined, { cues }).stream).toBe(
      'unclear',
    );
    expect(sortTicket({ subject: 'תקלה', body: 'הדף נתקע' }, undefined, { cues }).stream).toBe('bug');
  });

  it.each([
    ['a bracket too many', '"stops ("', 'is not a valid regular expression'],
    ['what fits where nothing stands', '"(stops)?"', 'would be found in every ticket'],
    ['what may take for ever', '"(no+ )+way"', 'repeats what repeats itself'],
    ['three repetitions without end', '"a*b*c*x"', 'repeats without end more than twice'],
    ['a mark where a word belongs', '"!!!a"', 'begins with no letter or digit'],
    ['no word', '"---"', 'holds no word'],
  ])('are refused with the line: %s', (_, words, sentence) => {
    const [first = ''] = messages(withWords(words));
    expect(first).toMatch(/^9: /);
    expect(first).toContain(sentence);
    expect(read(withWords(words)).table).toBeUndefined();
  });

  it('name what is misspelt', () => {
    expect(messages(german.replace('stream: bug', 'stream: bugs')).join()).toMatch(
      /^5: .*'bug', 'brief', 'noise'/,
    );
    expect(messages(german.replace('codes: [de]', 'codes: [German]')).join()).toContain(
      'is no code of a language',
    );
    expect(messages('language: German\ncodes: [de]\ncues: []').join()).toContain('Write at least one cue');
  });

  it.each(builtInTables)('in content/cues are those that Earshot comes with: $language', (table) => {
    const shipped = readFileSync(
      new URL(`../../../content/cues/${table.language.toLowerCase()}.yaml`, import.meta.url),
      'utf8',
    );
    expect(shipped).toBe(cueTableAsYaml(table));
    const { table: back, faults } = readCueTable(shipped, 'x');
    expect(faults).toEqual([]);
    expect(back?.lines.map(([, , , , words]) => words.source)).toEqual(
      table.lines.map(([, , , , words]) => words.source.replaceAll('(?:', '(')),
    );
  });
});
