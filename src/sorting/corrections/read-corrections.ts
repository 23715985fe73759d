import { readNamedTable, type TableForm, type Tell, tellContradictions } from '../../documents/index.ts';
import type { Fault } from '../../faults/index.ts';
import { chainLevelOf, chainWords, isChainWord } from '../chain-level.ts';
import { pileSchema, supportLevelSchema } from '../sorted.ts';
import { type Column, columns, written } from './columns.ts';
import type { Correction } from './correction.ts';
import { notFrom } from './not-from.ts';
import { questionInWords, questionsIn } from './questions.ts';
import { sessionFacts } from './session-facts.ts';

type Cells = Readonly<Partial<Record<Column, string>>>;

const form: TableForm<Column> = {
  columns,
  needed: ['ticket'],
  one: 'correction',
  many: 'corrections',
  begin: written,
  unknownColumn: (cell, meant) =>
    `'${cell}' is not a column of corrections. Choose from ${columns.join(', ')}, or take it out; it was not read.${meant === undefined ? '' : ` Did you mean '${meant}'?`}`,
};

/**
 * Reads `data/sorting.csv`: `ticket,stream,chain_level,theme,support_level,note`, of which only `ticket` and one other are needed,
 * and where they are there `question` and `reproducible,on,drawn,machine`, which `npm run sort` writes.
 *
 * A word that is not from its list is left out and told; the rest of its line counts. When a ticket stands on several lines, they
 * are put together and what a later line says wins; where they contradict, that is told. An empty text holds no corrections.
 */
export function readCorrections(
  text: string,
  file: string,
): { corrections: Map<string, Correction>; faults: Fault[] } {
  const corrections = new Map<string, Correction>();
  const { rows, faults } = readNamedTable(text, file, form);
  for (const { line, cells, tell } of rows) {
    const read = correctionOf(cells, line, tell);
    if (read === undefined) continue;
    const earlier = corrections.get(read.ticket);
    if (earlier !== undefined) compare(earlier, read, tell);
    corrections.set(read.ticket, { ...earlier, ...read, ...questionsOfBoth(earlier, read) });
  }
  return { corrections, faults };
}

/** Gives one fault for each correction whose ticket is not among the tickets that were read. */
export function unknownCorrections(
  corrections: ReadonlyMap<string, Correction>,
  tickets: ReadonlySet<string>,
  file: string,
): Fault[] {
  return [...corrections.values()]
    .filter(({ ticket }) => !tickets.has(ticket))
    .map(({ ticket, line }) => ({
      file,
      line,
      message: `No export holds a ticket '${ticket}'. Check the number, or keep the line if its export comes later.`,
    }));
}

function correctionOf(row: Cells, line: number, said: Tell): Correction | undefined {
  const { ticket } = row;
  if (ticket === undefined) {
    said('This line names no ticket. Write its number in the column ticket.');
    return undefined;
  }
  const { stream: pile, support_level: level, chain_level: chain } = row;
  const stream = pile === undefined ? undefined : pileSchema.safeParse(pileName(pile));
  if (pile !== undefined && !stream?.success) said(notFrom(pile, 'a stream', pileSchema.options));
  const support = level === undefined ? undefined : supportLevelSchema.safeParse(levelName(level));
  if (level !== undefined && !support?.success)
    said(notFrom(level, 'a support level', supportLevelSchema.options));
  const forOther = stream?.success === true && stream.data !== 'bug';
  const chainLevel = chain === undefined || forOther ? undefined : chainLevelOf(chain);
  if (chain !== undefined && !isChainWord(chain)) {
    said(notFrom(chain, 'a chain level or a chain root', chainWords));
  } else if (chain !== undefined && forOther && chainLevelOf(chain) !== undefined) {
    said(
      `Only a bug has a chain level, and this line sorts ${ticket} as ${stream.data}. The level was left out.`,
    );
  }
  const themes = row.theme?.split(/[;,|\s]+/).filter((theme) => theme !== '');
  const questions = row.question === undefined ? [] : questionsIn(row.question, line, said);
  const facts = sessionFacts(row, said);
  const root = chain !== undefined && !forOther && isChainWord(chain) && chain.toLowerCase() !== chainLevel;
  if (
    stream === undefined &&
    chain === undefined &&
    themes === undefined &&
    support === undefined &&
    row.note === undefined &&
    row.question === undefined &&
    facts.reproducible === undefined
  ) {
    said(
      `This line says nothing about ticket ${ticket}. Give it a stream or another value, or take the line out.`,
    );
    return undefined;
  }
  return {
    ticket,
    ...(stream?.success && { stream: stream.data }),
    ...(chainLevel !== undefined && { chainLevel }),
    ...(root && { chainRoot: chain.toLowerCase() }),
    ...(themes !== undefined && themes.length > 0 && { themes }),
    ...(support?.success && { supportLevel: support.data }),
    ...(row.note !== undefined && { note: row.note }),
    ...(questions.length > 0 && { questions }),
    ...facts,
    line,
  };
}

/** What both lines say of handoffs: of one that both name, the later line counts. */
function questionsOfBoth(earlier: Correction | undefined, later: Correction) {
  if (!earlier?.questions || !later.questions) return {};
  const again = new Set(later.questions.map(({ handoff }) => handoff));
  return {
    questions: [...earlier.questions.filter(({ handoff }) => !again.has(handoff)), ...later.questions],
  };
}

/** Tells where two lines say different things of one ticket. A ticket that was unclear and then settled is no contradiction. */
function compare(earlier: Correction, later: Correction, said: Tell): void {
  tellContradictions(
    `Ticket ${later.ticket}`,
    earlier.line,
    [
      {
        column: 'stream',
        before: earlier.stream === 'unclear' ? undefined : earlier.stream,
        after: later.stream,
      },
      { column: 'chain_level', before: earlier.chainLevel, after: later.chainLevel },
      { column: 'theme', before: earlier.themes?.join(' '), after: later.themes?.join(' ') },
      { column: 'support_level', before: earlier.supportLevel, after: later.supportLevel },
      ...(later.questions ?? []).map((one) => ({
        column: 'question',
        before: earlier.questions?.filter(({ handoff }) => handoff === one.handoff).map(questionInWords)[0],
        after: questionInWords(one),
      })),
    ],
    said,
  );
}

function pileName(word: string): string {
  const name = word.toLowerCase().replace(/[\s_-]+/g, ' ');
  return name === 'brief input' ? 'brief' : name;
}

function levelName(word: string): string {
  return word.toLowerCase() === 'unknown' ? 'unknown' : word.toUpperCase();
}
