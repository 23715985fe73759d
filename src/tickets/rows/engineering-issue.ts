/** A key of letters and a number: `ENG-412`, `GL-4412`, `PRB0040123`. */
const key = /(?<![\p{L}\p{N}])(?:([A-Z][A-Z0-9_]{0,9})-\d{1,9}|([A-Z]{2,6})\d{4,10})(?![\p{L}\p{N}])/u;
/** A number with a mark or words before it and nothing behind: `#412`, `412`, `Problem ID  19`. */
const number = /^(?:[\p{L} ]{0,30}[#\s])?(\d{1,7})$/u;
/** The end of an address that leads to an issue: `…/issues/412`, `…/_workitems/edit/412`. */
const numberedPage =
  /\/(?:issues?|work_items|_workitems\/edit|stories?|bugs?|problems?|tickets?)\/(\d{1,9})(?=[/?#]|$)/i;

/**
 * Finds the engineering issue that a cell names, and takes only its key or number from it: neither an address nor a title
 * goes further. Of several the first counts, but none whose key has the letters of the ticket's own id: that is another
 * ticket of the same project.
 *
 * @returns `ENG-412`, or `#412` for a number alone
 */
export function issueIn(cell: string, ownId: string): string | undefined {
  if (cell === '') return undefined;
  const own = lettersOf(key.exec(ownId));
  for (const part of cell.slice(0, 2_000).split(/[\s,;|]*(?:[,;|\n]|\s(?=https?:))[\s,;|]*/)) {
    const found = issueOf(part.trim(), own);
    if (found !== undefined && found !== ownId && found !== `#${ownId}`) return found;
  }
  return undefined;
}

function issueOf(part: string, own: string | undefined): string | undefined {
  const isAddress = /^https?:\/\//i.test(part);
  const page = isAddress ? numberedPage.exec(part)?.[1] : undefined;
  if (page !== undefined) return `#${page}`;
  const named = key.exec(isAddress ? part.replace(/^https?:\/\/[^/]*/i, '') : part);
  if (named !== null) return lettersOf(named) === own ? undefined : named[0];
  const bare = isAddress ? undefined : number.exec(part)?.[1];
  return bare === undefined ? undefined : `#${bare}`;
}

function lettersOf(named: RegExpExecArray | null): string | undefined {
  return named?.[1] ?? named?.[2];
}
