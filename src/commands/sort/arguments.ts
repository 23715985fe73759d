import { parseArgs } from 'node:util';

/** What a session is asked to do. */
export interface Asked {
  /** `2026-W46`; without it the newest week that is over. */
  readonly week?: string;
  readonly all: boolean;
  readonly triage: boolean;
  readonly help: boolean;
}

/** Reads the arguments, or gives a sentence on what is wrong with them. */
export function readArguments(args: readonly string[]): Asked | { readonly wrong: string } {
  let values: { week?: string; all?: boolean; triage?: boolean; help?: boolean };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        week: { type: 'string' },
        all: { type: 'boolean' },
        triage: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch {
    return {
      wrong: `npm run sort does not know '${args.join(' ')}'. npm run sort -- --help lists what it knows.`,
    };
  }
  const { week, all = false, triage = false, help = false } = values;
  if (week !== undefined && !/^\d{4}-W\d{2}$/.test(week)) {
    return { wrong: `'${week}' is not a week. Write it as 2026-W46.` };
  }
  if ([week !== undefined, all, triage].filter(Boolean).length > 1) {
    return { wrong: 'Choose one of --week, --all and --triage.' };
  }
  return { ...(week !== undefined && { week }), all, triage, help };
}

/** What `npm run sort -- --help` says. */
export const help = `npm run sort: the CS Lead's desk. It shows tickets one at a time, redacted, and takes one key for each.

  npm run sort                        the newest week that is over
  npm run sort -- --week 2026-W46     another week
  npm run sort -- --all               every week
  npm run sort -- --triage            the daily triage: what is still unclear, what was missed, what came today;
                                      fifteen minutes, three for a ticket, and a note at the end

Half of the tickets are those that the machine is least certain of, half are drawn at random, so that they tell how
often it is right; of these it says what it thinks after your key. Tickets that a person has sorted are left out.

  b bug   r brief input   n noise   u unclear   s skip   z take the last answer back
  c bug with a chain level   + note   m the whole text   ? keys   q quit

Each answer is on the disk, in data/sorting.csv, before the next ticket is shown: stop at any moment. Through a pipe it
reads a line for each ticket: a key or its word, then, if you like, a note ('b Third school with this', 'c scope yes').

EARSHOT_DATA, EARSHOT_CONTENT and EARSHOT_NOW are read as the build reads them. NO_COLOR turns off bold and grey.

It ends with 0 when the session ended (every ticket seen, q, the end of the input), with 1 when the tickets could not be
read or an answer not written, with 2 when an argument is wrong or nothing could be typed, and with 130, 143 or 129
when it was stopped by Ctrl-C, a signal to end, or a terminal that was closed.
`;
