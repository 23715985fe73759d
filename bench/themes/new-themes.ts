import { existsSync, readFileSync } from 'node:fs';
import { BurstWatch } from '../../src/themes/emerging/burst-watch.ts';
import { type TextTicket, themesOver, type WeekSpan } from '../../src/themes/index.ts';
import { Lexicon } from '../../src/themes/text/lexicon.ts';
import { readText } from '../../src/themes/text/reading.ts';
import { type Found, found, type Labelled, streamOf } from './stream.ts';

const seeds = [1, 2, 3, 4, 5, 6];
const quarter = 13;
const weekLength = 7 * 24 * 3600 * 1000;
const begin = Date.parse('2026-01-05T00:00:00Z');

/** What the reference measured, at Benjamini and Hochberg's Q = .01: found by the next week, and false groups in 18 weeks. */
const desks: readonly { set: string; aWeek: number; reference: string }[] = [
  { set: 'banking77', aWeek: 503, reference: '38 of 60, 3 false in 54 weeks' },
  { set: 'banking77', aWeek: 250, reference: 'none' },
  { set: 'banking77', aWeek: 126, reference: '2 of 16, 2 false in 18 weeks' },
  { set: 'clinc150', aWeek: 865, reference: '22 of 30, 4 false in 18 weeks' },
  { set: 'clinc150', aWeek: 500, reference: 'none' },
  { set: 'clinc150', aWeek: 262, reference: '8 of 31, 2 false in 18 weeks' },
];

/**
 * Measures how soon new themes are told, on streams of labelled texts (when they are at hand) that have no themes yet. Prints one line
 * for each desk with the reference's figures beside it.
 *
 * @param folder where `<set>.jsonl` lie
 */
export function measureNewThemes(folder: URL): void {
  for (const { set, aWeek, reference } of desks) {
    const file = new URL(`${set}.jsonl`, folder);
    if (!existsSync(file)) {
      console.log(`New themes, ${set}: not at hand, not measured.`);
      continue;
    }
    const texts = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Labelled);
    say(`New themes, ${set}, ${aWeek} a week, words alone`, texts, aWeek, watched, reference);
    say(
      `New themes, ${set}, ${aWeek} a week, beside the themes of the desk`,
      texts,
      aWeek,
      asThemes,
      reference,
    );
  }
}

function say(
  title: string,
  texts: readonly Labelled[],
  aWeek: number,
  measure: (texts: readonly Labelled[], seed: number, aWeek: number) => Found,
  reference: string,
): void {
  const sum = seeds
    .map((seed) => measure(texts, seed, aWeek))
    .reduce((all, one) => ({
      late: all.late + one.late,
      first: all.first + one.first,
      next: all.next + one.next,
      later: all.later + one.later,
      repeated: all.repeated + one.repeated,
      wrong: all.wrong + one.wrong,
      weeks: all.weeks + one.weeks,
    }));
  const share = (count: number): string =>
    `${count} of ${sum.late} (${Math.round((count / sum.late) * 100)} %)`;
  const aQuarter = (count: number): string => ((count / sum.weeks) * quarter).toFixed(2);
  console.log(
    `${title}: in their first week ${share(sum.first)}, by the next ${share(sum.next)}, ` +
      `later ${sum.later}; false a quarter ${aQuarter(sum.wrong)}, said again a quarter ${aQuarter(sum.repeated)} ` +
      `(reference by the next week: ${reference})`,
  );
}

function watched(texts: readonly Labelled[], seed: number, aWeek: number): Found {
  const stream = streamOf(texts, seed, aWeek);
  const lexicon = new Lexicon();
  const watch = new BurstWatch(lexicon);
  const told = stream.weeks.map((week) =>
    watch.read(
      week.map(({ id, text }) => ({
        id,
        who: id,
        text: readText({ id, createdAt: '', subject: '', body: text }, lexicon),
        themes: [],
      })),
    ),
  );
  return found(stream, told);
}

/** The same through the whole of it: themes of the first weeks, of what gathers, and of bursts, those inside another among them. */
function asThemes(texts: readonly Labelled[], seed: number, aWeek: number): Found {
  const stream = streamOf(texts, seed, aWeek);
  const weeks = stream.weeks.map(
    (_, at): WeekSpan => ({
      id: `2026-W${String(at + 2).padStart(2, '0')}`,
      from: begin + at * weekLength,
      to: begin + (at + 1) * weekLength,
    }),
  );
  const tickets = stream.weeks.flatMap((week, at) =>
    week.map(
      ({ id, text }): TextTicket => ({
        id,
        createdAt: new Date(begin + at * weekLength + 1000).toISOString(),
        subject: '',
        body: text,
      }),
    ),
  );
  const { news } = themesOver(tickets, weeks, { asOf: begin + weeks.length * weekLength });
  return found(
    stream,
    weeks.map(({ id }) => news.filter(({ week }) => week === id)),
  );
}
