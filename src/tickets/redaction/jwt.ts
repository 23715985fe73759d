import type { Recogniser, Span } from './recogniser.ts';

/** How the base64url text of a JSON object begins: `{"`, `{ "`, a brace and a line break. */
const openings = ['eyJ', 'eyA', 'ewo', 'ewk', 'ewA'];
const compact = /[A-Za-z0-9_-]{6,}(?:\.[A-Za-z0-9_-]*){1,4}/y;

/**
 * JSON web tokens of RFC 7519 in compact form: signed or unsecured ones by two parts that begin an object,
 * encrypted ones (RFC 7516, five parts) and others by a header that names its algorithm.
 */
export const jwt: Recogniser = {
  kind: 'jwt',
  find({ text, dense }) {
    const spans: Span[] = [];
    if (dense.length === 0) return spans;
    for (const opening of openings) {
      for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 3)) {
        if (/[A-Za-z0-9_-]/.test(text[at - 1] ?? '')) continue;
        compact.lastIndex = at;
        const found = compact.exec(text)?.[0];
        if (found === undefined) continue;
        if (isToken(found))
          spans.push({
            start: at,
            end: at + found.replace(/\.$/, (stop) => (ends(found) ? stop : '')).length,
          });
        at += found.length - 3;
      }
    }
    return spans;
  },
};

/** An unsecured token ends with its second stop. */
function ends(token: string): boolean {
  return token.split('.').length === 3;
}

function isToken(token: string): boolean {
  const [header = '', payload = '', ...rest] = token.split('.');
  if (openings.some((opening) => payload.startsWith(opening)) && payload.length >= 5) return true;
  return rest.length >= 1 && namesAlgorithm(header);
}

function namesAlgorithm(header: string): boolean {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(header, 'base64url').toString('utf8'));
    return typeof parsed === 'object' && parsed !== null && 'alg' in parsed;
  } catch {
    return false;
  }
}
