import type { Recogniser, Span } from './recogniser.ts';

const address = /(?:https?|ftp|wss?):\/\/[^\s<>"'⟨⟩]+/giu;

/** What an address may give away: its query and fragment, its user and password, long random parts of its path. */
export const urlToken: Recogniser = {
  kind: 'url-token',
  find(text) {
    if (!text.includes('://')) return [];
    const spans: Span[] = [];
    for (const found of text.matchAll(address)) {
      const url = found[0].replace(/[).,;:!?\]}]+$/, '');
      const host = url.indexOf('://') + 3;
      const path = /[/?#]/.exec(url.slice(host));
      const pathAt = path === null ? url.length : host + path.index;
      const at = url.lastIndexOf('@', pathAt);
      if (at > host) spans.push({ start: found.index + host, end: found.index + at });
      const query = url.slice(pathAt).search(/[?#]/);
      const pathEnd = query < 0 ? url.length : pathAt + query;
      for (const part of url.slice(pathAt, pathEnd).matchAll(/[^/]{20,}/g)) {
        if (isRandom(part[0])) {
          spans.push({
            start: found.index + pathAt + part.index,
            end: found.index + pathAt + part.index + part[0].length,
          });
        }
      }
      if (query >= 0 && pathEnd + 1 < url.length)
        spans.push({ start: found.index + pathEnd + 1, end: found.index + url.length });
    }
    return spans;
  },
};

/** True for a run that mixes digits with letters as no word does. */
function isRandom(part: string): boolean {
  const classes = [/[a-z]/, /[A-Z]/, /\d/].filter((one) => one.test(part)).length;
  const changes = part.match(/[a-z][A-Z0-9]|[0-9][A-Za-z]|[A-Z]{2}[a-z0-9]/g)?.length ?? 0;
  return classes >= 2 && /\d/.test(part) && changes >= 3 && !/^[\w-]*\.[a-z]{2,5}$/i.test(part);
}
