import type { TextTicket } from '../src/themes/index.ts';
import { matchTickets, thresholdFor } from '../src/watch/index.ts';
import { type Baseline, bm25, tfIdfCosine } from './matching/baselines.ts';
import { firstOfEach, withConfirmed } from './matching/confirmed.ts';
import {
  bankingBackground,
  type Episode,
  earlierFirefox,
  episodesOf,
  firefoxBackground,
  ownBackground,
  ownEpisodes,
  setsArePresent,
} from './matching/sets.ts';
import { bestThreshold, mean, type Tally, type Told, tallyOf } from './matching/tally.ts';

/** One labelled set with so many phrasings for each question. */
interface Labelled {
  readonly name: string;
  readonly episodes: readonly Episode[];
  readonly background: (episode: Episode) => readonly TextTicket[];
  /** The row 'calibrated, 6 features' of the method's own measurement: precision / recall / F1 / none. */
  readonly reference?: string;
}

/** As many texts from before a release as make a project old enough for the usual threshold. */
const usual = thresholdFor(Number.POSITIVE_INFINITY);

/** Our own matching; what it matches at no threshold at all is the best of the things asked for, with its score. */
const ours: Baseline = (asked, tickets, background) =>
  matchTickets(asked, tickets, background, { threshold: 0 }).map(({ ticket, matched, score }) => ({
    ticket,
    place: matched,
    score,
  }));

/**
 * Measures matching: the project's own small set first, then, where they lie beside the project, A (questions that avoid the
 * customers' words), B (in the product's words), C (one real release) and D (the release before it, for which nothing was fitted), with 0, 1 and 3 phrasings, beside BM25 and TF-IDF cosine
 * at their own best threshold; what one confirmed ticket for each question changes; and how a young project does.
 */
export async function run(): Promise<void> {
  const own = ownBackground();
  const ownSets = [0, 1, 3].map(
    (count): Labelled => ({
      name: `own, ${count} phrasings`,
      episodes: ownEpisodes(count),
      background: () => own,
    }),
  );
  compare(ownSets);
  confirmed(ownSets);
  if (!setsArePresent()) {
    console.log('\nThe labelled sets are not here; A, B and C were not measured.');
    return;
  }
  const banking = bankingBackground();
  const firefox = firefoxBackground();
  const sets: Labelled[] = [
    { ...banked('A', 'episodes', 0), reference: '0.75 / 0.26 / 0.38 / 0.95' },
    banked('A', 'episodes', 1),
    { ...banked('A', 'episodes', 3), reference: '0.84 / 0.63 / 0.72 / 0.92' },
    { ...banked('B', 'banking-product-words', 0), reference: '0.80 / 0.67 / 0.73 / 0.84' },
    banked('B', 'banking-product-words', 1),
    { ...banked('B', 'banking-product-words', 3), reference: '0.79 / 0.73 / 0.76 / 0.82' },
    {
      name: 'C, Firefox 148',
      episodes: episodesOf('firefox-148', 0),
      background: () => firefox,
      reference: '0.78 / 0.66 / 0.72 / 0.97',
    },
  ];
  compare(sets);
  compare([0, 3].map(keptApart));
  confirmed(sets);
  young(sets.filter(({ reference }) => reference !== undefined));

  function keptApart(count: number): Labelled {
    const { episode, background } = earlierFirefox(count);
    return { name: `D, ${count} phrasings`, episodes: [episode], background: () => background };
  }

  function banked(letter: string, file: string, count: number): Labelled {
    return {
      name: `${letter}, ${count} phrasings`,
      episodes: episodesOf(file, count),
      background: banking,
    };
  }
}

/** Ours beside the baselines and, where it is known, the reference. */
function compare(sets: readonly Labelled[]): void {
  const methods = [
    { name: 'ours', told: sets.map((set) => toldBy(ours, set)) },
    { name: 'BM25', told: sets.map((set) => toldBy(bm25, set)) },
    { name: 'TF-IDF cosine', told: sets.map((set) => toldBy(tfIdfCosine, set)) },
  ].map((method) => ({
    ...method,
    threshold: method.name === 'ours' ? usual : bestThreshold(method.told),
  }));
  console.log('\nprecision / recall / F1 / recall of none; silent questions that drew two tickets');
  sets.forEach((set, at) => {
    if (set.reference) console.log(`  ${set.name.padEnd(16)} reference      ${set.reference}`);
    for (const { name, told, threshold } of methods) {
      const tally = tallyOf(told[at] ?? [], threshold);
      console.log(
        `  ${set.name.padEnd(16)} ${name.padEnd(14)} ${figures(tally)}   ${tally.cameAnyway} of ${tally.silent}`,
      );
    }
  });
  for (const { name, told, threshold } of methods)
    console.log(`  ${name}, threshold ${threshold.toFixed(2)}: ${means(told, threshold)}`);
  const measured = sets.flatMap(({ reference }, at) => (reference ? [at] : []));
  if (measured.length > 0) {
    const told = measured.map((at) => methods[0]?.told[at] ?? []);
    console.log(
      `  over the reference's five: ours ${means(told, usual)}; reference mean F1 0.66, none 0.90, silent that drew two 9 of 57`,
    );
  }
}

/** Whether a confirmed ticket for each question helps the others; the confirmed ones themselves are not counted, with or without. */
function confirmed(sets: readonly Labelled[]): void {
  console.log(
    '\none confirmed ticket for each question (not counted itself): F1 and none without, then with',
  );
  for (const set of sets) {
    const isLeftOut = (episode: Episode, ticket: string) => firstOfEach(episode).has(ticket);
    const without = tallyOf(toldBy(ours, set), usual, isLeftOut);
    const told = set.episodes.map((episode): Told => {
      const asked = withConfirmed(episode.asked, firstOfEach(episode));
      return { episode, scored: ours(asked, episode.tickets, set.background(episode)) };
    });
    const having = tallyOf(told, usual, isLeftOut);
    console.log(
      `  ${set.name.padEnd(16)} ${without.f1.toFixed(2)} / ${without.none.toFixed(2)} → ${having.f1.toFixed(2)} / ${having.none.toFixed(2)}`,
    );
  }
}

/** What matching is worth where little is known from before the release, at the usual threshold and at the raised one. */
function young(sets: readonly Labelled[]): void {
  console.log('\nyoung projects, mean F1 / mean none / silent that drew two');
  for (const texts of [0, 100, 300, 1000]) {
    const told = sets.map((set) =>
      toldBy(ours, { ...set, background: (episode) => evenly(set.background(episode), texts) }),
    );
    console.log(
      `  ${String(texts).padStart(4)} texts before: ${means(told, usual)} at ${usual.toFixed(2)}; ${means(told, thresholdFor(texts))} at ${thresholdFor(texts).toFixed(2)}`,
    );
  }
}

function toldBy(method: Baseline, { episodes, background }: Labelled): Told[] {
  return episodes.map((episode) => ({
    episode,
    scored: method(episode.asked, episode.tickets, background(episode)),
  }));
}

function figures({ precision, recall, f1, none }: Tally): string {
  return [precision, recall, f1, none].map((value) => value.toFixed(2)).join(' / ');
}

function means(sets: readonly (readonly Told[])[], threshold: number): string {
  const tallies = sets.map((told) => tallyOf(told, threshold));
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
  return `mean F1 ${mean(tallies.map(({ f1 }) => f1)).toFixed(3)}, none ${mean(tallies.map(({ none }) => none)).toFixed(3)}, silent that drew two ${sum(({ cameAnyway }) => cameAnyway)} of ${sum(({ silent }) => silent)}`;
}

/** So many texts at even steps. */
function evenly(texts: readonly TextTicket[], count: number): TextTicket[] {
  const step = Math.max(1, Math.floor(texts.length / Math.max(1, count)));
  return texts.filter((_, at) => at % step === 0).slice(0, count);
}
