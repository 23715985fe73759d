/** How a file that is no table begins, and the sentence that names it. */
const beginnings: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'an Excel workbook or another zip archive' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Excel workbook or another Office document' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF document' },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], what: 'an SQLite database' },
  { bytes: [0x50, 0x41, 0x52, 0x31], what: 'a Parquet file' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: 'a zstd archive' },
  { bytes: [0x42, 0x5a, 0x68], what: 'a bzip2 archive' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a picture' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a picture' },
];

/** True for the two bytes with which every gzip file begins. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** Names what a file is by its first bytes when it can't be a table of tickets, else gives nothing. */
export function notATable(head: Uint8Array): string | undefined {
  for (const { bytes, what } of beginnings) {
    if (bytes.every((byte, at) => head[at] === byte)) return what;
  }
  return undefined;
}

/** Names what a file is by its first characters when it is text but no table, else gives nothing. */
export function textThatIsNoTable(start: string): string | undefined {
  const text = start.trimStart().slice(0, 400);
  if (/^<(!doctype\s+html|html|head|body|table|div|script|meta)\b/i.test(text)) return 'a web page (HTML)';
  if (/^<\?xml/i.test(text)) return 'an XML file';
  if (/^\{\s*("|\}|$)/.test(text) || /^\[\s*([[{\]"]|-?\d+\s*[,\]])/.test(text)) return 'a JSON file';
  return undefined;
}
