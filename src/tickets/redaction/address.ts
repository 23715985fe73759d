import { matches, type Recogniser } from './recogniser.ts';

const town = String.raw`(?:,?\s{1,2}(?:[A-Z]{1,2}-)?\d{4,5}\s\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+)?)?`;
const forms = [
  // 12 Baker Street, 4b Old Mill Lane
  String.raw`\d{1,5}[a-z]?,?\s(?:(?:North|South|East|West|N\.|S\.|E\.|W\.)\s)?(?:\p{Lu}[\p{L}'’-]*\s){1,3}(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Ln\.?|Drive|Dr\.?|Boulevard|Blvd\.?|Court|Square|Way|Close|Crescent|Terrace|Place|Gardens|Hill|Park|Row)(?![\p{L}])(?:,\s(?:\p{Lu}[\p{L}'’-]+\s?){1,3},?\s(?:[A-Z]{2}\s\d{5}|[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}))?`,
  // Hauptstraße 31, 10245 Berlin
  String.raw`(?:\p{Lu}[\p{L}-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|ufer|damm|stieg|chaussee)|(?:\p{Lu}[\p{L}-]*\s){1,2}(?:Straße|Strasse|Str\.|Weg|Platz|Allee|Gasse|Ring|Ufer|Damm))\s\d{1,4}\s?[a-z]?(?![\p{L}\p{N}])${town}`,
  // 26 rue de Provence, 75001 Paris
  String.raw`\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|av\.|boulevard|bd|place|allée|chemin|impasse|quai|route|cours|passage)\s(?:(?:de|du|des|la|le|les)\s|d[’']|l[’'])*\p{Lu}[\p{L}'’-]+(?:\s(?:(?:de|du|des|la)\s)?\p{Lu}[\p{L}'’-]+){0,3}${town}`,
  // calle Mayor 12, rua Augusta 100; `via` is also a word of English: Via Roma, 3
  String.raw`(?:[Cc]alle|[Aa]venida|[Pp]laza|[Pp]iazza|[Vv]iale|[Rr]ua)\s(?:(?:de|del|la|las|los|da|do|dos|di)\s)*\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2},?\s\d{1,4}(?![\p{L}\p{N}]|\.\d)${town}`,
  String.raw`[Vv]ia\s(?:(?:de|del|della|dei|di)\s)*\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2},\s?\d{1,4}(?![\p{L}\p{N}]|\.\d)${town}`,
  // רחוב הרצל 39
  String.raw`[ובלמשהכ]?(?:רחוב|רח['׳]|שדרות|שד['׳]|דרך|סמטת)\s(?:[\p{Script=Hebrew}"״'׳-]+\s){1,3}\d{1,4}(?![\p{L}\p{N}])`,
  String.raw`(?:P\.?\s?O\.?\s?Box|Postfach|Boîte postale|Apartado(?: de correos)?|ת\.?ד\.?)\s\d[\d ]{0,8}\d?(?![\p{L}\p{N}])${town}`,
];
const anyForm = new RegExp(String.raw`(?<![\p{L}\p{N}.,-])(?:${forms.join('|')})`, 'gu');
const pretest =
  /Str|Road|Rd|Ave|Lane|Ln|Dr|B(?:ou)?l|Court|Square|Way|Close|Cres|Terr|Pla|Gard|Hill|Park|Row|tr(?:aße|asse|\.)|weg|platz|allee|gasse|ring|ufer|damm|stieg|chaussee|\brue|avenue|\bav\.|boulevard|\bbd|place|allée|chemin|impasse|quai|route|cours|passage|[Cc]alle|[Aa]venida|[Vv]ia|[Pp]iazza|[Rr]ua|רחוב|רח|שדרות|שד|דרך|סמטת|Box|Postfach|postale|Apartado|ת\.?ד/u;

/** Postal addresses: a number and a street word, with town and code where they stand; boxes; not rooms, seats and pages. */
export const address: Recogniser = {
  kind: 'address',
  find: (text) => (/\d/.test(text) && pretest.test(text) ? matches(text, anyForm) : []),
};
