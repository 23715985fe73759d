import type { Look } from './look/look.ts';
import { isHebrew, isSpaceless } from './look/signs.ts';
import type { Recogniser, Span } from './recogniser.ts';

/** What an address may give away: its query and fragment, its user and password, long random parts of its path. */
export const urlToken: Recogniser = {
  kind: 'url-token',
  find(look) {
    const spans: Span[] = [];
    let seen = 0;
    for (const scheme of look.schemes) {
      if (scheme < seen) continue;
      const end = urlEnd(look.text, scheme + 3);
      if (
        end > scheme + 3 &&
        /[a-z][a-z0-9+.-]{0,15}$/i.test(look.text.slice(Math.max(0, scheme - 16), scheme))
      )
        spans.push(...secretsOf(look.text, scheme + 3, end));
      seen = end;
    }
    for (const query of look.queries) {
      if (query < seen) continue;
      const start = hostWithoutScheme(look, query);
      if (start === undefined) continue;
      seen = urlEnd(look.text, start);
      spans.push(...secretsOf(look.text, start, seen));
    }
    return spans;
  },
};

/** The longest address that is read, in characters; browsers stop there as well. */
const urlLimit = 8_000;

function urlEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < urlLimit && !endsUrl(text, end)) end++;
  while (end > from && ").,;:!?]}'*|".includes(text[end - 1] as string)) end--;
  return end;
}

function endsUrl(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Scripts without spaces, and Hebrew, go on after an address; an IRI of them is percent-encoded when it is copied.
  return (
    code <= 32 ||
    '<>"⟨⟩「」『』、。）（\u00a0'.includes(text[at] as string) ||
    isSpaceless(code) ||
    isHebrew(code)
  );
}

/** `www.school.example/join?code=1`, `exams.example.com/start?x=1`, `/reset?token=…`: where it begins. */
function hostWithoutScheme({ text }: Look, query: number): number | undefined {
  if (!/^[?#][\w%.[\]~-]{1,64}=/.test(text.slice(query, query + 68))) return undefined;
  let start = query;
  while (start > 0 && query - start < 200 && !endsUrl(text, start - 1)) start--;
  const address = text.slice(start, query);
  const lead = /^[(['"*_]*/.exec(address)?.[0].length ?? 0;
  return /^(?:[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/|$)|\/[\w-])/.test(address.slice(lead))
    ? start + lead
    : undefined;
}

/** @param from where the authority begins */
function secretsOf(text: string, from: number, end: number): Span[] {
  const spans: Span[] = [];
  const url = text.slice(from, end);
  const path = /[/?#]/.exec(url)?.index ?? url.length;
  const user = url.lastIndexOf('@', path - 1);
  if (user > 0) spans.push({ start: from, end: from + user });
  const query = url.slice(path).search(/[?#]/);
  const pathEnd = query < 0 ? url.length : path + query;
  const parts = [...url.slice(path, pathEnd).matchAll(/[^/]+/g)];
  const isSecret = parts.some((part) => isRandom(part[0]));
  for (const part of parts) {
    // The parts beside a random one belong to it, when they mix letters and digits.
    if (!isRandom(part[0]) && !(isSecret && /^(?=.*\d)(?=.*[A-Z])[A-Z0-9]{8,}$/.test(part[0]))) continue;
    const start = from + path + part.index;
    spans.push({ start, end: start + part[0].length });
  }
  if (query >= 0 && pathEnd + 1 < url.length) spans.push({ start: from + pathEnd + 1, end });
  return spans;
}

/** True for a run of 20 characters and more that mixes digits with letters as no word does. */
function isRandom(part: string): boolean {
  if (part.length < 20 || !/\d/.test(part) || !/[a-zA-Z]/.test(part)) return false;
  const changes = part.match(/[a-z][A-Z0-9]|[0-9][A-Za-z]|[A-Z]{2}[a-z0-9]/g)?.length ?? 0;
  return changes >= 3 && !/^[\w-]*\.[a-z]{2,5}$/i.test(part);
}
