import { lineOf, type Piece } from '../documents/index.ts';
import type { Fault } from '../faults/index.ts';
import { readAdded } from './added.ts';
import { type ByHand, nothingByHand, readsByHand } from './by-hand.ts';
import { readExpected, runsBackwards } from './expected.ts';
import type { Expected, LikelyQuestion } from './handoff.ts';
import { isFact, labelMeant, saidBehind } from './labels.ts';
import { linesOf, type PlainLine, plainTextOf } from './markdown.ts';

/** A question as it is being gathered. */
interface Draft {
  readonly question: string;
  readonly line: number;
  readonly answer: string[];
  readonly phrasings: string[];
  readonly byHand: ByHand;
  expected?: Expected;
  added?: { readonly addedOn: string; readonly addedAt: string };
}

/**
 * Reads part four. A question stands in a heading, or in bold at the beginning of a paragraph or list item;
 * what follows is its answer, with optional lines 'Also asked as: …', 'Expected: …', 'Added: …', and those of a person who sorted its
 * tickets by hand.
 *
 * @param offset lines of the file above the body
 * @param zone the offset in which the handoff is written
 */
export function readQuestions(
  blocks: readonly Piece[],
  offset: number,
  file: string,
  zone: string,
): { questions: LikelyQuestion[]; faults: Fault[] } {
  const drafts: Draft[] = [];
  const faults: Fault[] = [];

  const begin = (question: string, line: number): void => {
    drafts.push({ question, line, answer: [], phrasings: [], byHand: nothingByHand() });
  };
  const add = (lines: readonly PlainLine[], whole: Piece): void => {
    const draft = drafts.at(-1);
    if (!draft) {
      const line = offset + lineOf(whole);
      faults.push({ file, line, message: "This belongs to no question. Begin each question with '### '." });
      return;
    }
    const rest = lines
      .map((one) => ({ ...one, line: offset + one.line }))
      .filter((one) => {
        const told = (message: string) => faults.push({ file, line: one.line, message });
        return !readsFact(draft, one, zone, told) && !tellsSlip(one, told);
      });
    if (rest.length > 0) draft.answer.push(rest.map(({ text }) => text).join('\n'));
  };

  for (const block of blocks) {
    if (block.type === 'heading')
      begin(plainTextOf(block).replace(/^(?:Q\s*\d*\s*[:.)]|\d+[.)])\s*/, ''), offset + lineOf(block));
    else if (block.type === 'list')
      for (const item of block.children ?? []) addPiece(item.children?.[0] ?? item, item);
    else if (block.type !== 'thematicBreak') addPiece(block, block);
  }
  return { questions: drafts.map(finished), faults };

  function addPiece(lead: Piece, whole: Piece): void {
    const question = boldQuestion(lead);
    if (question === undefined) {
      add(linesOf(whole), whole);
      return;
    }
    begin(question, offset + lineOf(whole));
    const rest = linesBehind(question, linesOf(whole));
    if (rest.length > 0) add(rest, whole);
  }
}

/** What follows a question that begins some lines, without the marks between the two. */
function linesBehind(question: string, lines: readonly PlainLine[]): PlainLine[] {
  const asked = question.split('\n');
  const [last, ...others] = lines.slice(asked.length - 1);
  if (!last) return [];
  const behind = [{ ...last, text: last.text.slice(asked.at(-1)?.length) }, ...others];
  const bare = behind.map((one) => ({ ...one, text: one.text.replace(/^[\s:–—-]+/u, '') }));
  const begins = bare.findIndex(({ text }) => text !== '');
  return begins < 0 ? [] : [...bare.slice(begins, begins + 1), ...behind.slice(begins + 1)];
}

/** Bold words at the beginning, when they ask. */
function boldQuestion(piece: Piece): string | undefined {
  const first = piece.children?.[0];
  if (first?.type !== 'strong') return undefined;
  const text = plainTextOf(first);
  return /[?？؟;]$/u.test(text) ? text : undefined;
}

function readsFact(
  draft: Draft,
  { text, line, isItem }: PlainLine,
  zone: string,
  told: (message: string) => void,
): boolean {
  const phrasing = saidBehind('phrasing', text);
  if (phrasing !== undefined) {
    const words = phrasing.replace(/^["'“„«]+|["'”“»]+$/gu, '').trim();
    if (words !== '') draft.phrasings.push(words);
    return true;
  }
  const written = saidBehind('expected', text);
  if (written !== undefined) {
    const expected = readExpected(written);
    if (expected) draft.expected = expected;
    else told(`'${written}' is not a number of people. Write 'Expected: 5' or 'Expected: 3 to 8'.`);
    if (expected && runsBackwards(expected))
      told(
        `'${written}' begins with its higher number, and is read as ${expected.low} to ${expected.high}. Write 'Expected: ${expected.low} to ${expected.high}', or mend the number that is wrong.`,
      );
    return true;
  }
  const addition = saidBehind('added', text);
  // 'Added: a button for those who print' is part of an answer.
  if (addition !== undefined && (/\d/.test(addition) || (isItem && isFact(addition)))) {
    const added = readAdded(addition, zone);
    if (added) draft.added = added;
    else
      told(
        `'${addition}' is not a day or a time. Write 'Added: 2026-12-03' or 'Added: 2026-12-03T14:00:00+00:00'.`,
      );
    return true;
  }
  return readsByHand(draft.byHand, text, line);
}

/** Tells an item of a list that was meant as a fact and would be read to customers as an answer. */
function tellsSlip({ text, isItem }: PlainLine, told: (message: string) => void): boolean {
  const slip = isItem ? labelMeant(text) : undefined;
  if (slip)
    told(
      `'${slip.written}' is not known beneath a question. Did you mean '${slip.meant}'? The line is no part of the answer until then.`,
    );
  return slip !== undefined;
}

function finished(draft: Draft): LikelyQuestion {
  return {
    question: draft.question,
    answer: draft.answer.join('\n\n'),
    phrasings: draft.phrasings,
    ...draft.byHand,
    ...(draft.expected ? { expected: draft.expected } : {}),
    ...draft.added,
    line: draft.line,
  };
}
