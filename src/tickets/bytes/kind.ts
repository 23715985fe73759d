/** A kind of file that is no table of tickets, and how to get one instead. */
interface Kind {
  readonly what: string;
  readonly instead: string;
}

const askHelpdesk = 'Export the tickets as CSV and put that file here.';
const askSpreadsheet = 'Open it in a spreadsheet, save the sheet as "CSV UTF-8" and put that file here.';
const unpack = 'Unpack it and put the CSV files that are in it here.';

/** How a file that is no table begins: bytes at an offset, and what it is. */
const beginnings: readonly (Kind & { readonly bytes: readonly number[]; readonly at?: number })[] = [
  { bytes: ascii('SQLite format 3'), what: 'an SQLite database', instead: askHelpdesk },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    what: 'an old Excel workbook or another Office document',
    instead: askSpreadsheet,
  },
  { bytes: [0x09, 0x08, 0x10, 0x00], what: 'an old Excel workbook', instead: askSpreadsheet },
  { bytes: ascii('%PDF'), what: 'a PDF document', instead: askHelpdesk },
  { bytes: ascii('{\\rtf'), what: 'an RTF document', instead: askHelpdesk },
  { bytes: ascii('%!PS'), what: 'a PostScript document', instead: askHelpdesk },
  { bytes: ascii('PAR1\u0015'), what: 'a Parquet file', instead: askHelpdesk },
  { bytes: ascii('ARROW1\0\0'), what: 'an Arrow file', instead: askHelpdesk },
  { bytes: ascii('Obj\u0001'), what: 'an Avro file', instead: askHelpdesk },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: 'a zstd archive', instead: unpack },
  { bytes: ascii('1AY&SY'), at: 4, what: 'a bzip2 archive', instead: unpack },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], what: 'an xz archive', instead: unpack },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], what: 'a 7z archive', instead: unpack },
  { bytes: ascii('Rar!'), what: 'a RAR archive', instead: unpack },
  { bytes: ascii('ustar'), at: 257, what: 'a tar archive', instead: unpack },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a picture', instead: askHelpdesk },
  { bytes: [0xff, 0xd8, 0xff], what: 'a picture', instead: askHelpdesk },
  { bytes: ascii('GIF89a'), what: 'a picture', instead: askHelpdesk },
];

/**
 * Zip archives begin alike; the names of their first entries tell what is in them. Office documents (ECMA-376, part 2)
 * may hold their parts in any order, so each part that a workbook may begin with is a sign.
 */
const zipBeginnings = [ascii('PK\u0003\u0004'), ascii('PK\u0005\u0006')];
const zipContents: readonly (Kind & { readonly sign: string })[] = [
  { sign: 'xl/', what: 'an Excel workbook', instead: askSpreadsheet },
  {
    sign: 'application/vnd.oasis.opendocument.spreadsheet',
    what: 'an OpenDocument spreadsheet',
    instead: askSpreadsheet,
  },
  { sign: 'word/', what: 'a Word document', instead: askHelpdesk },
  { sign: 'ppt/', what: 'a PowerPoint document', instead: askHelpdesk },
  { sign: 'Index/Document.iwa', what: 'a Numbers document', instead: askSpreadsheet },
  ...['[Content_Types].xml', '_rels/.rels', 'docProps/', 'customXml/'].map((sign) => ({
    sign,
    what: 'an Excel workbook or another Office document',
    instead: askSpreadsheet,
  })),
];
const unpackOrOpen = `${unpack} If it is a spreadsheet under another name, open it as one and save it as CSV.`;

/** How many bytes at the start of a file `kindOfBytes` should see. */
export const bytesToKnowKind = 4096;

/** True for the two bytes with which every gzip file begins. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** Says in a sentence what a file is, by its first bytes, when it can't be a table of tickets; else gives nothing. */
export function kindOfBytes(head: Uint8Array): string | undefined {
  for (const { bytes, at = 0, what, instead } of beginnings) {
    if (startsWith(head, bytes, at)) return sentence({ what, instead });
  }
  if (isGzip(head)) return sentence({ what: 'a gzip archive inside another', instead: unpack });
  if (zipBeginnings.some((bytes) => startsWith(head, bytes, 0))) {
    const names = Buffer.from(head).toString('latin1');
    const inside = zipContents.find(({ sign }) => names.includes(sign));
    if (inside !== undefined) return sentence(inside);
    const packsTables = /\.(?:csv|tsv|txt)/i.test(names);
    return packsTables
      ? sentence({ what: 'a zip archive', instead: unpack })
      : sentence({ what: 'a zip archive, perhaps an Excel workbook', instead: unpackOrOpen });
  }
  return undefined;
}

/** Says in a sentence what a file is, by its first characters, when it is text but no table; else gives nothing. */
export function kindOfText(start: string): string | undefined {
  const text = start.replace(/^[\s\uFEFF]+/, '').slice(0, 1000);
  if (
    /^(<!--[\s\S]*?-->\s*)?<(!doctype\s+html|html|head|body|table|div|script|meta|style|title|center|p|br|tr)\b/i.test(
      text,
    )
  ) {
    return sentence({
      what: 'a web page (HTML)',
      instead: `${/<table/i.test(start) ? 'If it shows a table in a browser, copy that into a spreadsheet and save it as CSV; else sign' : 'Sign'} in to the helpdesk and export the tickets as CSV.`,
    });
  }
  if (/^<\?xml[\s\S]*<(?:ss:)?Workbook\b/.test(text))
    return sentence({ what: 'an Excel workbook saved as XML', instead: askSpreadsheet });
  if (/^<(\?xml|rss|feed|[a-z_][\w.-]*(\s+xmlns[:=]|>\s*<))/i.test(text))
    return sentence({ what: 'an XML file', instead: askHelpdesk });
  if (/^\{\s*("|\}|$)/.test(text) || /^\[\s*([[{\]"]|-?\d+\s*[,\]])/.test(text))
    return sentence({ what: 'a JSON file', instead: askHelpdesk });
  if (/^(Return-Path|Received|MIME-Version|Delivered-To): /i.test(text))
    return sentence({
      what: 'a saved e-mail',
      instead: 'Save the file that is attached to it and put that here.',
    });
  return undefined;
}

function sentence({ what, instead }: Kind): string {
  return `This is ${what}, not a table of tickets. ${instead}`;
}

function startsWith(head: Uint8Array, bytes: readonly number[], at: number): boolean {
  return bytes.every((byte, offset) => head[at + offset] === byte);
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
