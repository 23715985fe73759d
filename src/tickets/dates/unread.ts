import { momentOfForms } from './forms.ts';
import { type DayOrder, localTime } from './instant.ts';
import { readIso } from './iso.ts';
import { isOfOurTime, isPossible } from './parts.ts';

/** Units of time in the languages of exports, as the words begin. */
const units =
  'secs?|seconds?|sek|sekunden?|secondes?|segundos?|secondi|s|mins?|minutes?|minuten?|minutos?|minuti|minut|minuuttia|m|hrs?|hours?|h|std|stunden?|heures?|horas?|ore|godz|godzin[ay]?|tuntia|uur|timmar|timer|days?|d|tagen?|tage|jours?|d[ií]as?|giorni|dni|dzień|päivää|dagen|dagar|dage|weeks?|w|wochen?|semaines?|semanas?|settimane|tygodnie|viikkoa|weken|veckor|months?|monaten?|mois|mes(?:es)?|mesi|years?|jahren?|ans?|años?|anos?|anni|שעות|דקות|ימים|秒|分|時間|日|週間|か月|시간|분|일';
const amount = new RegExp(
  String.raw`^(?:about |ca\.? |~ ?)?(?:\d+|an?|une?|einer?|un[ao]?)\s?(?:${units})\.?(?:\s+\d+\s?(?:${units})\.?)*$`,
  'iu',
);
const ago =
  /(?:^|\s)(?:ago|temu|sitten|geleden|sedan|siden|назад|тому|önce|fa)$|^(?:vor|il y a|hace|há|לפני|πριν|acum|před)\s|(?:前|전)$/iu;
const nearby =
  /^(?:just now|now|today|yesterday|heute|gestern|gerade|aujourd['’]hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|dziś|dzisiaj|wczoraj|tänään|eilen|vandaag|gisteren|idag|igår|i dag|i går|dnes|včera|היום|אתמול|сегодня|вчера|сьогодні|вчора|bugün|dün|今日|本日|昨日|今天|昨天|오늘|어제)(?![\p{L}\p{M}])/iu;

/** True for a time told from the moment of the export, as on screens: `3 days ago`, `2 h`, `gestern, 9:15`. */
function isRelative(value: string): boolean {
  if (value.length > 60) return false;
  const text = value.trim();
  return (
    nearby.test(text) ||
    amount.test(text) ||
    (ago.test(text) && /[\p{Nd}]|\b(?:an?|une?|einer?)\b/iu.test(text))
  );
}

/**
 * Says why a value gives no creation time, so that a person can mend it; to follow `The creation time is`. The
 * value itself is not repeated.
 *
 * @param order how its column is read
 */
export function whyUnread(value: string, order: DayOrder): string {
  if (value.trim() === '') return 'missing';
  if (isRelative(value)) return 'told from the day of the export, as in "3 days ago": export full dates';
  const found = readIso(value) ?? momentOfForms(value);
  if (found === undefined) return 'no date that can be read';
  if (!('epoch' in found) && isOfOurTime(found.year)) {
    if (!isPossible(found)) return 'a day or time that does not exist';
    if (localTime(found, order) === undefined)
      return 'written with day and month the other way round than its column';
  }
  return 'a date before 1990 or after 2100';
}
