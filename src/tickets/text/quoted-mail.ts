/** A line is looked at as the head of a quotation only up to this length, with what it wraps over. */
const longestHead = 400;
/** Mail programs wrap such a line over at most three. */
const mostLines = 3;

/** `wrote`, in the languages of mail programs. */
const wrote =
  /(?<![\p{L}])(?:wrote|writes|schrieb|geschrieben|a écrit|écrit|escribió|escribio|va escriure|escreveu|ha scritto|scritto|napisał(?:\(a\)|a)?|pisze|napsal(?:\(a\)|a)?|napísal(?:\(a\)|a)?|schreef|geschreven|skrev|kirjoitti|a scris|ezt írta|írta|yazdı|έγραψε|написал(?:\(а\)|а)?|пишет|написав(?:\(ла\)|ла)?|пише|כתב(?:\/ה|ה|\/כתבה)?|מאת|كتب|escriu)(?![\p{L}])/iu;
const address = /[@<]|⟨(?:email|name)⟩/;
const time = /\d{1,2}\s?[:.h]\s?\d{2}(?!\d*\.)|午前|午後|上午|下午|오전|오후/;
const date =
  /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)|\d{1,2}\s?月|\d{1,2}\s?월/;

const divider =
  /^(?:-{2,}\s*(?:original message|original appointment|ursprüngliche nachricht|originalnachricht|message d['’]origine|message original|mensaje original|mensagem original|messaggio originale|wiadomość oryginalna|oryginalna wiadomość|alkuperäinen viesti|ursprungligt meddelande|originalmeddelande|oorspronkelijk bericht|opprinnelig melding|oprindelig meddelelse|původní zpráva|исходное сообщение|оригинальное сообщение|הודעה מקורית|元のメッセージ|原始邮件|원본 메시지|forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht|vidarebefordrat meddelande|przekazana wiadomość|edelleenlähetetty viesti|הודעה שהועברה|転送メッセージ)\s*-{2,}|-{2,}\s*(?:on|am|le|el|em|il|op|den)\s.{4,200}-{2,}|##-\s.+\s-##|_{20,}|={20,}|(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:transféré|réexpédié)|inicio del mensaje reenviado|início da mensagem (?:reencaminhada|encaminhada)|inizio messaggio inoltrato|begin doorgestuurd bericht|vidarebefordrat brev|תחילת ההודעה שהועברה)\s?:)$/iu;

const sender =
  'from|von|de|da|od|van|från|fra|lähettäjä|mittente|expéditeur|remitente|remetente|afzender|от|від|από|gönderen|feladó|מאת|差出人|发件人|寄件者|보낸 사람|من';
const others =
  'sent|gesendet|envoyé|enviado(?: el)?|enviada(?: em)?|inviato|data invio|wysłano|lähetetty|skickat|verzonden|sendt|odesláno|отправлено|נשלח|送信日時|发送时间|보낸 날짜|date|datum|data|fecha|dato|päivämäärä|päiväys|дата|תאריך|日付|to|an|à|para|a|do|til|till|aan|vastaanottaja|komu|кому|אל|宛先|收件人|받는 사람|cc|kopie|kopia|copia|עותק|subject|betreff|objet|asunto|assunto|oggetto|temat|aihe|ämne|onderwerp|emne|předmět|тема|θέμα|konu|tárgy|נושא|件名|主题|제목|reply-to|antwort an';
const fieldLine = new RegExp(String.raw`^[*>\s]*(?:${sender}|${others})\*?\s?[:：]\*?(?:\s|$)`, 'iu');
const senderLine = new RegExp(String.raw`^[*>\s]*(?:${sender})\*?\s?[:：]\*?(?:\s|$)`, 'iu');

/** How a quotation begins at a line: over how many lines its head goes, and whether it is marked line by line. */
export interface QuotationHead {
  readonly lines: number;
  /** True when `>` marks what is quoted, so that what is not marked is the writer's again. */
  readonly marked: boolean;
}

/**
 * Tells whether a line begins the quotation of an earlier mail: a sentence that ends with `wrote:`, a divider, or
 * a block of `From:`, `Sent:`, `To:`, `Subject:`. It counts only with an address or a date, so that
 * "On Monday he wrote: it fails" is none.
 */
export function quotationAt(lines: readonly string[], at: number): QuotationHead | undefined {
  const line = shownOf(lines[at]);
  if (line.length > longestHead) return undefined;
  if (divider.test(line)) return { lines: 1, marked: false };
  if (fieldLine.test(line)) return isHeaderBlock(lines, at) ? { lines: 1, marked: false } : undefined;
  let head = line;
  for (let count = 1; count <= mostLines; count++) {
    if (/[:：]\s?$/.test(head)) {
      const marked = isMarked(nextText(lines, at + count));
      return isAttribution(head, marked) ? { lines: count, marked } : undefined;
    }
    const next = shownOf(lines[at + count]);
    if (next === '' || head.length + next.length > longestHead) return undefined;
    head += ` ${next}`;
  }
  return undefined;
}

/** A line without the marks of direction that mail programs put around names and dates. */
function shownOf(line = ''): string {
  return line.replace(/\p{Cf}/gu, '').trim();
}

/** True for a line that `>` marks as quoted. */
export function isMarked(line: string): boolean {
  return /^\s?>(?:\s|>|$)/.test(line);
}

function isAttribution(head: string, marked: boolean): boolean {
  const dated = date.test(head);
  const addressed = address.test(head);
  if (/[>⟩]\s?[:：]$/.test(head)) return addressed && (dated || wrote.test(head));
  if (!wrote.test(head)) return false;
  // "Log of 3.2.2026 the server wrote:" has a date; only a time beside it, an address, or marked lines below tell a mail.
  return addressed || (dated && (marked || time.test(head.replace(date, ' '))));
}

function isHeaderBlock(lines: readonly string[], at: number): boolean {
  const block = lines.slice(at, at + 7).filter((line) => fieldLine.test(line.trim()));
  if (block.length < 2 || !block.some((line) => senderLine.test(line))) return false;
  return block.some((line) => address.test(line) || date.test(line) || time.test(line));
}

function nextText(lines: readonly string[], from: number): string {
  for (let at = from; at < Math.min(lines.length, from + 3); at++) {
    if ((lines[at] as string).trim() !== '') return lines[at] as string;
  }
  return '';
}
