import { foldWord } from './words.ts';

/** Names of weekdays by language, Sunday first, and abbreviations that are no beginning of them. Source: Unicode CLDR. */
const names: Readonly<Record<string, string>> = {
  en: 'sunday monday tuesday wednesday thursday friday saturday',
  de: 'sonntag montag dienstag mittwoch donnerstag freitag samstag|sonnabend',
  fr: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
  es: 'domingo lunes martes miércoles jueves viernes sábado',
  pt: 'domingo segunda terça quarta quinta sexta sábado',
  it: 'domenica lunedì martedì mercoledì giovedì venerdì sabato',
  pl: 'niedziela poniedziałek wtorek|wt środa|śr czwartek piątek|pt sobota',
  fi: 'sunnuntai|sunnuntaina maanantai|maanantaina tiistai|tiistaina keskiviikko|keskiviikkona torstai|torstaina perjantai|perjantaina lauantai|lauantaina',
  nl: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
  sv: 'söndag måndag tisdag onsdag torsdag fredag lördag',
  cs: 'neděle pondělí úterý středa čtvrtek pátek sobota',
  he: 'ראשון|א שני|ב שלישי|ג רביעי|ד חמישי|ה שישי|ו שבת',
  da: 'søndag mandag tirsdag onsdag torsdag fredag lørdag',
  hu: 'vasárnap|v hétfő|h kedd|k szerda csütörtök péntek|p szombat',
  ro: 'duminică luni marți miercuri joi vineri sâmbătă',
  tr: 'pazar pazartesi|pzt salı çarşamba perşembe cuma cumartesi|cmt',
  el: 'κυριακή δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο',
  ru: 'воскресенье|вс понедельник|пн вторник|вт среда|ср четверг|чт пятница|пт суббота|сб',
  uk: 'неділя|нд понеділок вівторок середа четвер пʼятниця субота',
  sk: 'nedeľa pondelok utorok streda štvrtok piatok sobota',
  ja: '日曜日|日 月曜日|月 火曜日|火 水曜日|水 木曜日|木 金曜日|金 土曜日|土',
  ko: '일요일|일 월요일|월 화요일|화 수요일|수 목요일|목 금요일|금 토요일|토',
  zh: '星期日|周日|週日 星期一|周一|週一 星期二|周二|週二 星期三|周三|週三 星期四|周四|週四 星期五|周五|週五 星期六|周六|週六',
};

/** All names and their beginnings. Which day one names does not matter, so that shared ones (`mar`, `su`) count too. */
const known = new Set(
  Object.values(names)
    .flatMap((list) => list.split(/[ |]/).map(foldWord))
    .flatMap((name) => [name, ...Array.from(name, (_, at) => name.slice(0, at + 1)).slice(1)]),
);

/** True when a word is a weekday in one of the languages known, also abbreviated to two letters or more. */
export function isWeekday(word: string): boolean {
  return known.has(foldWord(word));
}
