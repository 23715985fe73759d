/** Far beyond what is read; keeps a pasted log from costing time. */
const looked = 8000;
const read = 1200;

/** Reports that a program writes and a customer pastes: nothing behind their heads is the customer's own. */
const pastedReport =
  /\b(?:application basics\s+(?:-+\s+)?name\b|troubleshooting information\s+application|crash id:|system information report)/i;
const userAgent =
  /\bMozilla\/\d\.\d \([^)]*\)(?: (?:Gecko|AppleWebKit|Chrome|Firefox|Safari|Thunderbird|Edg)\/\S+(?: \(KHTML, like Gecko\))?)*/g;
/** Words that an editor's buttons leave in a text. */
const placeholders =
  /'{2,}[^'\n]{1,24}'{2,}|(?:bulleted|numbered) list item|\b(?:elemento|lista) de (?:lista|viñetas)\b|\b(?:bold|italic|link) text\b|\btexto en (?:negrita|cursiva)\b|\btexto (?:em )?(?:negrito|itálico)\b|\btesto (?:in )?(?:grassetto|corsivo)\b/gi;

const cutHere =
  /^(?:-- ?|_{8,}|-{3,} ?(?:original message|forwarded message|ursprüngliche nachricht).*|on .{4,80} wrote:|am .{4,80} schrieb.{0,60}:|le .{4,80} a écrit ?:|el .{4,80} escribió:|sent from my .{2,40}|begin pgp .*)$/im;

/**
 * Gives what the customer says in the first 1,200 characters: without quoted replies, signatures, code, addresses of the web or of mail,
 * paths of files, and the markers that redaction left. What was taken out ends a phrase, hence the full stops.
 */
export function plainText(text: string): string {
  let plain = text.length > looked ? text.slice(0, looked) : text;
  if (plain.includes('\n')) {
    plain = plain.replace(/```[\s\S]*?(?:```|$)/g, ' . ').replace(/^[ \t]*>.*$/gm, '');
    const cut = plain.search(cutHere);
    // A text that begins with a reply's head has nothing else to say.
    if (cut > 0) plain = plain.slice(0, cut);
  }
  const report = plain.search(pastedReport);
  if (report > 0) plain = plain.slice(0, report);
  plain = plain
    .replace(userAgent, ' . ')
    .replace(placeholders, ' . ')
    .replace(/⟨[^⟩\n]{0,40}⟩/g, ' . ')
    .replace(
      /(?:https?:\/\/|www\.|(?:chrome|resource|moz-extension|file|imap|smtp|ldap|mailbox):\/\/?)\S+/gi,
      ' . ',
    )
    .replace(/[^\s@<>]{1,100}@[^\s@<>]{1,100}/g, ' . ')
    .replace(/(?:[a-z]:)?(?:[\\/][\w.$%~-]{1,60}){2,20}[\\/]?/gi, ' . ')
    // Names of settings and servers: `mail.server.default.port`.
    .replace(/\b[a-z][\w-]{0,60}(?:\.[a-z][\w-]{0,60}){2,8}/gi, ' . ')
    .replace(/&[a-z]{2,8};|&#\d+;/gi, ' ');
  if (plain.length > read) {
    const end = plain.lastIndexOf(' ', read);
    plain = plain.slice(0, end > read / 2 ? end : read);
  }
  return plain
    .replace(/[\u00ad\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g, '')
    .normalize('NFKC')
    .replace(/[’‘ʼ]/g, "'");
}
