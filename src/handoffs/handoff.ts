import type { Front } from './front.ts';

/** The six parts of a handoff, in the order of the practice. */
export const parts = [
  { number: 1, key: 'whatsNew', name: "What's new" },
  { number: 2, key: 'happyPath', name: 'Happy path' },
  { number: 3, key: 'limitations', name: 'Known limitations' },
  { number: 4, key: 'questions', name: 'Likely questions' },
  { number: 5, key: 'escalation', name: 'Escalation path' },
  { number: 6, key: 'dashboard', name: 'Dashboard' },
] as const;
export type PartKey = (typeof parts)[number]['key'];

/** How many tickets a question is expected to bring, both ends included. */
export interface Expected {
  readonly low: number;
  readonly high: number;
  /** As the author wrote it: `5`, `3 to 8`. */
  readonly written: string;
}

/** One question that support should be ready for, and what to answer. */
export interface LikelyQuestion {
  readonly question: string;
  /** Plain text, paragraphs parted by an empty line; '' when the author gave none. */
  readonly answer: string;
  /** The question as customers would put it. */
  readonly phrasings: readonly string[];
  readonly expected?: Expected;
  readonly line: number;
}

/** Something the release does not do, for whom, until when, and what to say. */
export interface Limitation {
  readonly text: string;
  readonly line: number;
}

/** What support is told about one release before customers meet it. All text is plain, never HTML. */
export interface Handoff {
  /** The file's name without its ending, in lower-case ASCII letters, digits and hyphens. */
  readonly id: string;
  readonly file: string;
  readonly release: string;
  readonly version?: string;
  /** Flag on for the first real customers, ISO 8601 with offset, as written. */
  readonly releaseAt: string;
  readonly cycle?: string;
  /** Rollout steps, the earliest first. */
  readonly steps: readonly RolloutStep[];
  readonly writtenOn?: string;
  readonly walkthrough?: Walkthrough;
  readonly signatures: Readonly<Partial<Record<Signer, { readonly name: string; readonly date: string }>>>;
  readonly refused?: { readonly by: string; readonly date: string; readonly question: string };
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
}

export type Signer = 'po' | 'techLead' | 'designer' | 'csLead';
export type PredictionField = keyof NonNullable<Front['prediction']>;

export interface RolloutStep {
  readonly at: string;
  readonly audience: string;
  readonly percent?: number;
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
  readonly followUp?: string;
}
