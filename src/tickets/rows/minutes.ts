/** Minutes of a unit, by the words that exports write for it. */
const units: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:s|secs?|seconds?|sek(?:unden?)?|sekund\p{L}*|segundos?|secondi|secondes?|sekuntia|שניות|秒)$/u,
    1 / 60,
  ],
  [/^(?:m|mins?|minutes?|minuten?|minutos?|minuti|minut\p{L}*|minuuttia|דקות|分)$/u, 1],
  [
    /^(?:h|hrs?|hours?|std|stunden?|heures?|horas?|ore|godzin\p{L}*|tuntia|uur|timmar|hodin\p{L}*|שעות|時間)$/u,
    60,
  ],
  [/^(?:d|days?|tage?n?|jours?|j|días?|dias?|giorni|dni|dzień|päivää|dagen|dagar|dní|ימים|日)$/u, 24 * 60],
];

/**
 * Reads a duration as minutes: `138`, `02:18:19` (hours, minutes, seconds, hours above 24 too), `2 h 18 min`,
 * `3 minutos`; a bare number in the unit that the header names in words, in minutes when it names none.
 *
 * @returns whole minutes; undefined for what is none, also for a negative one
 */
export function minutesIn(value: string, header: string): number | undefined {
  if (value === '') return undefined;
  const clock = /^(?:(\d{1,4})\s*d(?:ays?)?,?\s+)?(\d{1,5}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/i.exec(value);
  if (clock !== null) {
    const [days, hours, minutes, seconds] = clock.slice(1).map((part) => Number(part ?? 0)) as [
      number,
      number,
      number,
      number,
    ];
    return (days * 24 + hours) * 60 + minutes + Math.round(seconds / 60);
  }
  if (/^\d+(?:[.,]\d+)?$/.test(value)) return Math.round(decimal(value) * unitOf(header));
  return inWords(value);
}

function inWords(value: string): number | undefined {
  let minutes = 0;
  let rest = value.toLowerCase().normalize('NFC');
  if (rest.length > 60) return undefined;
  while (rest !== '') {
    const part = /^(?:,|and|und|et|y|e|i)?\s*(\d+(?:[.,]\d+)?)\s*(\p{L}+)\.?[\s,]*/u.exec(rest);
    const unit = units.find(([word]) => word.test(part?.[2] ?? ''))?.[1];
    if (part === null || unit === undefined) return undefined;
    minutes += decimal(part[1] as string) * unit;
    rest = rest.slice(part[0].length);
  }
  return Math.round(minutes);
}

/** `1,234` is a thousand and more, `1,5` one and a half. */
function decimal(text: string): number {
  return Number(/^\d{1,3},\d{3}$/.test(text) ? text.replace(',', '') : text.replace(',', '.'));
}

/** Minutes of the unit in a header: `(seconds)`, `in hrs`, `(s)`. */
function unitOf(header: string): number {
  if (/\((?:s|sek)\)|\b(?:secs?|seconds|segundos|sekunden|secondes|secondi)\b/i.test(header)) return 1 / 60;
  if (/\(h\)|\b(?:hrs?|hours?|horas|stunden|heures|ore)\b/i.test(header)) return 60;
  return /\(d\)|\b(?:days|tage|jours|días|dias|giorni)\b/i.test(header) ? 24 * 60 : 1;
}
