import type { Filter } from './filter.ts';
import { type Sender, senderOf } from './sender.ts';
import { folded, oneOf } from './words.ts';

/** Local parts of mail systems, after RFC 2142 and RFC 3464, and of the senders of Exchange's and VERP's reports. */
const mailSystem =
  /^(?:mailer-?daemon|mail-daemon|postmaster|bounces?(?:[+=-].*)?|auto-?repl(?:y|ies)|auto-?respon(?:der|se)|microsoftexchange[0-9a-f]{32})$/;
/** Local parts that tell people not to answer, alone or beside other words: `no-reply`, `comments-noreply`. */
const unanswered = new RegExp(
  `(?:^|[._-])(?:${[
    '(?:no|do[._-]?not|dont)[._-]?reply',
    'ne[._-]?pas[._-]?repondre|no[._-]?reponse|pas[._-]?de[._-]?reponse',
    '(?:bitte[._-]?)?nicht[._-]?antworten|keine[._-]?antwort',
    'no[._-]?responder|no[._-]?contestar',
    'nao[._-]?respond(?:a|er)',
    'non[._-]?rispondere',
    'niet[._-]?(?:be)?antwoorden',
    'nie[._-]?odpowiadaj|nie[._-]?odpowiadac',
    'ala[._-]?vastaa|ei[._-]?vastausta',
    'svar[._-]?ikke|ikke[._-]?svar|svara[._-]?(?:ej|inte)',
  ].join('|')})\\d*(?:$|[._-])`,
);
/** What mail systems write as the name of the sender. */
const systemNames = oneOf([
  'Mail Delivery Subsystem',
  'Mail Delivery System',
  'MAILER-DAEMON',
  'Mailer Daemon',
  'Postmaster',
]);
/** Logins of programs on GitHub, as its pages and its command line write them. */
const program = /\[bot\]$|^app\/[\w-]+$/;
/**
 * Ways in on which a form or a program files what a person wrote; the address is then the form's. A subject filed on
 * them is a customer's, whoever seems to send it.
 */
const throughForm =
  /\b(?:web|web[ -]?form|form|formular|formulaire|formulario|widget|portal|api|chat|phone|app)\b/i;

/** Takes what mail systems and programs send. */
export function bot(senders: readonly string[]): Filter {
  const listed = oneOf(senders);
  return (row) => {
    const sort = sortOf(senderOf(row), listed);
    return sort === 'machine' || (sort === 'unanswered' && !throughForm.test(folded(row.cell('channel'))));
  };
}

/** `unanswered` is an address that nobody reads: a machine's, unless a form sends with it for a person. */
type Sort = 'machine' | 'unanswered' | 'other';

function sortOf({ addresses, name }: Sender, listed: (value: string) => boolean): Sort {
  if (systemNames(name) || program.test(name) || listed(name) || addresses.some(listed)) return 'machine';
  const locals = addresses.map((one) => one.slice(0, one.lastIndexOf('@')));
  if (locals.some((local) => mailSystem.test(local))) return 'machine';
  return locals.some((local) => unanswered.test(local.replace(/\+.*$/, ''))) ? 'unanswered' : 'other';
}
