import type { Front } from './front.ts';
import type { PartKey } from './parts.ts';

/** How many people are expected to ask a question in the 48 hours, both ends included. */
export interface Expected {
  readonly low: number;
  readonly high: number;
  /** As the author wrote it: `5`, `3 to 8`. */
  readonly written: string;
}

/** What a person said of a question or limitation; it wins over every comparison of words. */
export interface MatchedByHand {
  /** Tickets that a person says are about it. */
  readonly confirmed: readonly string[];
  /** Tickets that a person says are not about it. */
  readonly refuted: readonly string[];
  /** Themes that a person says are this: their tickets are about it. */
  readonly themes: readonly string[];
  /** The line on which each of them is named. */
  readonly idLines?: ReadonlyMap<string, number>;
}

/** One question that support should be ready for, and what to answer. */
export interface LikelyQuestion extends MatchedByHand {
  readonly question: string;
  /** Plain text, paragraphs parted by an empty line; '' when the author gave none. */
  readonly answer: string;
  /** The question as customers would put it. */
  readonly phrasings: readonly string[];
  readonly expected?: Expected;
  /**
   * The moment from which it counts as predicted, ISO 8601 with offset: it was learned during the rollout. Absent when it stood there
   * from the beginning.
   */
  readonly addedAt?: string;
  /** The day on which it was added, `YYYY-MM-DD`. */
  readonly addedOn?: string;
  readonly line: number;
}

/** Something the release does not do: what, for whom, until when. */
export interface Limitation extends MatchedByHand {
  readonly text: string;
  /** What to say to customers who meet it. */
  readonly say?: string;
  readonly line: number;
}

/** What support is told about one release before customers meet it. All text is plain, never HTML. */
export interface Handoff {
  /** The file's name without its ending, in lower-case ASCII letters, digits and hyphens. */
  readonly id: string;
  readonly file: string;
  /** The line that names the release. */
  readonly line: number;
  readonly release: string;
  readonly version?: string;
  /** Flag on for the first real customers, ISO 8601 with offset, as written. */
  readonly releaseAt: string;
  readonly cycle?: string;
  /** Rollout steps, the earliest first. */
  readonly steps: readonly RolloutStep[];
  /** What changed in the parts since it was written, the earliest first. */
  readonly updates: readonly Update[];
  readonly writtenOn?: string;
  readonly walkthrough?: Walkthrough;
  readonly signatures: Readonly<Partial<Record<Signer, { readonly name: string; readonly date: string }>>>;
  readonly refused?: { readonly by: string; readonly date: string; readonly question: string };
  /** What the client reads about the release, and the day on which it reaches them. */
  readonly releaseBrief?: { readonly on: string; readonly link?: string };
  /** Who answers in the first 48 hours. */
  readonly onCall?: string;
  /** What the dashboard showed before flag on. */
  readonly baseline?: string;
  /** Lines of the gate that somebody gives by hand. */
  readonly checks: readonly GivenLine[];
  readonly waivers: readonly Waiver[];
  readonly prediction?: Readonly<Partial<Record<PredictionField, string>>>;
  /** Paragraphs parted by an empty line. */
  readonly whatsNew: string;
  readonly happyPath: readonly string[];
  readonly limitations: readonly Limitation[];
  /** What stands in the part in place of limitations: 'There is no known limitation.' */
  readonly noLimitations?: string;
  readonly questions: readonly LikelyQuestion[];
  readonly escalation: Readonly<Partial<Record<'L1' | 'L2' | 'L3', string>>>;
  /** The first link of the part; absent when it holds none. */
  readonly dashboard?: string;
  /** The words of the part, whether or not they link. */
  readonly dashboardText?: string;
  /** The line of the heading of each part that is there. */
  readonly lines: Readonly<Partial<Record<PartKey, number>>>;
  /** Facts at the top that could not be read, so that nothing is ready by a slip of the pen. */
  readonly unread: readonly { readonly line: number; readonly message: string }[];
  /** Days at the top on which something happened, with their lines: none of them can be to come. Those on which questions were added stand with these. */
  readonly days: readonly StatedDay[];
}

export type Signer = 'po' | 'techLead' | 'designer' | 'csLead';
export type PredictionField = keyof NonNullable<Front['prediction']>;

export interface RolloutStep {
  readonly at: string;
  readonly audience: string;
  readonly percent?: number;
  /** What must hold before the next step. */
  readonly exit?: string;
}

/** A change of one part, with what taught it. */
export interface Update {
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** The rollout step at which it was learned, in the author's words. */
  readonly step?: string;
  readonly part: PartKey;
  readonly what: string;
  readonly why?: string;
  readonly tickets: readonly string[];
  readonly by?: string;
  readonly line: number;
}

/** A line of the gate that no file can show, as somebody gives it: security, rollback, runbooks. */
interface GivenLine {
  readonly item: string;
  readonly state: 'met' | 'not met';
  readonly by?: string;
}

/** A day that is stated for something that has happened. */
export interface StatedDay {
  readonly day: string;
  readonly line: number;
  /** What happened then, as the subject of a sentence: `The signature of the CS Lead`. */
  readonly what: string;
}

export interface Walkthrough {
  readonly date: string;
  readonly with: string;
  readonly minutes?: number;
  readonly questions: readonly { readonly question: string; readonly became?: string }[];
}

/** An item of the gate that somebody let pass, with what the practice asks of it. */
export interface Waiver {
  readonly item: string;
  readonly reason?: string;
  readonly by?: string;
  /** The day by which it is followed up, what will be done then, and the day on which it was done. */
  readonly followUp?: string;
  readonly what?: string;
  readonly done?: string;
}
