import type { Fault } from '../../faults/index.ts';
import { chainLevelOf, chainWords, isChainWord } from '../chain-level.ts';
import { pileSchema, supportLevelSchema } from '../sorted.ts';
import type { Correction } from './correction.ts';
import { readLines } from './lines.ts';

const columns = ['ticket', 'stream', 'chain_level', 'theme', 'support_level', 'note'] as const;
type Column = (typeof columns)[number];
type Cells = Partial<Record<Column, string>>;

/**
 * Reads `data/sorting.csv`: `ticket,stream,chain_level,theme,support_level,note`, of which only `ticket` and one other are needed.
 *
 * A word that is not from its list is left out and told; the rest of its line counts. When a ticket stands on several lines, they
 * are put together and what a later line says wins; where they contradict, that is told. An empty text holds no corrections.
 */
export function readCorrections(
  text: string,
  file: string,
): { corrections: Map<string, Correction>; faults: Fault[] } {
  const corrections = new Map<string, Correction>();
  const { lines, faults } = readLines(text, file);
  const [header, ...rows] = lines;
  if (header === undefined) return { corrections, faults };

  const names = header.cells.map(columnOf);
  header.cells.forEach((cell, index) => {
    if (names[index] !== undefined || cell === '') return;
    faults.push({
      file,
      line: header.line,
      message: `'${cell}' is not a column of corrections. Choose from ${columns.join(', ')}, or take it out; it was not read.`,
    });
  });
  if (!names.includes('ticket')) {
    faults.push({
      file,
      line: header.line,
      message: `The first line has no column 'ticket', so no correction could be read. Begin the file with ${columns.join(',')}.`,
    });
    return { corrections, faults };
  }

  for (const { line, cells } of rows) {
    const row: Cells = {};
    cells.forEach((cell, index) => {
      const name = names[index];
      if (name !== undefined && cell !== '') row[name] = cell;
    });
    const said = (message: string): void => {
      faults.push({ file, line, message });
    };
    const read = correctionOf(row, line, said);
    if (read === undefined) continue;
    const earlier = corrections.get(read.ticket);
    if (earlier !== undefined) tellContradictions(earlier, read, said);
    corrections.set(read.ticket, { ...earlier, ...read });
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

function columnOf(cell: string): Column | undefined {
  const name = cell.toLowerCase().replace(/[\s-]+/g, '_');
  return columns.find((column) => column === name);
}

function correctionOf(row: Cells, line: number, said: (message: string) => void): Correction | undefined {
  const { ticket } = row;
  if (ticket === undefined) {
    said('This line names no ticket. Write its number in the column ticket.');
    return undefined;
  }
  const stream = row.stream === undefined ? undefined : pileSchema.safeParse(pileName(row.stream));
  if (stream?.success === false) {
    said(`'${row.stream}' is not a stream. Choose one of ${pileSchema.options.join(', ')}.`);
  }
  const support =
    row.support_level === undefined ? undefined : supportLevelSchema.safeParse(levelName(row.support_level));
  if (support?.success === false) {
    said(
      `'${row.support_level}' is not a support level. Choose one of ${supportLevelSchema.options.join(', ')}.`,
    );
  }
  const chain = row.chain_level;
  const forOther = stream?.success === true && stream.data !== 'bug';
  const chainLevel = chain === undefined || forOther ? undefined : chainLevelOf(chain);
  if (chain !== undefined && !isChainWord(chain)) {
    said(`'${chain}' is not a chain level or a chain root. Choose one of ${chainWords.join(', ')}.`);
  } else if (chain !== undefined && forOther && chainLevelOf(chain) !== undefined) {
    said(
      `Only a bug has a chain level, and this line sorts ${ticket} as ${stream.data}. The level was left out.`,
    );
  }
  const themes = row.theme?.split(/[;,|\s]+/).filter((theme) => theme !== '');
  const root = chain !== undefined && !forOther && isChainWord(chain) && chain.toLowerCase() !== chainLevel;
  if (
    stream === undefined &&
    chain === undefined &&
    themes === undefined &&
    support === undefined &&
    row.note === undefined
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
    line,
  };
}

function tellContradictions(earlier: Correction, later: Correction, said: (message: string) => void): void {
  const pairs: [string, string | undefined, string | undefined][] = [
    ['stream', earlier.stream, later.stream],
    ['chain_level', earlier.chainLevel, later.chainLevel],
    ['theme', earlier.themes?.join(' '), later.themes?.join(' ')],
    ['support_level', earlier.supportLevel, later.supportLevel],
  ];
  for (const [column, before, after] of pairs) {
    if (before === undefined || after === undefined || before === after) continue;
    said(
      `Ticket ${later.ticket} has ${column} '${before}' on line ${earlier.line} and '${after}' here. This line counts; take one of them out.`,
    );
  }
}

function pileName(word: string): string {
  const name = word.toLowerCase().replace(/[\s_-]+/g, ' ');
  return name === 'brief input' ? 'brief' : name;
}

function levelName(word: string): string {
  return word.toLowerCase() === 'unknown' ? 'unknown' : word.toUpperCase();
}
