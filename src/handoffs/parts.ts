import { languages, wordsOf } from '../words/index.ts';

/** The six parts of a handoff, in the order of the practice. */
export const parts = [
  { number: 1, key: 'whatsNew', name: "What's new" },
  { number: 2, key: 'happyPath', name: 'Happy path' },
  { number: 3, key: 'limitations', name: 'Known limitations' },
  { number: 4, key: 'questions', name: 'Likely questions' },
  { number: 5, key: 'escalation', name: 'Escalation path' },
  { number: 6, key: 'dashboard', name: 'Dashboard' },
] as const;
export type PartKey = (typeof parts)[number]['key'];

/** How authors head the parts, in words that a heading may begin with or be; without apostrophes, lower case. */
const headings: readonly { readonly part: PartKey; readonly says: RegExp }[] = [
  {
    part: 'whatsNew',
    says: /^(?:whats? (?:is )?new|new|what (?:is new|changes|changed|has changed)|summary|overview)\b/,
  },
  {
    part: 'happyPath',
    says: /^(?:the )?happy (?:path|flow)|^(?:main path|how it works|walk ?through of the path)\b/,
  },
  { part: 'limitations', says: /^(?:(?:the )?known )?(?:limitations?|limits?|gaps|issues)\b/ },
  {
    part: 'questions',
    says: /^(?:faqs?|q ?(?:&|and) ?a|(?:(?:the )?(?:likely|expected|frequent(?:ly asked)?|common|predicted) )?questions?)\b/,
  },
  { part: 'escalation', says: /^(?:the )?escalations?\b|^who to ask\b/ },
  { part: 'dashboard', says: /^(?:the )?(?:dashboards?|leading signals?|signals?)\b/ },
];

/** The number of a part. */
export function numberOf(part: PartKey): number {
  return parts.findIndex(({ key }) => key === part) + 1;
}

/** The part that a heading begins: `2. The happy path`, `FAQ`; or, in any language of the site, what the site calls it. */
export function partHeaded(title: string): PartKey | undefined {
  const heading = plain(title);
  const named = parts.find(({ key }) =>
    languages.some((language) => heading.startsWith(plain(wordsOf(language).releases.gate.parts[key]))),
  );
  return named?.key ?? headings.find(({ says }) => says.test(heading))?.part;
}

/** A heading in small letters, without its number and without any sign. */
function plain(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘ʼ`´]/gu, '')
    .replace(/^[\s\d.):–—-]*(?:(?:part|חלק) \d+[\s.,:–—-]*)?/u, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

/** The part that somebody means by its number or its name: `4`, `part 4`, `Likely questions`, `questions`. */
export function partNamed(written: string | number): PartKey | undefined {
  const number = /^\s*(?:part |חלק )?([1-6])\s*$/i.exec(String(written))?.[1];
  if (number !== undefined) return parts[Number(number) - 1]?.key;
  return typeof written === 'string' ? partHeaded(written) : undefined;
}
