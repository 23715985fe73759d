/** The beginnings of month names, by language, without accents and dots; January first. */
const beginnings: Readonly<Record<string, string>> = {
  en: 'jan feb mar apr may jun jul aug sep oct nov dec',
  de: 'jan feb mar|mrz apr mai jun jul aug sep okt nov dez',
  fr: 'janv fev mars avr mai juin juil aout sept oct nov dec',
  es: 'ene feb mar abr may jun jul ago sep|set oct nov dic',
  pt: 'jan fev mar abr mai jun jul ago set out nov dez',
  it: 'gen feb mar apr mag giu lug ago set ott nov dic',
  pl: 'sty lut mar kwi maj cze lip sie wrz paz lis gru',
  fi: 'tammi helmi maalis huhti touko kesa heina elo syys loka marras joulu',
  nl: 'jan feb mrt|maa apr mei jun jul aug sep okt nov dec',
  sv: 'jan feb mar apr maj jun jul aug sep okt nov dec',
  cs: 'led uno bre dub kve cvn|cer cvc srp zar rij lis|list pro',
  he: 'ינו פבר מרץ|מרס אפר מאי יונ יול אוג ספט אוק נוב דצמ',
};

const byBeginning = new Map<string, number>();
for (const names of Object.values(beginnings)) {
  for (const [month, forms] of names.split(' ').entries()) {
    for (const form of forms.split('|')) if (!byBeginning.has(form)) byBeginning.set(form, month + 1);
  }
}

/** Gives the month (1 to 12) that a word names in one of the languages known, else nothing. */
export function monthOf(word: string): number | undefined {
  const folded = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/\.$/, '');
  // `červenec` (July) begins like `červen` (June).
  if (folded.startsWith('cervenec') || folded.startsWith('cervence')) return 7;
  for (let length = Math.min(folded.length, 6); length >= 3; length--) {
    const month = byBeginning.get(folded.slice(0, length));
    if (month !== undefined) return month;
  }
  return undefined;
}
