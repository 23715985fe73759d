import { describe, expect, it } from 'vitest';
import { phrasingsOf } from '../../../src/chronicle/watches/phrasings.ts';
import { backgroundOf } from '../../../src/chronicle/weeks/said.ts';
import { deskOf } from '../weeks/themed-desk.ts';

/** The wordings of one matter, whose words other tickets hold too. */
const wordings = (...subjects: string[]): string[] => {
  const { tickets } = deskOf([
    ...subjects.map((subject, at) => ({ week: 0, school: `School ${at}`, subject, themes: ['marks'] })),
    ...Array.from({ length: 20 }, (_, at) => ({
      week: 0,
      school: `Everyday ${at}`,
      subject: at % 2 ? 'Printing is slow today' : 'All marks of the second term are late',
      themes: ['everyday'],
    })),
  ]);
  return phrasingsOf(
    tickets.filter(({ themes }) => themes.includes('marks')),
    backgroundOf(tickets),
  );
};
const oneCase = 'Reopened Chemistry internal exam: second marks are gone';
const marks = ['Second marks are gone', 'Our second marks disappeared', 'Where are our second marks now'];

describe('the wordings that are proposed for a handoff', () => {
  it('begin with the most general one, not with one case', () => {
    const [heading, ...others] = wordings(
      oneCase,
      'Second marks are gone since we reopened',
      'Reopened an exam, second marks missing',
      'Our second marks are gone',
      'Internal exam without second marks',
    );
    expect(heading).toBe('Our second marks are gone');
    expect(others).toContain(oneCase);
  });

  it('leave out what is far from the others', () => {
    const licences = [
      'Licence certificate expired yesterday morning',
      'Renew licence certificate before Monday',
    ];
    const all = wordings(...marks, ...licences);
    expect(all[0]).toMatch(/second marks/);
    expect(all.join('; ')).not.toMatch(/certificate/);
  });

  it('keep one in another language, whose words are rare for that alone', () => {
    const german = ['Die zweiten Noten sind alle verschwunden', 'Wo sind die zweiten Noten der Klasse'];
    expect(wordings(...marks, ...german).join('; ')).toMatch(/second marks.*Noten/);
  });
});
