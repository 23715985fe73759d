import { matches, type Recogniser } from './recogniser.ts';

/** How the keys of known services begin, and what follows. */
const prefixed = new RegExp(
  `(?<![A-Za-z0-9_])(?:${[
    '(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{8,}',
    'whsec_[A-Za-z0-9+/=]{16,}',
    'gh[pousr]_[A-Za-z0-9]{16,}',
    'github_pat_[A-Za-z0-9_]{20,}',
    'glpat-[A-Za-z0-9_-]{16,}',
    'xox[abeoprs]-[A-Za-z0-9-]{10,}',
    'xapp-[A-Za-z0-9-]{10,}',
    '(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])',
    'AIza[A-Za-z0-9_-]{35}',
    'ya29\\.[A-Za-z0-9_-]{16,}',
    'SG\\.[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}',
    'npm_[A-Za-z0-9]{20,}',
    'pypi-[A-Za-z0-9_-]{16,}',
    'dckr_pat_[A-Za-z0-9_-]{16,}',
    'hf_[A-Za-z0-9]{16,}',
    'sk-(?:proj|ant)-[A-Za-z0-9_-]{10,}',
    'sk-[A-Za-z0-9]{32,}',
    'shp(?:at|ss|ca|pa)_[A-Fa-f0-9]{16,}',
    'dop_v1_[a-f0-9]{32,}',
    'NRAK-[A-Z0-9]{16,}',
    'key-[a-f0-9]{32}',
  ].join('|')})`,
  'g',
);
const block = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;
const named =
  /(?:key|token|secret|bearer|schlüssel|clé|clave|מפתח)["']?\s*(?:[:=]|\bis\b|\bist\b|\best\b)?\s*["']?(?<value>[A-Za-z0-9_\-+/=.~]{20,})/giu;

/** Keys of services by their beginnings, private key blocks, and random text right after a word such as `token:`. */
export const key: Recogniser = {
  kind: 'key',
  find(text) {
    const spans = /[_.-]|AKIA|ASIA|AIza/.test(text) ? matches(text, prefixed) : [];
    if (text.includes('PRIVATE KEY')) spans.push(...matches(text, block));
    if (/key|token|secret|bearer|schlüssel|clé|clave|מפתח/iu.test(text)) {
      spans.push(...matches(text, named, (found) => isSecret(found.groups?.['value'] ?? '', found[0])));
    }
    return spans;
  },
};

function isSecret(value: string, whole: string): boolean {
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/i.test(value)) return false;
  const marked = /[:=]\s*["']?$|bearer\s*$/i.test(whole.slice(0, whole.length - value.length));
  const classes = [/[a-z]/, /[A-Z]/, /\d/].filter((one) => one.test(value)).length;
  return marked && classes >= 2 && /\d/.test(value);
}
