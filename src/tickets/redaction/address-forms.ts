/** A capitalised word as streets and towns have them, and words of them in a row. */
const name = String.raw`\p{Lu}[\p{L}\p{M}'’-]*`;
/** A number with a letter, a range, and what tells flats of a house apart: `8-II`, `12 bis`, `14A-2`, `31 hs`. */
const houseNumber = String.raw`\d{1,4}(?:\s?[a-zA-Z](?![\p{L}\p{N}]))?(?:[-/]\d{1,4}[a-z]?)?(?:(?:\s|-)(?:bis|ter|quater|hs|huis|links|rechts|Hinterhaus|HH)(?![\p{L}\p{N}])|[-/](?:[IVX]{1,4}|[a-zA-Z]{1,2}|\d{1,3}hg)(?![\p{L}\p{N}]))?`;
const end = String.raw`(?![\p{L}\p{N}]|[.,]\d)`;
/** Postal code and town behind the street: `, 10245 Berlin`, `, 1234 AB Utrecht`, `, 00-238 Warszawa`, `, 16124 Genova (GE)`. */
const codeAndTown = String.raw`,?\s{1,2}(?:[A-Z]{1,2}-)?(?:\d{4}\s?[A-Z]{2}|\d{4,5}|\d{3}\s\d{2}|\d{2}-\d{3}|\d{5}-\d{3}|\d{4}-\d{3})\s(?:['’][a-z]-)?${name}(?:[ -](?:(?:de|do|da|del|di|sur|am|an\sder|im|in)[ -])?${name})?(?:\sCedex)?(?:(?<=Cedex)\s\d{1,2}|\s\([A-Z]{2}\))?`;
/** Town, and code behind it, of America, Britain and Australia: `, Boulder, CO 80306`, `, Leeds LS1 4AB`. */
const townAndCode = String.raw`,\s(?:${name}\s?){1,3},?\s(?:[A-Z]{2,3}\s(?:\d{5}(?:-\d{4})?|\d{4}|[A-Z]\d[A-Z]\s?\d[A-Z]\d)|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})(?![\p{L}\p{N}])`;
/** Quarter, town and state of Brazil in front of the code: ` - Bela Vista, São Paulo - SP, 01310-200`. */
const brazilian = String.raw`(?:\s[-–]\s${name}(?:\s${name}){0,2})?(?:,\s${name}(?:\s(?:d[aeo]s?\s)?${name}){0,2})?\s?[-–/]\s?[A-Z]{2}(?:,?\s(?:CEP:?\s)?\d{5}-\d{3})?(?![\p{L}\p{N}])`;
const town = `(?:${codeAndTown})?`;
/** Words of programs that stand behind the English word `via`. */
const program =
  '(?:Windows|Android|Linux|Firefox|Chrome|Safari|Edge|Opera|Teams|Zoom|Office|Word|Excel|Outlook|Java|Python|Wi|Web|App|Version)';

/** Number before the street word: English, French. */
const numberFirst = [
  // 12 Baker Street, 4b Old Mill Lane, 480 W. Oak Blvd; and 9 The Crescent
  String.raw`(?:(?:Flat|Apartment|Apt\.?|Unit|Suite)\s\w{1,5},?\s)?\d{1,5}[a-zA-Z]?,?\s(?:(?:North|South|East|West|N\.?|S\.?|E\.?|W\.?)\s)?(?:(?:${name}|\d{1,3}(?:st|nd|rd|th))\s){1,3}(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Ln\.?|Drive|Dr\.?|Boulevard|Blvd\.?|Court|Ct\.?|Square|Sq\.?|Way|Close|Crescent|Terrace|Place|Pl\.?|Gardens|Hill|Park|Row|Mews|Grove|Parkway|Pkwy\.?|Highway|Hwy\.?|Circle|Quay|Green)(?![\p{L}])(?:,?\s(?:Apt|Suite|Unit|Flat|Ste)\.?\s\w{1,5})?(?:${townAndCode})?`,
  // 26 rue de Provence, 75001 Paris
  String.raw`\d{1,4}(?:\s?(?:bis|ter|quater|[a-dA-D]))?,?\s(?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oulevard|[Bb]d\.?|[Pp]lace|[Aa]llée|[Cc]hemin|[Ii]mpasse|[Qq]uai|[Rr]oute|[Cc]ours|[Pp]assage|[Ss]quare)\s(?:(?:de|du|des|la|le|les|à|aux?)\s|[dl][’'])*${name}(?:\s(?:(?:de|du|des|la)\s)?${name}){0,3}${town}`,
];

/** `Via XX Settembre` is also written with digits. */
const ordinal = String.raw`(?:\d{1,2}\s)?`;
const iberian = String.raw`(?:(?:de|da|das|do|dos|del|la|las|los)\s)*${name}(?:\s(?:(?:de|da|das|do|dos)\s)?${name}){0,3}`;
const viaName = String.raw`(?:(?:de|del|della|delle|dei|degli|di)\s|(?:d|dell)[’'])*${ordinal}${name}(?:\s(?:(?:di|da|e|de)\s)?${name}){0,2}`;

/** Number behind the street. */
const numberLast = [
  // Hauptstraße 31, 10245 Berlin; Am Markt 3; Storgatan 14; Prinsengracht 263; Mannerheimintie 12 A 4; Nørregade 10
  String.raw`(?:\p{Lu}[\p{L}-]*(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|ufer|damm|stieg|chaussee|markt|gatan|gata|vägen|veien|vej|gade|gränd|torget|torg|straat|laan|gracht|plein|kade|katu|tie|kuja|polku|aukio)|(?!(?:D[a-z]{2}|Eine?[nmrs]?|Jeder?|Neue[rnms]?|Mein|Unser)\s)(?:${name}\s){1,2}(?:Straße|Strasse|Str\.|Weg|Platz|Allee|Gasse|Ring|Ufer|Damm|gate|vei)|(?:\p{Lu}[\p{L}]*-)+(?:Straße|Strasse|Str\.|Weg|Platz|Allee|Gasse|Ring|Ufer|Damm)|(?:Am|An\sder|Im|Auf\sde[mr]|Zu[mr])\s(?:\p{Lu}\p{Ll}*(?:markt|berg|bach|park|hof|platz|tor|see|wald|feld|graben|anger|brunnen|mühle|brücke|wiesen?|hang|rain|acker)|Markt|Berg|Bach|Park|Hof|Tor|See|Wald|Feld|Graben|Anger|Brunnen|Mühle|Brücke|Hang|Rain|Acker))\s(?:\d{1,4}\s[A-Z]\s\d{1,3}|${houseNumber})${end}${town}`,
  // Am Alten Markt 7, 04109 Leipzig; Unter den Linden 5, 10117 Berlin: certain by the town alone
  String.raw`(?:Am|An\sde[nr]|Auf\sde[mr]|Zu[mr]|Unter\sde[nmr]|Hinter\sde[nmr]|Vor\sde[mnr]|In\sde[nr]|Bei\sde[nmr])\s(?!(?:\p{L}+tag|\p{L}+woch|Ende|Stand|Punkt|Termin|Klassen?|Jahr\p{L}*|Seiten?|Versionen|Version)\s)${name}(?:\s${name}){0,2}\s${houseNumber}${codeAndTown}`,
  // calle Mayor 12, C/ Mayor 3, rua Augusta 100, Corso Vittorio Emanuele 14; Av. Paulista, 1.578 - Bela Vista, São Paulo - SP
  String.raw`(?:[Cc]alle|C/|[Aa]venida|[Aa]vd?a?\.|[Pp]laza|[Pp]aseo|[Cc]arrer|[Cc]arretera|[Pp]iazza|[Pp]iazzale|P\.z?za|[Vv]iale|V\.le|[Cc]orso|C\.so|[Vv]icolo|[Ll]ungarno|[Rr]ua|[Tt]ravessa|[Aa]lameda|[Pp]raça|[Ll]argo|Estrada|Rodovia|Rod\.|Pça\.|Trav\.)\s(?:(?:de|del|della|delle|dei|degli|la|las|los|da|das|do|dos|di|el)\s|(?:d|dell)[’'])*${ordinal}${name}(?:\s(?:(?:de|da|das|do|dos|y|e)\s)?${name}){0,3},?\s(?:n\.?\s?[º°ª]\s?|n[úu]m\.?\s)?(?:\d{1,2}\.\d{3}|${houseNumber})${end}(?:,?\s\d{1,2}\.?[ºª°](?:\s?[A-Z](?![\p{L}\p{N}]))?)?(?:${brazilian}|${codeAndTown})?`,
  // R. Augusta, 100 - Consolação, São Paulo - SP: the letter may be an initial, so that the town must tell
  String.raw`(?:R\.|Al\.)\s${iberian},\s(?:n\.?\s?[º°ª]\s?)?${houseNumber}(?:${brazilian}|${codeAndTown})`,
  // `via` is a word of English as well: Via Roma, 3; in Via Garibaldi 23; via Garibaldi 23, 16124 Genova
  String.raw`[Vv]ia\s${viaName},\s?${houseNumber}${end}${town}`,
  String.raw`(?<=\p{Ll}[,:]?\s|:\s)Via\s(?!${program})${viaName}\s${houseNumber}${end}${town}`,
  String.raw`[Vv]ia\s(?!${program})${viaName}\s${houseNumber}${codeAndTown}`,
  // ul. Długa 15/4, 00-238 Warszawa; aleja Róż 10
  String.raw`(?:[Uu]l\.|[Uu]lic[ay]|[Aa]l\.|[Aa]lej[ae]|[Aa]lei|[Pp]l\.|[Pp]lac|[Oo]s\.|[Oo]siedle)\s?(?:${name}\s){1,3}${houseNumber}${end}${town}`,
  // улица Ленина 12, ул. Мира, д. 5
  String.raw`(?:[Уу]л\.|[Уу]лица|[Пп]роспект|[Пп]р-т|[Пп]ереулок)\s(?:${name}\s?){1,3},?\s(?:д\.\s?)?${houseNumber}${end}`,
  // רחוב הרצל 39
  String.raw`[ובלמשהכ]{0,2}(?:רחוב|רח['׳]|שדרות|שד['׳]|דרך|סמטת|כיכר)\s(?:[\p{Script=Hebrew}"״'׳-]+\s){1,3}\d{1,4}(?![\p{L}\p{N}])(?:,\s[\p{Script=Hebrew}"״'-]+(?:\s[\p{Script=Hebrew}"״'-]+)?)?`,
];

/** Boxes of the post, with their town. */
const boxes = String.raw`(?:P\.?\s?O\.?\s?[Bb]ox|Postfach|[Bb]oîte postale|B\.?P\.?|[Aa]partado(?: de [Cc]orreos)?|[Cc]asella [Pp]ostale|[Cc]aixa [Pp]ostal|Postbus|Postboks|[Ss]krytka [Pp]ocztowa|ת\.?ד\.?|תא דואר)\s\d(?:[\d ]{0,8}\d)?(?![\p{L}\p{N}])(?:${townAndCode}|${codeAndTown})?`;

/** Postal addresses of many countries; global. */
export const addressForms = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/]|(?<![\u05d0-\u05ea])-)(?:${[...numberFirst, ...numberLast, boxes].join('|')})`,
  'gu',
);
