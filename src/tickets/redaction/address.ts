import { addressForms } from './address-forms.ts';
import { type Look, lastBefore } from './look/look.ts';
import { bitOf } from './look/telling.ts';
import { matches, nothing, type Recogniser, type Span } from './recogniser.ts';

/** The end of a word that makes it a street in languages which write both as one. */
const streetEnding =
  /(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|ufer|damm|stieg|chaussee|markt|gatan|gata|gate|vägen|veien|vej|gade|gränd|torg|torget|straat|laan|gracht|plein|kade|katu|tie|kuja|polku|aukio|(?:am|an de[rm]|im|auf de[rm]|zu[rm]|unter den)\s\p{Lu}\p{Ll}+)\s$/iu;
/** What streets begin with that have no other sign, before a postal code. */
const preposition =
  /(?:^|\P{L})(?:A[mn]|Auf|Zu[mr]|Unter|Hinter|Vor|In|Bei)\s[^\n]{3,60}\d[^\n]{0,8},?\s(?:D-)?$/u;
/** House numbers have at most so many digits. */
const longestNumber = 5;

/** An address has its number at most so far behind its beginning, and its end so far behind the number. */
const before = 72;
const behind = 96;
/** A street word stands at most so far from the number. */
const streetReach = 48;

/** Postal addresses: a number and a street word, with town and code where they stand; boxes; not rooms, seats and pages. */
export const address: Recogniser = {
  kind: 'address',
  find(look) {
    if (look.runs.length === 0) return nothing;
    return windowsOf(look).flatMap((window) =>
      matches(look.text.slice(window.start, window.end), addressForms, isStreet).map(({ start, end }) => ({
        start: window.start + start,
        end: window.start + end,
      })),
    );
  },
};

/** Where an address may stand; windows that meet are one, so that nothing is gone over twice. */
function windowsOf(look: Look): Span[] {
  const windows: { start: number; end: number }[] = [];
  for (const run of look.runs) {
    if (run.end - run.start > longestNumber || !mayBeHouse(look, run)) continue;
    const last = windows.at(-1);
    const start = Math.max(0, run.start - before);
    if (last !== undefined && start <= last.end) last.end = run.end + behind;
    else windows.push({ start, end: run.end + behind });
  }
  return windows;
}

function mayBeHouse(look: Look, { start, end }: Span): boolean {
  if ((look.told & placed) !== 0) {
    // From the last word that begins in reach behind the number, back to those out of reach before it.
    for (let rank = lastBefore(look, end + streetReach); rank >= 0; rank--) {
      const word = look.telling[rank] as Look['telling'][number];
      if (word.end < start - streetReach) break;
      if ((word.meanings & placed) !== 0) return true;
    }
  }
  const { text } = look;
  if (end - start === 5 && preposition.test(text.slice(Math.max(0, start - before), start))) return true;
  return text.charCodeAt(start - 1) === 32 && streetEnding.test(text.slice(Math.max(0, start - 24), start));
}

const placed = bitOf.street | bitOf.box;

/** Words that end as streets do, and of which there are many: ways to solve, seats, buyers, rises, terms of English. */
const otherWords =
  /^(?:\p{L}*(?:lösungs|rechen|lern|arbeits|sitz|steh|stell|speicher|prüfungs|studien|ausbildungs|bildungs|tabellen|listen|spiel|warte|computer|pc-)(?:weg|platz)|\p{L}*(?:äufer|[aeou]ring)|[ps]+tring|spring|bring|ring|\p{L}*brigade|(?:an|aus|ein|ab|auf|um|zu)stieg|(?:um|aus|weit)weg|supermarkt|markt|platz|weg|allee|gasse|damm|ufer)\s/iu;

function isStreet(found: RegExpExecArray): boolean {
  return !otherWords.test(found[0]);
}
