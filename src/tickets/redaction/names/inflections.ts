/** Shorter words with an ending are too often other words. */
const shortestLatin = 5;
const shortestCyrillic = 4;

/** Letters and endings that names of western Slavic languages have, and few others. */
const slavic =
  /[łńśźżćęąěřůčšžďťňľ]|(?:[sc]k[iýyaá]|dzk[ia]|wicz|czyk|[oe]v[aá]?|owa|enko|[aeiuy]k|[iy]c|ić|ec)$|[rs]z|cz/iu;
/** What surnames of Finland end in, and vowels that are long, as in few other languages. */
const finnish = /(?:nen|m[äa]ki|j[äa]rvi|niemi|lahti|koski|saari|salo)$|aa|ää|yy|uu|ii/iu;
const shortestFinnish = 4;
const cyrillic = /^[\u0400-\u04ff]/;

/**
 * Forms of a name's words in the cases of Polish, Czech and Slovak, of Russian and Ukrainian, or of Finnish: a ticket
 * says `pana Kowalskiego` of Marek Kowalski, and `Ainolla` of Aino Virtanen.
 *
 * @param name as the export gives it
 * @param words of it, folded
 * @returns for each word its other forms, folded; none where nothing in the name tells of such a language
 */
export function inflections(
  name: string,
  words: readonly string[],
): readonly (readonly string[])[] | undefined {
  if (cyrillic.test(words[0] ?? '')) return words.map((word) => formsInCyrillic(word));
  const written = name.split(/[\s,]+/);
  if (written.some((word) => slavic.test(word))) return words.map((word) => formsInLatin(word));
  return written.some((word) => finnish.test(word)) ? words.map((word) => formsInFinnish(word)) : undefined;
}

function formsInFinnish(word: string): string[] {
  if (word.length < shortestFinnish || !/[aeiouy]n?$/.test(word)) return [];
  // Virtanen: Virtasen, Virtasella, but Virtasta.
  if (word.endsWith('nen')) return [`${word.slice(0, -3)}sta`, ...endings(`${word.slice(0, -3)}se`, cases)];
  return word.endsWith('n') ? [] : endings(word, cases);
}

const cases = ['n', 'a', 'ta', 'lla', 'lle', 'lta', 'ssa', 'sta', 'ksi', 'na'];

function formsInLatin(word: string): string[] {
  if (word.length < shortestLatin || !/^[a-z]+$/.test(word)) return [];
  const stem = word.slice(0, -1);
  // Adjectives: Kowalski, Kowalska, Novotný; the surnames of Czech women, which end in -ová, and Polish ones in -owa.
  if (/[sc]ki$|dzki$/.test(word)) return endings(word, ['ego', 'emu', 'm', 'ch', 'mi']);
  if (/[sc]ka$|dzka$/.test(word)) return endings(stem, ['iej', 'e', 'ou']);
  if (word.endsWith('ova')) return endings(stem, ['e', 'ou']);
  if (word.endsWith('owa')) return endings(stem, ['ej']);
  if (word.endsWith('y')) return endings(stem, ['ego', 'eho', 'emu', 'ym']);
  if (word.endsWith('i')) return endings(word, ['ego', 'emu', 'm']);
  if (word.endsWith('a')) {
    const softened = softenedStem(stem);
    return [
      ...endings(stem, ['y', 'i', 'e', 'u', 'o', 'ou', 'ie']),
      ...(softened === undefined ? [] : [`${softened}e`]),
    ];
  }
  if (/[eo]$/.test(word)) return [];
  // Marek, Paweł and Niemiec lose the vowel, Marcel does not: Marka, Pawła, Niemca, Marcela.
  const short = /[^aeiouy](?:e[klc]|iec)$/.test(word) ? [word.replace(/i?e([klc])$/, '$1')] : [];
  return [word, ...short].flatMap((base) => {
    const softened = softenedStem(base);
    return endings(base, ['a', 'u', 'em', 'owi', 'ovi', /[kg]$/.test(base) ? 'iem' : 'ie']).concat(
      softened === undefined ? [] : `${softened}e`,
    );
  });
}

/** The stem in front of the `e` of dative and locative: Agnieszka, Agnieszce; Barbara, Barbarze; Piotr, Piotrze. */
function softenedStem(stem: string): string | undefined {
  const last = stem.at(-1) as string;
  const soft = new Map([
    ['k', 'c'],
    ['g', 'dz'],
    ['r', 'rz'],
    ['t', 'ci'],
    ['d', 'dzi'],
  ]).get(last);
  return soft === undefined ? undefined : stem.slice(0, -1) + soft;
}

function formsInCyrillic(word: string): string[] {
  if (word.length < shortestCyrillic) return [];
  const stem = word.slice(0, -1);
  if (/[сц]кии$/.test(word)) return endings(word.slice(0, -2), ['ого', 'ому', 'им', 'ом']);
  if (/[сц]кая$/.test(word)) return endings(word.slice(0, -2), ['ои', 'ую', 'ою']);
  if (/[оеи][вн]а$/.test(word)) return endings(stem, ['ои', 'у', 'ы', 'е', 'ою']);
  if (word.endsWith('а')) return endings(stem, ['ы', 'и', 'е', 'у', 'ои', 'еи', 'ою', 'о', 'і']);
  if (word.endsWith('я')) return endings(stem, ['и', 'е', 'ю', 'еи', 'ею', 'і']);
  if (word.endsWith('и')) return endings(stem, ['я', 'ю', 'ем', 'е']);
  if (word.endsWith('ь')) return endings(stem, ['я', 'ю', 'ем', 'е']);
  return /[бвгджзклмнпрстфхцчшщ]$/.test(word) ? endings(word, ['а', 'у', 'ом', 'ем', 'е', 'ым']) : [];
}

function endings(stem: string, all: readonly string[]): string[] {
  return all.map((ending) => stem + ending);
}
