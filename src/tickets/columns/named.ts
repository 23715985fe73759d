import type { Field } from './field.ts';
import { normaliseHeader, withoutPrefix } from './normalise.ts';
import { doubtfulScore, namesIn, noFields, synonyms } from './synonyms.ts';

/** Each name of a field, normalised, with how sure it is: the first synonyms of a list are surer. */
const byName = new Map<string, Map<Field, number>>();
for (const [field, languages] of Object.entries(synonyms) as [Field, Record<string, string>][]) {
  for (const list of Object.values(languages)) {
    for (const { name, score } of namesIn(list)) {
      learn(name, field, score);
      // `ticket name` says that tickets have a name; a `name` alone may be anything's.
      learn(withoutPrefix(name), field, Math.min(score, doubtfulScore));
    }
  }
}

function learn(name: string, field: Field, score: number): void {
  const fields = byName.get(name) ?? new Map<Field, number>();
  fields.set(field, Math.max(fields.get(field) ?? 0, score));
  byName.set(name, fields);
}

/** The same names written without spaces, as `createddate` or `Ticket#`. */
const byLetters = new Map<string, ReadonlyMap<Field, number>>();
for (const [name, fields] of byName) if (name.length > 4) byLetters.set(lettersOf(name), fields);

/** What is said of a time besides that it is one: `Requested Datetime`, `Date of Closing`, `open_dt`. */
const timeRoots = new Map<string, Field>(
  Object.entries({
    created:
      'created create creation opened open opening submitted submission received receipt reported registered registration requested ' +
      'logged raised posted published incident request ticket case complaint issue enquiry inquiry',
    updated: 'updated update modified modification changed edited',
    solved: 'resolved resolve resolution solved closed close closing closure completed completion finished',
  }).flatMap(([field, roots]) => roots.split(' ').map((root): [string, Field] => [root, field as Field])),
);
/** Such a name is not as sure as one that is listed. */
const timeScore = 0.92;
const timeWords = new Set('date time datetime dt ts timestamp on at of the last utc local'.split(' '));

/** Fields that a longer header never means by a word in it: `Requester id` is no id, `Due date` no creation. */
const onlyWhole: ReadonlySet<Field> = new Set([
  'id',
  'url',
  'created',
  'createdTime',
  'email',
  'group',
  'direction',
  'autoreply',
  'isSpam',
  'sequence',
  'project',
  'requesterId',
  'firstReplyMinutes',
  'engineeringIssue',
  'handOvers',
]);
/** Words that turn a header into a measure, whatever else it says. */
const measure =
  /\b(?:id|ids|number of|count|counts|time|times|minutes|min|mins|hours|hrs|seconds|days|duration|avg|average|total|percent|sla|due|score|rating|interactions?|stations?|by|to|changed|changes|history|url|link|type id|name id|nombre de|número de|numero de|numero di|anzahl|liczba|anteil|tempo|tiempo|temps|zeit|dauer|czas)\b/;
/** Words after which a header speaks of another thing than the ticket as it was asked. */
const elsewhere =
  /\b(?:parent|project|linked|related|epic|subtask|product|last|previous|status|state|resolution|solution|survey|internal|private|work|ai)\b/;
/** What follows the head of a phrase in languages that begin with it: `Descripción del problema`. */
const linking = new Set(
  'de del della dello dell di do da dos das des du d of van von der des zu pour para per for'.split(' '),
);

const named = new Map<string, ReadonlyMap<Field, number>>();

/** The fields that a header may name, each with a score up to 1. */
export function fieldsNamed(header: string): ReadonlyMap<Field, number> {
  let fields = named.get(header);
  if (fields === undefined) {
    fields = findNamed(normaliseHeader(header));
    if (named.size > 20_000) named.clear();
    named.set(header, fields);
  }
  return fields;
}

function findNamed(name: string): ReadonlyMap<Field, number> {
  const exact = byName.get(name);
  if (exact !== undefined) return exact;
  if (noFields.has(name)) return new Map();
  const spelled = byLetters.get(lettersOf(name));
  if (spelled !== undefined) return spelled;
  const time = timeNamed(name);
  if (time !== undefined) return new Map([[time, timeScore]]);
  const affixed = new Map<Field, number>();
  const bare = withoutPrefix(name);
  for (const [field, score] of byName.get(bare) ?? []) affixed.set(field, score * 0.95);
  if (affixed.size > 0 || noFields.has(bare) || measure.test(name) || elsewhere.test(name)) return affixed;
  return headsOf(name);
}

/** Weak hints: a name that ends a longer header, or begins it before a linking word. */
function headsOf(name: string): Map<Field, number> {
  const hints = new Map<Field, number>();
  const words = name.split(' ');
  if (words.length < 2 || words.length > 6) return hints;
  for (let length = words.length - 1; length > 0; length--) {
    const endings = [words.slice(-length).join(' ')];
    if (linking.has(words[length] as string)) endings.push(words.slice(0, length).join(' '));
    for (const part of endings) {
      if (noFields.has(part)) return hints;
      for (const [field, score] of byName.get(part) ?? []) {
        if (score > doubtfulScore && !onlyWhole.has(field) && !hints.has(field))
          hints.set(field, score * 0.4);
      }
    }
  }
  return hints;
}

function timeNamed(name: string): Field | undefined {
  const words = name.split(' ');
  const roots = words.filter((word) => !timeWords.has(word));
  return words.length > 1 && roots.length === 1 && roots.length < words.length
    ? timeRoots.get(roots[0] as string)
    : undefined;
}

function lettersOf(name: string): string {
  return name.replaceAll(' ', '');
}
