import { momentInWords } from '../calendar/index.ts';
import { isTrial } from '../change/index.ts';
import { english, type Words } from '../words/index.ts';
import type { AuthoredReading } from './authored.ts';
import { composeLines } from './compose.ts';
import type { WeekFigures } from './figures.ts';
import type { Said } from './lines/fit.ts';
import { stretchesOf, usualOf } from './missing.ts';
import { type Line, type LineName, lineNames, type Reading } from './reading.ts';

/**
 * Puts a week's reading together: the author's lines where there are some, the computed ones elsewhere. The
 * computed line stays beside an author's, so that nothing is hidden by better words.
 *
 * @param evidence gives the address of the evidence behind a line, from the root of the site, by what the
 *   computed line speaks of
 */
export function finishReading(
  figures: WeekFigures,
  authored: AuthoredReading | undefined,
  evidence: (name: LineName, said: Said) => string | undefined,
  timeZone: string,
  words: Words = english,
): Reading {
  const computed = composeLines(figures, words);
  const line = (name: LineName): Line => {
    const own = authored?.lines[name];
    const said = computed.lines[name];
    const address = evidence(name, said);
    return {
      ...(own === undefined
        ? { text: said.text, by: 'computed' as const }
        : { text: own, by: 'author' as const, computed: said.text }),
      ...(address === undefined ? {} : { evidence: address }),
    };
  };
  const lines = Object.fromEntries(lineNames.map((name) => [name, line(name)])) as Record<LineName, Line>;
  const signed = authored?.signedBy;
  return {
    headline: authored?.lines.topTheme ? firstClause(authored.lines.topTheme) : computed.headline,
    lines,
    ...(signed
      ? {
          signedBy: {
            name: signed.name,
            at: signed.at,
            inWords: momentInWords(Date.parse(signed.at), timeZone, words),
          },
        }
      : {}),
    notes: notesOf(figures, words),
  };
}

/** An author's top theme as a headline: up to the first full stop, semicolon or colon that leaves enough to read. */
function firstClause(line: string): string {
  const end = [...line.matchAll(/[.;:](?=\s|$)/g)].map(({ index }) => index).find((index) => index >= 24);
  return line.slice(0, end).trim();
}

function notesOf(figures: WeekFigures, words: Words): string[] {
  const say = words.lines.notes;
  const { volume, complete, covered, holidays, missing = [] } = figures;
  const said: string[] = [];
  if (!complete && volume.usual !== null) said.push(say.open);
  const start = missing.find(({ where }) => where === 'start');
  const later = missing.filter(({ where }) => where !== 'start');
  if (start) said.push(say.begins(start.next));
  if (later.length > 0) said.push(say.missing(stretchesOf(later, words), usualOf(later)));
  if (!covered && missing.length === 0) said.push(say.notCovered);
  if (volume.usual !== null && isTrial(volume)) said.push(say.trial(volume.weeksOfHistory));
  if (holidays.length > 0) said.push(say.holidays(holidays));
  return said;
}
