import { counted } from '../../words/index.ts';
import type { Source } from '../bytes/source.ts';
import { clockNotes } from '../dates/clock-notes.ts';
import type { Forget } from '../forget/index.ts';
import { linesInWords } from '../lines.ts';
import type { ReadSettings } from '../options.ts';
import { cutOffNote } from '../records/cut-off.ts';
import { redactorOf } from '../redaction/redact.ts';
import { judgeNotes } from '../rows/judge-row.ts';
import type { Crew } from './crew.ts';
import { type Decisions, decide, expected, readAlike } from './decisions.ts';
import { mergeFacts } from './facts.ts';
import type { FileDigest } from './file-digest.ts';
import { type Plan, planFile, type Understood } from './plan.ts';
import { bordersOf, type Range, wholeFile } from './ranges.ts';
import { recordTest } from './rows-of.ts';
import { mergeTurned, type Turned } from './turned.ts';
import type { OnRead } from './work.ts';

/** What files are digested with. */
export interface Digesting {
  readonly settings: ReadSettings;
  readonly forget: Forget;
  readonly requesterKey: Uint8Array;
  readonly crew: Crew;
  /** Where parts are written: paths that begin so; in memory without it. */
  readonly stem?: string;
  readonly onRead: OnRead;
}

/** Encodings in which line ends and quotation marks are single bytes and stand for nothing else. */
const splittable = /^(?:utf-8|windows-125\d|iso-8859-\d+)$/;

/**
 * Reads one export file. What all rows of a file must be known for is expected from its beginning, and when the rows
 * do not bear it out they are read once more, as they say. Large files are read in pieces, side by side where the
 * crew has hands.
 *
 * @param file how reports name it
 */
export async function digestFile(
  source: Source,
  path: string,
  file: string,
  digesting: Digesting,
): Promise<FileDigest> {
  const digest = await digested(source, path, file, digesting);
  const { words } = digesting.settings.privacy;
  return words.length === 0 ? digest : withoutWords(digest, words);
}

/** Sentences name columns, and a column may be named with a word that must not be published. */
function withoutWords(digest: FileDigest, words: readonly string[]): FileDigest {
  const { redact } = redactorOf({ words });
  const without = (text: string): string => redact(text).text;
  const { columns, notes } = digest.understood;
  return {
    ...digest,
    understood: {
      ...digest.understood,
      columns: Object.fromEntries(Object.entries(columns).map(([field, header]) => [field, without(header)])),
      notes: notes.map(without),
    },
    rejected: digest.rejected.map((row) => ({ ...row, reason: without(row.reason) })),
  };
}

async function digested(
  source: Source,
  path: string,
  file: string,
  digesting: Digesting,
): Promise<FileDigest> {
  const planned = await planFile(source, path, file, digesting.settings);
  if ('refusal' in planned) return refused(planned.understood, planned.refusal);
  const { plan, understood } = planned;
  const turned = await turnFile(plan, digesting);
  if ('refusal' in turned) return refused(understood, turned.refusal);
  return {
    understood: { ...understood, notes: [...understood.notes, ...turned.notes, ...notesOf(plan, turned)] },
    fields: [...plan.chosen.fields.keys()].sort(),
    rows: turned.rows,
    parts: turned.parts,
    rejected: turned.rejected.toSorted((a, b) => a.line - b.line),
    redactions: turned.met.redactions,
    samples: turned.met.samples,
    forgotten: turned.forgotten,
    forgottenRows: turned.forgottenRows,
    ...(turned.from === undefined ? {} : { from: turned.from }),
    ...(turned.to === undefined ? {} : { to: turned.to }),
  };
}

async function turnFile(
  plan: Plan,
  { settings, forget, requesterKey, crew, stem, onRead }: Digesting,
): Promise<(Turned & { readonly notes: readonly string[] }) | { readonly refusal: string }> {
  const turn = (ranges: readonly Range[], decisions: Decisions, round: string): Promise<Turned[]> =>
    crew.turn(
      { plan, settings, forget, requesterKey },
      ranges.map((range) => ({
        range,
        decisions,
        ...(stem === undefined ? {} : { stem: `${stem}-${round}${range.start}` }),
      })),
      onRead,
    );
  const expectation = expected(plan, settings);
  let ranges = await rangesOf(plan);
  let pieces = await turn(ranges, expectation, 'a');
  // A header inside the file changes how all that follows is read: then it is read in one piece.
  if (ranges.length > 1 && pieces.some(({ passed }) => passed.reordered)) {
    ranges = [wholeFile];
    pieces = await turn(ranges, expectation, 'b');
  }
  const decided = decide(plan, pieces.map(({ facts }) => facts).reduce(mergeFacts), settings);
  if ('refusal' in decided) return decided;
  const { decisions, notes } = decided;
  const alike = readAlike(decisions, expectation);
  const again = ranges.filter(
    (_, at) => !alike || !knewAll((pieces[at] as Turned).agentsKnown, decisions.agents),
  );
  if (again.length > 0) {
    const turned = await turn(again, decisions, 'c');
    pieces = pieces.map((piece, at) => turned[again.indexOf(ranges[at] as Range)] ?? piece);
  }
  return { ...pieces.reduce(mergeTurned), notes };
}

function knewAll(known: ReadonlySet<string> | undefined, agents: readonly string[]): boolean {
  return known === undefined || agents.every((name) => known.has(name));
}

async function rangesOf(plan: Plan): Promise<readonly Range[]> {
  if (plan.packed || !splittable.test(plan.encoding)) return [wholeFile];
  const borders = await bordersOf(plan.path, plan.size, recordTest(plan), plan.encoding);
  if (borders.length === 0) return [wholeFile];
  const starts = [0, ...borders];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? plan.size }));
}

/** What a file gives that is of no use: the reason, on its first line. */
export function refused(understood: Understood, reason: string): FileDigest {
  return {
    understood: { ...understood, notes: ['The file was not used.'] },
    fields: [],
    rows: 0,
    parts: [],
    rejected: [{ line: 1, reason }],
    refused: true,
    redactions: {},
    samples: {},
    forgotten: {},
    forgottenRows: 0,
  };
}

const zoneReasons = {
  header: 'which the header names',
  helpdesk: 'in which this helpdesk always writes',
  settings: 'the zone of the settings',
} as const;

function notesOf(plan: Plan, { passed, met, rows }: Turned): string[] {
  const cutOff = cutOffNote(rows);
  const notes = [...judgeNotes(passed), ...(cutOff === undefined ? [] : [cutOff])];
  if (passed.twiceEncoded.count > 0) {
    notes.push(
      `Letters that had been encoded twice were mended in ${counted(passed.twiceEncoded.count, 'row')}: ${linesInWords(passed.twiceEncoded)}.`,
    );
  }
  if (passed.mended.count > 0) {
    notes.push(
      `Quotation marks out of order were read as text in ${counted(passed.mended.count, 'row')}: ${linesInWords(passed.mended)}.`,
    );
  }
  if (met.local > 0) {
    notes.push(`Times without a zone were read in ${plan.timeZone}, ${zoneReasons[plan.zoneBy]}.`);
  }
  notes.push(...clockNotes(met.clock));
  if (met.changedEarly.count > 0) {
    notes.push(
      `${counted(met.changedEarly.count, 'row')} changed before they were created: ${linesInWords(met.changedEarly)}.`,
    );
  }
  return notes;
}
