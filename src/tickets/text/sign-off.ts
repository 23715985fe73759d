import { folded } from '../redaction/look/signs.ts';
import { tellingWords } from '../redaction/look/telling-words.ts';

/** A closing stands in the last lines, with few and short ones behind it. */
const closingWithin = 9;
const mostBehind = 6;
const longestBehind = 60;
const longestClosing = 80;

const closings = new Set(tellingWords.closing.split(',').map((phrase) => even(phrase.replace('*', ''))));

const device =
  /^(?:sent (?:from|with|via|using) (?:my |outlook|yahoo|proton|samsung|mail for)|get outlook for|get bluemail|von meinem .{2,40} gesendet|gesendet (?:von|mit|mittels) (?:meinem|mobil|outlook|der)|envoyé (?:de(?:puis)?|à partir de) (?:mon|mail|outlook|ma|l['’])|obtenez outlook|télécharger outlook|enviado (?:desde|do|a partir do) (?:mi|meu|el correo|outlook|o meu)|obtener outlook|obter o outlook|inviato da(?:l mio)? |scarica outlook|wysłane? z |lähetetty (?:\S+sta|minun|iphone)|skickat från (?:min|mitt|outlook)|hämta outlook|verzonden (?:vanaf|met|vanuit) |verstuurd vanaf |sendt fra min|odesláno z |отправлено (?:с|из) |נשלח מ(?:ה|ן|־|-| )|iphoneから送信|androidから送信|发自我的|나의 .{2,20}에서 보냄)/iu;
const disclaimer =
  /^(?:\*{0,2}(?:confidentiality notice|disclaimer|vertraulichkeitshinweis|avis de confidentialité|aviso legal|aviso de confidencial)|(?:this|the information (?:contained )?in this|the contents of this) (?:e-?mail|message|communication)(?: and any| is (?:confidential|intended|strictly)| may contain|,? including any| contains| transmission)|if you (?:are not the intended|have received this (?:e-?mail|message) in error)|please consider the environment before|diese (?:e-?mail|nachricht) (?:kann|enthält|ist vertraulich|und)|ce (?:message|courriel|mail)(?: électronique)? (?:et|est confidentiel|peut|contient)|este (?:mensaje|correo|e-?mail|mensagem)(?: electrónico)? (?:y|es confidencial|puede|e|contiene|va dirigido)|esta mensagem (?:e|pode|é|contém)|questo messaggio (?:e|è|può|contiene)|(?:le informazioni contenute|ai sensi del)|dit (?:e-?mail)?bericht (?:en|is|kan)|הודעה זו (?:עשויה|מיועדת|והקבצים)|המידע בהודעה זו)/iu;

/** Tells whether the message ends at a line: its signature, the line of a device, a disclaimer, or a closing begins there. */
export function endsMessage(lines: readonly string[], at: number): boolean {
  const line = (lines[at] as string).trim();
  // RFC 3676, 4.3: the line of two hyphens (and a space, which some exports trim).
  if (line === '--' || line === '—') return true;
  if (line.length <= longestClosing && device.test(line)) return true;
  if (disclaimer.test(line)) return true;
  if (lines.length - at > closingWithin || !isClosing(line)) return false;
  const behind = lines.slice(at + 1).filter((one) => one.trim() !== '');
  return behind.length <= mostBehind && behind.every((one) => one.length <= longestBehind);
}

/** `Best regards,`, and `Thanks, Jonas Keller` or `Thanks ⟨name⟩` as a line of its own. */
function isClosing(line: string): boolean {
  if (line.length > longestClosing) return false;
  const words = line.replace(/[\s,.!:;–—-]+$/, '');
  if (closings.has(even(words))) return true;
  const named =
    /[,.!–—-]?\s(?:⟨name⟩|\p{Lu}[\p{L}\p{M}'’.-]*)(?:\s(?:⟨name⟩|\p{Lu}[\p{L}\p{M}'’.-]*)){0,2}$/u;
  const beside = named.exec(words);
  return beside !== null && closings.has(even(words.slice(0, beside.index)));
}

function even(phrase: string): string {
  return folded(phrase)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
