import { Parser } from 'htmlparser2';

const markup =
  /<(?:p|br|div|span|a|b|i|u|em|strong|ul|ol|li|table|tr|td|h[1-6]|pre|code|blockquote|img|html|body|font)\b[^>]*>|<\/[a-z]+>/i;
const blocks = new Set(
  'p div br li ul ol tr table h1 h2 h3 h4 h5 h6 blockquote pre section article header footer hr dd dt'.split(
    ' ',
  ),
);
const hidden = new Set(['script', 'style', 'head', 'title', 'template', 'noscript']);
const quotedMail = /\b(gmail_quote|gmail_extra|yahoo_quoted|moz-cite-prefix|OutlookMessageHeader)\b/;

/** The longest text of a cell that is looked at, in characters. */
const lookedAt = 60_000;

/**
 * Gives the text of a cell as a person would read it: HTML becomes text, invisible characters go,
 * line ends and spaces are made even, Unicode is composed (NFC).
 */
export function plainText(cell: string): string {
  let text = cell.length > lookedAt ? cell.slice(0, lookedAt) : cell;
  if (text.includes('<') && markup.test(text)) {
    text = textOfHtml(text);
    // Some exports escape twice.
    if (text.includes('<') && /^\s*<(p|div|br|span)\b/i.test(text) && markup.test(text))
      text = textOfHtml(text);
  } else if (text.includes('&') && /&(?:lt|gt|amp|quot|nbsp|#\d{2,5});/.test(text)) {
    text = textOfHtml(text.replaceAll('<', '&lt;'));
    if (markup.test(text) && /^\s*<(p|div|br|span)\b/i.test(text)) text = textOfHtml(text);
  }
  return tidy(text);
}

const invisible = /[\p{Cc}\p{Cf}\uFFF9-\uFFFB]/u;
const dropped = /(?![\t\n\r\u200C\u200D])[\p{Cc}\p{Cf}]/gu;
const joiners =
  /(?<!\uFE0F|[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Extended_Pictographic}\p{EMod}])[\u200C\u200D]|[\u200C\u200D](?![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Extended_Pictographic}])/gu;

/** Text in which nothing is hidden and no letter can be composed in two ways, as most English text is. */
const visibleAscii = /^[\n\x20-\x7e]*$/;
const uneven = / {2}| \n|\n |\n{3}/;

/** Drops what can't be seen and evens out white space, in composed Unicode. */
export function tidy(text: string): string {
  let even = text;
  if (!visibleAscii.test(even)) {
    if (invisible.test(even)) even = even.replace(/\r\n?/g, '\n').replace(dropped, '').replace(joiners, '');
    even = even.normalize('NFC').replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ');
  }
  if (uneven.test(even)) {
    even = even
      .replace(/ {2,}/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n');
  }
  return even.trim();
}

function textOfHtml(html: string): string {
  let text = '';
  let skipped = 0;
  let quoted = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (hidden.has(name)) skipped++;
        const isQuoted =
          quotedMail.test(attributes['class'] ?? '') ||
          (attributes['type'] === 'cite' && name === 'blockquote');
        if (quoted > 0 || isQuoted) quoted += name === 'br' || name === 'img' || name === 'hr' ? 0 : 1;
        if (blocks.has(name)) text += '\n';
        if (name === 'li') text += '- ';
        if (name === 'td') text += ' ';
      },
      ontext(data) {
        if (skipped === 0 && quoted === 0) text += data;
      },
      onclosetag(name) {
        if (hidden.has(name) && skipped > 0) skipped--;
        if (quoted > 0 && name !== 'br' && name !== 'img' && name !== 'hr') quoted--;
        if (name === 'p' || name === 'div') text += '\n';
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return text;
}
