import { filedByAgent } from '../chain.ts';
import type { BugRule } from './rule.ts';

/** B4: a chain level in the filing of an L1 agent. */
export const filedWithLevel: BugRule = ({ record }, { words }) =>
  record?.chainLevel !== undefined && filedByAgent(record)
    ? { rule: 'B4', grade: 'note', says: words.bugs.notes.filedWithLevel }
    : undefined;

/** A title that begins so asks for a change; Hebrew asks with the infinitive. */
const asks =
  /^\s*(?:(?:please|pls|kindly|we (?:need|should|must)(?: to)?|need to|can (?:you|we)|could (?:you|we))\s+)?(?:add|fix|change|make|remove|allow|implement|improve|update|support|create|enable|disable|move|rename|introduce|provide|replace|hide|increase|reduce)\b(?!\s+(?:of|button|link|page|screen|dialog|menu|field|option|form|box|icon|fails?|does|is|are|was|has|loses?|shows?|hangs?|breaks?|crashes))|^\s*(?:נא |בבקשה |צריך |יש )?(?:להוסיף|לתקן|לשנות|להסיר|לאפשר|לשפר|לעדכן|ליצור|להזיז|להחליף|להסתיר)(?![\p{L}])/iu;

/** B5: the title asks for a change instead of naming what somebody sees. */
export const asksForChange: BugRule = ({ record }, { words }) =>
  record?.title !== undefined && asks.test(record.title)
    ? { rule: 'B5', grade: 'warn', says: words.bugs.notes.asksForChange }
    : undefined;
