import { addressForms } from './address-forms.ts';
import { type Look, tells } from './look/look.ts';
import { matches, nothing, type Recogniser } from './recogniser.ts';

/** The end of a word that makes it a street in languages which write both as one. */
const streetEnding =
  /(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|ufer|damm|stieg|chaussee|markt|gatan|gata|gate|vägen|veien|vej|gade|gränd|torg|torget|straat|laan|gracht|plein|kade|katu|tie|kuja|polku|aukio|(?:am|an de[rm]|im|auf de[rm]|zu[rm]|unter den)\s\p{Lu}\p{Ll}+)\s$/iu;
/** House numbers have at most so many digits. */
const longestNumber = 5;

/** Postal addresses: a number and a street word, with town and code where they stand; boxes; not rooms, seats and pages. */
export const address: Recogniser = {
  kind: 'address',
  find: (look) =>
    look.runs.length > 0 && mayHold(look) ? matches(look.text, addressForms, isStreet) : nothing,
};

function mayHold(look: Look): boolean {
  if (tells(look, 'street') || tells(look, 'box')) return true;
  return look.runs.some(
    ({ start, end }) =>
      end - start <= longestNumber &&
      look.text.charCodeAt(start - 1) === 32 &&
      streetEnding.test(look.text.slice(Math.max(0, start - 24), start)),
  );
}

/** Words that end as streets do, and of which there are many: ways to solve, seats, buyers, rises, terms of English. */
const otherWords =
  /^(?:\p{L}*(?:lösungs|rechen|lern|arbeits|sitz|steh|stell|speicher|prüfungs|studien|ausbildungs|bildungs|tabellen|listen|spiel|warte|computer|pc-)(?:weg|platz)|\p{L}*(?:äufer|[aeou]ring)|[ps]+tring|spring|bring|ring|\p{L}*brigade|(?:an|aus|ein|ab|auf|um|zu)stieg|(?:um|aus|weit)weg|supermarkt|markt|platz|weg|allee|gasse|damm|ufer)\s/iu;

function isStreet(found: RegExpExecArray): boolean {
  return !otherWords.test(found[0]);
}
