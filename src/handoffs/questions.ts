import { lineOf, type Piece } from '../documents/index.ts';
import type { Fault } from '../faults/index.ts';
import { readExpected } from './expected.ts';
import type { Expected, LikelyQuestion } from './handoff.ts';
import { plainTextOf } from './markdown.ts';

/** A question as it is being gathered. */
interface Draft {
  readonly question: string;
  readonly line: number;
  readonly answer: string[];
  readonly phrasings: string[];
  expected?: Expected;
}

const alsoAsked = /^also asked(?: as)?\s*[:–—-]\s*(.*)$/i;
const expectedLine = /^expected?\s*[:–—-]\s*(.*)$/i;

/**
 * Reads part four. A question stands in a heading, or in bold at the beginning of a paragraph or list item;
 * what follows is its answer, with optional lines 'Also asked as: …' and 'Expected: …'.
 *
 * @param offset lines of the file above the body
 */
export function readQuestions(
  blocks: readonly Piece[],
  offset: number,
  file: string,
): { questions: LikelyQuestion[]; faults: Fault[] } {
  const drafts: Draft[] = [];
  const faults: Fault[] = [];

  const begin = (question: string, line: number): void => {
    drafts.push({ question, line, answer: [], phrasings: [] });
  };
  const add = (text: string, line: number): void => {
    const draft = drafts.at(-1);
    if (!draft) {
      faults.push({ file, line, message: "This belongs to no question. Begin each question with '### '." });
      return;
    }
    const rest = text.split('\n').filter((one) => !readsFact(draft, one, line, file, faults));
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

function readsFact(draft: Draft, text: string, line: number, file: string, faults: Fault[]): boolean {
  const phrasing = alsoAsked.exec(text)?.[1];
  if (phrasing !== undefined) {
    const words = phrasing.replace(/^["'“„«]+|["'”“»]+$/gu, '').trim();
    if (words !== '') draft.phrasings.push(words);
    return true;
  }
  const written = expectedLine.exec(text)?.[1];
  if (written === undefined) return false;
  const expected = readExpected(written);
  if (expected) draft.expected = expected;
  else {
    faults.push({
      file,
      line,
      message: `'${written}' is not a number of tickets. Write 'Expected: 5' or 'Expected: 3 to 8'.`,
    });
  }
  return true;
}

function finished(draft: Draft): LikelyQuestion {
  return {
    question: draft.question,
    answer: draft.answer.join('\n\n'),
    phrasings: draft.phrasings,
    ...(draft.expected ? { expected: draft.expected } : {}),
    line: draft.line,
  };
}
