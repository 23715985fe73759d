import { english, type Words } from '../../words/index.ts';
import type { AuditFacts } from './facts.ts';

export type { AuditFacts, StreamCounts } from './facts.ts';

/** What one self-audit found. */
export interface Remark {
  /** The rule of the practice, or a name for what only the project asks. */
  readonly id: string;
  readonly grade: 'warn' | 'note';
  readonly sentence: string;
}

type Say = Words['audits']['rules'];
/** A question that the practice asks of itself: its sentence where there is something to remark. */
interface Question {
  readonly id: string;
  readonly grade: 'warn' | 'note';
  readonly find: (facts: AuditFacts, say: Say) => string | undefined;
}

/** A month: no stream is missed in fewer weeks. */
const month = 4;
/** From so many tickets on the absence of a stream says something. */
const fewestSorted = 20;

const sum = ({ bug, brief, noise, unclear }: AuditFacts['streams']): number => bug + brief + noise + unclear;

/** M1: a month without brief input. */
const noBriefInput: Question = {
  id: 'M1',
  grade: 'warn',
  find: ({ weeks, streams }, say) =>
    weeks >= month && sum(streams) >= fewestSorted && streams.brief === 0 ? say.noBriefInput : undefined,
};

/** M2: every ticket that asks for something became a bug. */
const everythingABug: Question = {
  id: 'M2',
  grade: 'warn',
  find: ({ streams: { bug, brief, noise } }, say) =>
    bug + brief + noise >= fewestSorted && bug > 0 && brief === 0 ? say.everythingABug : undefined,
};

const ticketsForBugs = 50;

/** M3: a month without a bug. */
const noBug: Question = {
  id: 'M3',
  grade: 'warn',
  find: ({ weeks, streams }, say) =>
    weeks >= month && sum(streams) >= ticketsForBugs && streams.bug === 0 ? say.noBug : undefined,
};

/** M4: three or more bugs at one chain level, which is C5 and said in its words. */
const patternNamed: Question = {
  id: 'M4',
  grade: 'warn',
  find: ({ patterns }) => (patterns.length > 0 ? patterns.join(' ') : undefined),
};

const bugsForTracing = 10;

/** M5: more than a third of the bugs trace to nothing. */
const untracedBugs: Question = {
  id: 'M5',
  grade: 'warn',
  find: ({ streams: { bug }, untraced }, say) =>
    bug >= bugsForTracing && untraced * 3 > bug ? say.untracedBugs(untraced, bug) : undefined,
};

const ticketsForPile = 50;
const largePile = 0.15;

/** M6: a large unclear pile. */
const largeUnclearPile: Question = {
  id: 'M6',
  grade: 'warn',
  find: ({ streams }, say) => {
    const all = sum(streams);
    return all >= ticketsForPile && streams.unclear > largePile * all
      ? say.largeUnclearPile(streams.unclear, all)
      : undefined;
  },
};

const weeksForUnclear = 8;

/** M7: whoever sorts never leaves anything unclear. Says nothing where hardly anything is sorted by hand. */
const nothingUnclearByHand: Question = {
  id: 'M7',
  grade: 'warn',
  find: ({ byHand: { weeks, sorted, unclear } }, say) =>
    weeks >= weeksForUnclear && sorted >= fewestSorted && unclear === 0 ? say.nothingUnclear : undefined,
};

/** M8: weeks whose reading nobody signed. Says nothing where no reading was ever written by hand. */
const unsignedReadings: Question = {
  id: 'M8',
  grade: 'warn',
  find: ({ unsigned }, say) =>
    unsigned !== undefined && unsigned.length > 0 ? say.unsignedReadings(unsigned) : undefined,
};

/** M10: a release without a signed handoff, or without a note of its watch. Says nothing of notes where none was ever written. */
const releasesUnheard: Question = {
  id: 'M10',
  grade: 'warn',
  find: ({ unsignedReleases, unnotedReleases = [] }, say) => {
    const said = [
      ...(unsignedReleases.length > 0 ? [say.unsignedHandoffs(unsignedReleases)] : []),
      ...(unnotedReleases.length > 0 ? [say.unnotedWatches(unnotedReleases)] : []),
    ];
    return said.length > 0 ? said.join(' ') : undefined;
  },
};

const fewestCompared = 50;

/** M12: machine and CS Lead disagree on more than a fifth of the corrections. */
const machineDisagrees: Question = {
  id: 'M12',
  grade: 'note',
  find: ({ machine: { asked, other } }, say) =>
    asked >= fewestCompared && other * 5 > asked ? say.machineDisagrees(other, asked) : undefined,
};

const weeksOfHistory = 12;
const fewestNoiseUsual = 10;

/**
 * Noise that is deleted and not filed: in the newest weeks hardly a quarter of the noise that the weeks before make usual for
 * as many tickets. What is deleted before it is exported leaves no other trace here.
 */
const noiseDeleted: Question = {
  id: 'noise-deleted',
  grade: 'warn',
  find: ({ weeks, streams, before }, say) => {
    if (weeks < month || before.weeks < weeksOfHistory) return undefined;
    const usual = (sum(streams) * before.streams.noise) / Math.max(1, sum(before.streams));
    return usual >= fewestNoiseUsual && streams.noise * 4 <= usual
      ? say.noiseDeleted(streams.noise, sum(streams), Math.round(usual))
      : undefined;
  },
};

const fewestOnPile = 10;

/** An unclear pile that only grows: each of the newest weeks left some on it, and nobody took one off. */
const pileOnlyGrows: Question = {
  id: 'pile-grows',
  grade: 'warn',
  find: ({ weeks, unclearByWeek, settled, nextSync }, say) => {
    const left = unclearByWeek.reduce((all, count) => all + count, 0);
    const each = unclearByWeek.every((count) => count > 0);
    return weeks >= month && each && left >= fewestOnPile && settled === 0
      ? say.pileOnlyGrows(left, nextSync)
      : undefined;
  },
};

/** What the practice asks of itself, in its order; warnings before notes. */
const questions: readonly Question[] = [
  noBriefInput,
  everythingABug,
  noBug,
  patternNamed,
  untracedBugs,
  largeUnclearPile,
  pileOnlyGrows,
  nothingUnclearByHand,
  unsignedReadings,
  releasesUnheard,
  noiseDeleted,
  machineDisagrees,
];

/**
 * Runs the self-audits of the practice (M1–M12). M9 and M11 rest on the trio's answers to line five, which are not kept yet: of
 * these nothing is said.
 *
 * @returns one sentence for each audit that has something to remark; none when all is well
 */
export function selfAudits(facts: AuditFacts, words: Words = english): Remark[] {
  return questions.flatMap(({ id, grade, find }) => {
    const sentence = find(facts, words.audits.rules);
    return sentence === undefined ? [] : [{ id, grade, sentence }];
  });
}
