import { matches, type Recogniser, standsBefore } from './recogniser.ts';

const ssn =
  /(?<![\p{L}\p{N}_-])(?!000|666|9)\d{3}(?<mark>[- ]?)(?!00)\d{2}\k<mark>(?!0000)\d{4}(?![\p{L}\p{N}_-])/gu;
const nino =
  /(?<![\p{L}\p{N}])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![\p{L}\p{N}])/giu;
const israeli =
  /(?<![\p{L}\p{N}_.-])\d{1,2}[ -]?\d{3}[ -]?\d{3}[ -]?\d(?![\p{L}\p{N}_]|[.-]\d)|(?<![\p{L}\p{N}_.-])\d{9}(?![\p{L}\p{N}_]|[.-]\d)/gu;
const ssnWord = /\b(?:ssn|social security|sozialversicherung\w*|sécurité sociale)\b[^\n\d]{0,32}$/i;
const israeliWord =
  /(?:ת["״']?ז|ת\.\s?ז\.?|תעודת זהות|מספר זהות|מס['׳] זהות|teudat zehut|(?<!\b(?:subsys|device|session|user|ticket|order|request|client|customer|case|error|event|process|product|app|vendor|trace|account|hardware|build|group|exam|class|room|seat|message|transaction)[ _-]?)\bid(?:entity)?(?: number| card| no\.?)?\b|israeli id)[^\n\d]{0,32}$/iu;
const anyIdWord =
  /(?:תעודת זהות|מספר זהות|ת["״']?ז|\b(?:ssn|social security|national (?:id|insurance)|identity (?:number|card)|personalausweis\w*|ausweis\w*|nino)\b)[^\n\d]{0,32}$/iu;

/** National identity numbers of the US, the UK and Israel, by their rules and check digits. */
export const nationalId: Recogniser = {
  kind: 'national-id',
  find(text) {
    if (!/\d{2}/.test(text)) return [];
    const spans = matches(text, ssn, () => true).filter(
      ({ start, end }) =>
        /^\d{3}-\d{2}-\d{4}$/.test(text.slice(start, end)) ||
        standsBefore(text, start, ssnWord, 48) ||
        standsBefore(text, start, anyIdWord, 48),
    );
    spans.push(...matches(text, nino));
    spans.push(
      ...matches(
        text,
        israeli,
        (found) => standsBefore(text, found.index, israeliWord, 48) && isIsraeli(found[0]),
      ),
    );
    return spans;
  },
};

/** Nine digits with weights 1 and 2, digits of the products added, divisible by ten. */
function isIsraeli(written: string): boolean {
  const digits = written.replace(/\D/g, '').padStart(9, '0');
  if (digits.length !== 9 || /^0+$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < 9; at++) {
    const product = Number(digits[at]) * ((at % 2) + 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}
