import type { Look } from '../look/look.ts';
import { folded } from '../look/signs.ts';
import { bitOf, type Telling } from '../look/telling.ts';
import type { Span } from '../recogniser.ts';
import { departmentEnding, departments, neverTold, particles } from './common-words.ts';
import { thankedBy } from './thanked-by.ts';

/** Names that a text tells by itself. */
export interface ToldNames {
  readonly spans: readonly Span[];
  /** Those by which the writer signs or presents a person: they are names elsewhere in the text as well. */
  readonly learnt: readonly string[];
}

const cased = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*`;
const uncased = String.raw`[\u05d0-\u05ea]{2,}(?:['׳"״-][\u05d0-\u05ea]+)?|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]{1,8}`;
const small = `(?:(?:${[...particles].filter((word) => /^[a-z]+$/.test(word) && word.length > 1).join('|')})\\s){0,3}`;
const titles = String.raw`(?:(?:Mrs?|Ms|Mx|Miss|Dr|Prof(?:essor)?|Sir|Herrn?|Frau|M|Mme|Mlle|Monsieur|Madame|Maître|Sra?|Srta|Don|Doña|Señora?|Senhora?|Dona|Sig(?:nora?|\.ra)?|Dott(?:\.ssa)?|Pan[ia]?|Meneer|Mevrouw|Herra|Rouva|Fru|Fröken|מר|גב['׳]|גברת|ד["״]ר|המורה)\.?\s)*`;
const person = `(?<name>(?:${cased}|${uncased}|\\p{Lu}\\.)(?:[ ]${small}(?:${cased}|${uncased}|\\p{Lu}\\.)){0,3})`;

const greeted = new RegExp(
  `^[ ,]?\\s?${titles}${person}(?=\\s*(?:[,!;]|:?\\s*(?:\\n|$)|\\.(?:\\s|$)|[–—-]\\s))`,
  'u',
);
/** Behind a name in a signature: `Jonas Keller, IT Support`, `Jonas Keller | Sales`. */
const role = String.raw`(?:\s?[,|/(–—-]\s?(?<role>\p{L}[\p{L}\p{M}-]*)[^\n]{0,60}|[.,]?)`;
const signed = new RegExp(`^[ ,.!–—-]{0,3}(?:\\n\\s*){1,3}${titles}${person}${role}[ ]*(?=\\n|$)`, 'u');
const signedBeside = new RegExp(
  `^(?:[,!.]| [–—-])?[ ]${titles}(?<name>${cased}(?:[ ]${small}(?:${cased}|\\p{Lu}\\.)){0,2})[.,!]?[ ]*(?=\\n|$)`,
  'u',
);
const presented = new RegExp(`^['’]?[:,]?\\s${titles}${person}`, 'u');
const from =
  /^\s(?:from|of|here|calling|writing|aus|von|vom|de|du|des|del|della|dal|da|z|ze|från|fra|van|uit)(?![\p{L}])/u;
const field = new RegExp(`^\\s?[:：=]\\s{0,2}${titles}${person}[ ]*(?=[\\n,;|/]|$)`, 'u');
const addressed = new RegExp(`^\\.?\\s(?<name>${cased}(?:[ ]${small}${cased})?)`, 'u');
/** Titles that stand before nothing but names. */
const certainTitle =
  /^(?:Mr|Mrs|Ms|Mx|Herrn?|Frau|Mme|Mlle|Monsieur|Sra|Srta|Señora?|Senhora?|Signora?|Mevrouw|גב)$/u;
/** Phrases that present a person only when it is told where from. */
const weak = /^(?:this is|here is|hier|ici|soy|sono|aqu|tu|täs|täm|m[oó]wi)/iu;
/** Fields in which one word is enough to be a name. */
const personField =
  /name|nom|nombre|apellido|cognome|apelid|imi|nazwisko|nimi|namn|naam|navn|jm[eé]no|p[rř][ií]jmen|שם|имя|фамилия|фио|名/iu;

/** Reads greetings, closings, presentations, fields and mailboxes for the names that stand there. */
export function toldNames(look: Look): ToldNames {
  const spans: Span[] = [];
  const learnt: string[] = [];
  const take = (span: Span | undefined, learn: boolean) => {
    if (span === undefined) return;
    spans.push(span);
    if (learn) learnt.push(look.text.slice(span.start, span.end));
  };
  if ((look.told & asked) !== 0) for (const word of look.telling) tellName(look, word, take);
  if ((look.told & bitOf.closing) !== 0) take(thankedBy(look), true);
  for (const at of look.ats) take(mailboxName(look.text, at), true);
  return { spans, learnt };
}

const asked = bitOf.greeting | bitOf.closing | bitOf.introduction | bitOf['name field'] | bitOf.title;

function tellName(look: Look, word: Telling, take: (span: Span | undefined, learn: boolean) => void): void {
  const means = (bit: number) => (word.meanings & bit) !== 0;
  if (!means(asked)) return;
  const { text } = look;
  if (means(bitOf.greeting) && beginsLine(text, word.start)) take(nameAfter(look, word, greeted), false);
  if (means(bitOf.closing) && beginsLine(text, word.start))
    take(nameAfter(look, word, signed) ?? nameAfter(look, word, signedBeside), true);
  if (means(bitOf.introduction)) take(introduced(look, word), true);
  if (means(bitOf['name field']) && beginsField(text, word.start)) take(inField(look, word), true);
  if (means(bitOf.title) && certainTitle.test(text.slice(word.start, word.end)))
    take(nameAfter(look, word, addressed), false);
}

function beginsLine(text: string, start: number): boolean {
  return (
    start === 0 ||
    /(?:^|\n)[\s>*_-]*$/.test(text.slice(Math.max(0, start - 6), start)) ||
    /[.!?…]\s$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

function beginsField(text: string, start: number): boolean {
  return start === 0 || /[\n,;|]\s?[*-]?\s?$/.test(text.slice(Math.max(0, start - 4), start));
}

/** The longest stretch that is read after a word. */
const reach = 90;

function nameAfter(look: Look, word: Telling, form: RegExp): Span | undefined {
  const found = form.exec(look.text.slice(word.end, word.end + reach));
  const name = found?.groups?.['name'];
  if (found === null || name === undefined || !isName(name)) return undefined;
  const office = found.groups?.['role'];
  if (office !== undefined && !isRole(office)) return undefined;
  // Without capitals only a comma or a line of its own tells a name from other words.
  if (
    form === greeted &&
    /^[\u05d0-\u05ea]/.test(name) &&
    !/^\s?[,!:]/.test(look.text.slice(word.end + found[0].length, word.end + found[0].length + 2))
  )
    return undefined;
  const start = word.end + found[0].lastIndexOf(name, found[0].length - (office?.length ?? 0));
  return { start, end: start + name.length };
}

function isName(name: string): boolean {
  const words = name.split(/[ .]+/).filter((word) => word !== '');
  return words.some((word) => word.length > 1) && !words.some(isNever);
}

/** True for a word that is no name in a greeting, a closing or a mailbox; of `IT-Support` each part is one. */
function isNever(word: string): boolean {
  const even = folded(word);
  return even.split('-').every((part) => neverTold.has(part) || isDepartment(part));
}

function isDepartment(even: string): boolean {
  return departments.has(even) || departmentEnding.test(even);
}

/** `IT`, or a word for a department with a capital; `it` and `all` begin a sentence's other half. */
function isRole(word: string): boolean {
  return word === 'IT' || (!/^\p{Ll}/u.test(word) && folded(word).split('-').some(isDepartment));
}

function introduced(look: Look, word: Telling): Span | undefined {
  const found = presented.exec(look.text.slice(word.end, word.end + reach));
  const words = found?.groups?.['name'];
  if (found === null || words === undefined) return undefined;
  const name = beginningOf(words);
  const start = word.end + found[0].lastIndexOf(words);
  const end = start + name.length;
  if (!isName(name)) return undefined;
  if (weak.test(look.text.slice(word.start, word.end)) && !from.test(look.text.slice(end, end + 12)))
    return undefined;
  return { start, end };
}

/** The words up to the first that is no name; of scripts without capitals the first alone. */
function beginningOf(words: string): string {
  if (/^[\u05d0-\u05ea]/.test(words)) return words.split(' ')[0] as string;
  const all = words.split(' ');
  const other = all.findIndex(isNever);
  return other < 0 ? words : all.slice(0, other).join(' ');
}

function inField(look: Look, word: Telling): Span | undefined {
  const span = nameAfter(look, word, field);
  if (span === undefined) return undefined;
  const isPerson = personField.test(look.text.slice(word.start, word.end));
  return isPerson || look.text.slice(span.start, span.end).includes(' ') ? span : undefined;
}

/** The display name of a mailbox, RFC 5322, 3.4: `Anna Berger <anna@school.example>`. */
function mailboxName(text: string, at: number): Span | undefined {
  const near = Math.max(0, at - 64);
  const angle = near + text.slice(near, at).lastIndexOf('<');
  if (angle < near || !/^<(?:mailto:)?[^\s<>]+$/.test(text.slice(angle, at))) return undefined;
  const before = text.slice(Math.max(0, angle - 70), angle);
  const found = mailbox.exec(before);
  const name = found?.groups?.['name'];
  if (found === null || name === undefined) return undefined;
  const words = name.split(/[ ,]+/);
  // Only the words from the last that can not be part of a name.
  let first = words.length;
  while (
    first > 0 &&
    !isNever(words[first - 1] as string) &&
    !/^(?:AM|PM|Uhr|UTC|GMT)$/.test(words[first - 1] as string)
  )
    first--;
  const kept = words.slice(first);
  if (kept.length === 0 || (kept.length === 1 && first > 0)) return undefined;
  const start =
    angle - before.length + before.lastIndexOf(kept[0] as string, before.length - kept.join(' ').length);
  const end = angle - (/["'\s]*$/.exec(before)?.[0].length ?? 0);
  return { start, end };
}

const mailbox = new RegExp(
  `(?:^|[\\s,:;>"'(\\[])(?<name>${cased}(?:,?[ ]${small}(?:${cased}|\\p{Lu}\\.)){0,3})["']?\\s?$`,
  'u',
);
