import { momentInWords } from '../calendar/index.ts';
import { english, languages, type Words, wordsOf } from '../words/index.ts';
import { partAtFlagOn } from './at-flag-on.ts';
import {
  type Check,
  type CompleteWaiver,
  checks,
  type GateWords,
  givenChecks,
  isComplete,
} from './checks/index.ts';
import { offsetIn } from './front.ts';
import type { Handoff } from './handoff.ts';

/** One line of the gate. */
export interface GateItem {
  /** The rule of the practice: `H6`. */
  readonly id: string;
  readonly label: string;
  /** `advice`: nothing holds it, but the practice asks for more. */
  readonly state: 'met' | 'not-met' | 'waived' | 'advice';
  /** What is met, what is missing, or who waived it and why. */
  readonly sentence: string;
}

/** What somebody let pass, and what they promised. */
interface Waived {
  readonly item: string;
  readonly reason: string;
  readonly by: string;
  /** `YYYY-MM-DD` */
  readonly followUp: string;
  readonly what?: string;
  readonly done?: string;
}

/** Whether a release may go on. */
export interface Gate {
  /** True when no line is `not-met`. */
  readonly ready: boolean;
  /** One sentence for each thing that holds it, in the order in which a handoff comes to be. */
  readonly reasons: readonly string[];
  readonly waived: readonly Waived[];
  readonly items: readonly GateItem[];
  /** Warnings and advice; they hold nothing. */
  readonly notes: readonly string[];
  /** False for a release of the past, which is recorded and not held (G6). */
  readonly upcoming: boolean;
  /** The gate in one line: ready, held and by what, or recorded. */
  readonly verdict: string;
  /** The same without the moment and the reasons, to stand beside them. */
  readonly headline: string;
}

/** The rules that ask of each question alone whether an agent can answer it. */
const aboutAnswers = ['H3', 'H4'];

/**
 * Judges a handoff by the rules H1–H15, PR1–PR2, G1–G6 and O3 of the practice, as far as the file itself can show them.
 *
 * A complete waiver moves the line it names from `not-met` to `waived`. A release whose moment is not after `now`
 * is not upcoming: its unmet lines are still listed, and its verdict says for ever that it went on while held (G4). What the rollout taught
 * after flag on did not hold it; an answer that is still missing there is only advised.
 *
 * @param now ISO 8601 with offset
 * @param timeZone the zone in which the moment of flag on is said; the handoff's own offset unless given
 * @param words the language in which the gate speaks
 */
export function gate(
  handoff: Handoff,
  now: string,
  timeZone: string = zoneOf(handoff),
  words: Words = english,
): Gate {
  const say = words.releases.gate;
  const instant = Date.parse(now);
  const upcoming = Date.parse(handoff.releaseAt) > instant;
  const waivers = handoff.waivers.filter(isComplete);

  const { before, learned } = partAtFlagOn(handoff);
  const judged = upcoming ? handoff : before;
  const lines = [...checks, ...givenChecks(handoff)];
  const items: GateItem[] = [];
  const reasons: string[] = [];
  const notes: string[] = [];
  const used = new Set<CompleteWaiver>();

  for (const check of lines) {
    const found = check.find(judged, instant, say);
    if (!upcoming && aboutAnswers.includes(check.rule))
      notes.push(...check.find(learned, instant, say).map((one) => one.sentence));
    notes.push(...found.filter((one) => one.level !== 'stop').map((one) => one.sentence));
    const stops = found.filter((one) => one.level === 'stop').map((one) => one.sentence);
    const waiver = stops.length > 0 ? waivers.find((one) => names(check, one.item)) : undefined;
    if (waiver) used.add(waiver);
    else reasons.push(...stops);
    items.push(
      itemOf(
        check,
        judged,
        found.map((one) => one.sentence),
        stops,
        waiver,
        say,
      ),
    );
  }

  for (const waiver of waivers.filter((one) => !used.has(one))) {
    notes.push(
      lines.some((check) => names(check, waiver.item))
        ? say.waiverNotNeeded(waiver.item)
        : say.waiverUnknown(waiver.item),
    );
  }
  const ready = reasons.length === 0;
  const enabled = momentInWords(Date.parse(handoff.releaseAt), timeZone, words);
  const held = items.filter(({ state }) => state === 'not-met').length;

  return {
    ready,
    reasons,
    waived: waivers.filter((one) => used.has(one)).map((waiver): Waived => ({ ...waiver })),
    items,
    notes,
    upcoming,
    verdict: verdictOf(enabled, reasons, upcoming, say),
    headline: headlineOf(held, upcoming, say),
  };
}

function itemOf(
  check: Check,
  handoff: Handoff,
  found: string[],
  stops: string[],
  waiver: CompleteWaiver | undefined,
  say: GateWords,
): GateItem {
  const line = { id: check.rule, label: check.label(say) };
  if (waiver) {
    const { by, reason, followUp, what, done } = waiver;
    const sentence = say.waived(stops.join(' '), by, asSentence(reason), { on: followUp, what, done });
    return { ...line, state: 'waived', sentence };
  }
  if (stops.length > 0) return { ...line, state: 'not-met', sentence: stops.join(' ') };
  if (found.length > 0) return { ...line, state: 'advice', sentence: found.join(' ') };
  return { ...line, state: 'met', sentence: check.met(handoff, say) };
}

/** What a person gave as a reason, with a full stop where none stands. */
function asSentence(text: string): string {
  return /[.!?。]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

function verdictOf(enabled: string, reasons: string[], upcoming: boolean, say: GateWords): string {
  const all = reasons.join(' ');
  if (upcoming) return reasons.length === 0 ? say.ready : say.held(all);
  return reasons.length === 0 ? say.enabledReady(enabled) : say.enabledHeld(enabled, all);
}

function headlineOf(held: number, upcoming: boolean, say: GateWords): string {
  if (upcoming) return held === 0 ? say.ready : say.heldBy(held);
  return held === 0 ? say.wasReady : say.wasHeldBy(held);
}

/** The offset in which the handoff was written, as a zone. */
function zoneOf({ releaseAt }: Handoff): string {
  const offset = offsetIn(releaseAt);
  return offset === 'Z' ? 'UTC' : offset;
}

/** Whether a waiver means this line: by its rule, or by what the line is called in any of the site's languages. */
function names(check: Check, item: string): boolean {
  const wanted = plain(item);
  const labels = languages.map((language) => check.label(wordsOf(language).releases.gate));
  return [check.rule, ...labels, ...check.alsoCalled].some((name) => plain(name) === wanted);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
