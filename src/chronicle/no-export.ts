/** What files are that people drop beside their exports, by the endings of their names, and how to get an export of them. */
const kinds: readonly { readonly ending: RegExp; readonly message: string }[] = [
  {
    ending: /\.(?:xlsx|xlsm|xlsb|xls|ods|numbers)$/i,
    message:
      'It was not read: it is a spreadsheet. Open it, save the sheet as "CSV UTF-8" and put that file here.',
  },
  {
    ending: /\.(?:zip|7z|rar|tar|tgz|tar\.gz|bz2|xz|zst)$/i,
    message: 'It was not read: it is an archive. Unpack it and put the CSV files that are in it here.',
  },
];

/** Says why a file among the exports is none, and what to do about it, by its name alone. */
export function whyNoExport(path: string): string {
  return (
    kinds.find(({ ending }) => ending.test(path))?.message ??
    'It was not read: an export ends in .csv, .tsv or .txt, or in .gz after one of these. Export it as CSV.'
  );
}
