import { normaliseHeader } from './normalise.ts';
import type { Profile } from './profile.ts';

/** How headers of numbers and keys end, in the languages of exports. */
const ending = /(?:^| )(?:id|no|nr|num|number|key|ref|code|#|nummer|numero|número|numer|nº|n°|番号|id番号)$/;
/** Whose number it is, when it is not the ticket's. */
const another =
  /\b(?:customer|client|contact|requester|user|account|company|organi[sz]ation|agent|assignee|owner|group|team|product|order|invoice|phone|mobile|fax|zip|postal|post|area|department|parent|external|session|device|serial|asset|message|segment|author|submitter|kunden?|telefon|client|cliente|klient|asiakas)\b/;

/** Finds the id where no header names it: the first column that ends as ids do and differs in every row. */
export function idByShape(
  headers: readonly string[],
  profiles: readonly Profile[],
  taken: ReadonlySet<number>,
): number | undefined {
  const at = headers.findIndex((header, column) => {
    const name = normaliseHeader(header);
    const { rows, filled, distinct, short, dates, numbers } = profiles[column] as Profile;
    const isWhole = rows > 0 && filled === rows && distinct === filled && short > 0.95;
    const isDate = dates > 0.5 && numbers < 0.9;
    return isWhole && !isDate && !taken.has(column) && ending.test(name) && !another.test(name);
  });
  return at < 0 ? undefined : at;
}
