const header = [
  /^on\b.{4,160}\bwrote\s*:$/i,
  /^am\b.{4,160}\bschrieb\b.{0,120}:$/i,
  /^le\b.{4,160}\ba écrit\s*:$/i,
  /^el\b.{4,160}\bescribió\s*:$/i,
  /^(?:em|no dia)\b.{4,160}\bescreveu\s*:$/i,
  /^il\b.{4,160}\bha scritto\s*:$/i,
  /^(?:ב-|בתאריך|ביום).{4,160}(?:כתב|כתבה|כתב\/ה|מאת).{0,120}:$/,
];
const opener = /^(?:on|am|le|el|em|no dia|il|ב-|בתאריך|ביום)/i;
const divider =
  /^(?:-{2,}\s*(?:original message|ursprüngliche nachricht|message d'origine|mensaje original|mensagem original|messaggio originale|הודעה מקורית|forwarded message|weitergeleitete nachricht)\s*-{2,}|##-\s.+\s-##|_{20,})$/i;
const fieldLine =
  /^\*?(?:from|von|de|da|מאת|sent|gesendet|envoyé|enviado|inviato|נשלח|to|an|à|para|אל|subject|betreff|objet|asunto|assunto|oggetto|נושא|date|datum)\*?\s*:/i;
const device =
  /^(?:sent from my|sent from outlook|get outlook for|von meinem .{2,30} gesendet|envoyé de(?:puis)? mon|enviado desde mi|enviado do meu|inviato da|נשלח מה-?)/i;
const closing =
  /^(?:best regards|kind regards|warm regards|regards|best wishes|many thanks|thanks|thank you|cheers|sincerely|mit freundlichen grüßen|viele grüße|freundliche grüße|beste grüße|lg|mfg|cordialement|bien à vous|bien cordialement|saludos|un saludo|saludos cordiales|atenciosamente|cordiali saluti|בברכה|תודה|בתודה)[\s,.]*$/i;
const disclaimer =
  /^(?:this e-?mail (?:and any|is confidential|may contain)|diese e-?mail (?:kann|enthält)|ce message et)/i;

/**
 * Gives what the customer wrote in this message: without the quoted mail below it and the signature.
 *
 * Nothing is cut at the first line, and never everything: a message that is all quotation stays whole.
 */
export function ownWords(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  let end = lines.length;
  let begun = false;
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] as string).trim();
    if (line === '') continue;
    if (begun && (beginsQuoted(lines, at, line) || endsMessage(lines, at, line))) {
      end = at;
      break;
    }
    begun = true;
  }
  const kept = lines.slice(0, end).filter((line) => !line.startsWith('> ') && line !== '>');
  const own = kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return own === '' ? text : own;
}

function beginsQuoted(lines: readonly string[], at: number, line: string): boolean {
  if (divider.test(line)) return true;
  if (fieldLine.test(line)) {
    const block = lines.slice(at, at + 6).filter((one) => fieldLine.test(one.trim()));
    return block.length >= 3 || (block.length === 2 && block.some((one) => one.includes('@')));
  }
  if (!opener.test(line)) return false;
  // The line may wrap; it counts only with an address or a date in it.
  const wrapped = [
    line,
    `${line} ${lines[at + 1] ?? ''}`.trim(),
    `${line} ${lines[at + 1] ?? ''} ${lines[at + 2] ?? ''}`.trim(),
  ];
  return wrapped.some(
    (one) => /[@<]|\d{1,2}[:.]\d{2}|\b\d{4}\b/.test(one) && header.some((form) => form.test(one)),
  );
}

function endsMessage(lines: readonly string[], at: number, line: string): boolean {
  if (line === '--' || disclaimer.test(line)) return true;
  if (device.test(line) && line.length < 60) return true;
  if (!closing.test(line)) return false;
  const rest = lines.slice(at + 1).filter((one) => one.trim() !== '');
  return lines.length - at <= 9 && rest.length <= 6 && rest.every((one) => one.length <= 60);
}
