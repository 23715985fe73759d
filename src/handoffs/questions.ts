import { lineOf, type Piece } from '../documents/index.ts';
import type { Fault } from '../faults/index.ts';
import { readAdded } from './added.ts';
import { type ByHand, nothingByHand, readsByHand } from './by-hand.ts';
import { readExpected } from './expected.ts';
import type { Expected, LikelyQuestion } from './handoff.ts';
import { saidBehind } from './labels.ts';
import { plainTextOf } from './markdown.ts';

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
  const add = (text: string, line: number): void => {
    const draft = drafts.at(-1);
    if (!draft) {
      faults.push({ file, line, message: "This belongs to no question. Begin each question with '### '." });
      return;
    }
    const rest = text
      .split('\n')
      .filter((one) => !readsFact(draft, one, zone, (message) => faults.push({ file, line, message })));
    if (rest.length > 0) draft.answer.push(rest.join('\n'));
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
    const line = offset + lineOf(whole);
    const question = boldQuestion(lead);
    if (question === undefined) {
      add(plainTextOf(whole), line);
      return;
    }
    begin(question, line);
    const rest = plainTextOf(whole)
      .slice(question.length)
      .replace(/^[\s:–—-]+/u, '');
    if (rest !== '') add(rest, line);
  }
}

/** Bold words at the beginning, when they ask. */
function boldQuestion(piece: Piece): string | undefined {
  const first = piece.children?.[0];
  if (first?.type !== 'strong') return undefined;
  const text = plainTextOf(first);
  return /[?？؟;]$/u.test(text) ? text : undefined;
}

function readsFact(draft: Draft, text: string, zone: string, told: (message: string) => void): boolean {
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
    else told(`'${written}' is not a number of tickets. Write 'Expected: 5' or 'Expected: 3 to 8'.`);
    return true;
  }
  const addition = saidBehind('added', text);
  if (addition !== undefined && /\d/.test(addition)) {
    const added = readAdded(addition, zone);
    if (added) draft.added = added;
    else
      told(
        `'${addition}' is not a day or a time. Write 'Added: 2026-12-03' or 'Added: 2026-12-03T14:00:00+00:00'.`,
      );
    return true;
  }
  return readsByHand(draft.byHand, text);
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
