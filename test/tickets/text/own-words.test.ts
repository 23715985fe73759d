import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownWords } from '../../../src/tickets/text/own-words.ts';

const lines = (...all: string[]) => all.join('\n');

describe('the own words of a message', () => {
  test.each([
    ['Gmail, English', 'On Tue, Feb 3, 2026 at 9:15 AM Jonas Keller <jonas@school.example> wrote:'],
    ['Gmail, wrapped', 'On Tue, Feb 3, 2026 at 9:15 AM Jonas Keller\n<jonas@school.example> wrote:'],
    ['Apple, wrapped', 'On Feb 3, 2026, at 09:15,\nJonas Keller <jonas@school.example>\nwrote:'],
    ['Outlook for Mac', 'On 2/3/26, 9:15 AM, "Jonas Keller" wrote:'],
    ['redacted already', 'On Tue, Feb 3, 2026 at 9:15, ⟨name⟩ <⟨email⟩> wrote:'],
    ['Gmail, German', 'Am Di., 3. Feb. 2026 um 09:15 Uhr schrieb Jonas Keller <jonas@school.example>:'],
    ['Thunderbird, German', 'Am 03.02.26 um 09:15 schrieb Jonas Keller:'],
    ['Gmail, French', 'Le mar. 3 févr. 2026 à 09:15, Jonas Keller <jonas@school.example> a écrit :'],
    ['Gmail, Spanish', 'El mar, 3 feb 2026 a las 9:15, Jonas Keller (<jonas@school.example>) escribió:'],
    [
      'Gmail, Portuguese',
      'Em ter., 3 de fev. de 2026 às 09:15, Jonas Keller <jonas@school.example> escreveu:',
    ],
    [
      'Gmail, Italian',
      'Il giorno mar 3 feb 2026 alle ore 09:15 Jonas Keller <jonas@school.example> ha scritto:',
    ],
    ['Gmail, Polish', 'wt., 3 lut 2026 o 09:15 Jonas Keller <jonas@school.example> napisał(a):'],
    ['Gmail, Dutch', 'Op di 3 feb 2026 om 09:15 schreef Jonas Keller <jonas@school.example>:'],
    ['Gmail, Swedish', 'Den tis 3 feb. 2026 kl 09:15 skrev Jonas Keller <jonas@school.example>:'],
    ['Gmail, Finnish', 'ti 3. helmik. 2026 klo 9.15 Jonas Keller (jonas@school.example) kirjoitti:'],
    ['Gmail, Hebrew', '‫בתאריך יום ג׳, 3 בפבר׳ 2026 ב-9:15 מאת ‪Jonas Keller‬‏ <‪jonas@school.example‬‏>:‬'],
    ['Hebrew, with a verb', 'ב-3 בפבר׳ 2026, בשעה 9:15, יונס קלר <jonas@school.example> כתב/ה:'],
    ['Gmail, Japanese', '2026年2月3日(火) 9:15 Jonas Keller <jonas@school.example>:'],
    ['Gmail, Russian', 'вт, 3 февр. 2026 г. в 09:15, Jonas Keller <jonas@school.example>:'],
    ['Outlook', '-----Original Message-----'],
    ['Outlook, German', '-----Ursprüngliche Nachricht-----'],
    ['Outlook, French', "-------- Message d'origine --------"],
    ['Outlook, Spanish', '-----Mensaje original-----'],
    ['Outlook, Hebrew', '-----הודעה מקורית-----'],
    ['forwarded', '---------- Forwarded message ---------'],
    ['Zendesk', '##- Please type your reply above this line -##'],
    [
      'a block of fields',
      'From: Jonas Keller <jonas@school.example>\nSent: Tuesday\nTo: Help\nSubject: Export',
    ],
    [
      'a block in bold',
      '*Von:* Jonas Keller <jonas@school.example>\n*Gesendet:* Dienstag, 3. Februar 2026 09:15',
    ],
    ['a French block', 'De : Jonas Keller\nEnvoyé : mardi 3 février 2026 09:15\nÀ : Aide\nObjet : Export'],
    [
      'a Spanish block',
      'De: Jonas Keller\nEnviado: martes, 3 de febrero de 2026 9:15\nPara: Ayuda\nAsunto: Export',
    ],
    ['a Hebrew block', 'מאת: יונס קלר\nנשלח: 3.2.2026 9:15\nאל: תמיכה\nנושא: ייצוא'],
    ['a Japanese block', '差出人: Jonas\n送信日時: 2026年2月3日 9:15\n宛先: Help\n件名: Export'],
  ])('end at the quotation of %s', (_, head) => {
    expect(ownWords(lines('The export is empty.', '', head, 'We looked into it.', 'Please try again.'))).toBe(
      'The export is empty.',
    );
  });

  test.each([
    ['a sentence that quotes', lines('It broke.', 'On Monday he wrote: it fails', 'Since then nothing.')],
    ['a log with a date', lines('See the log.', 'On 3 February 2026 the server wrote:', 'cache miss')],
    ['a path of fields', lines('Open this:', 'From: Settings', 'To: Export')],
    ['one field', lines('It is empty.', 'Subject: the line I typed')],
    ['thanks inside', lines('Thanks for the answer.', 'Thanks, it works now.', 'But the list is empty.')],
    ['a list', lines('Two things:', '- the timer', '- the list')],
    ['a rule', lines('Above', '---', 'below')],
    ['a message of one line', 'On Tue, Feb 3, 2026 at 9:15 AM Jonas <jonas@school.example> wrote:'],
    [
      'what sounds like a device',
      lines('It fails.', 'Sent from the app, the form is lost every time, as we saw with three classes.'),
    ],
  ])('hold %s', (_, text) => {
    expect(ownWords(text)).toBe(text);
  });

  test.each([
    'Best regards,\nJonas Keller\nHead of IT',
    'Kind regards\nJonas',
    'Thanks, Jonas Keller',
    'Thanks ⟨name⟩',
    'Mit freundlichen Grüßen\nJonas Keller',
    'Viele Grüße\nJonas',
    'LG Jonas',
    'Cordialement,\nJonas',
    'Bien à vous\nJonas',
    'Un saludo,\nJonas',
    'Obrigada,\nJonas',
    'Cordiali saluti\nJonas',
    'Pozdrawiam\nJonas',
    'Terveisin\nJonas',
    'Med vänlig hälsning\nJonas',
    'Met vriendelijke groet,\nJonas',
    'בברכה,\nיונס',
    '-- \nJonas Keller\nSchool',
    'Sent from my iPhone',
    'Von meinem iPhone gesendet',
    'Envoyé de mon iPhone',
    'Enviado desde mi iPhone',
    'נשלח מה-iPhone שלי',
    'Get Outlook for iOS',
    'This e-mail and any attachments are confidential and intended for the addressee alone, whoever that may be.',
  ])('end at the signature %j', (signature) => {
    expect(ownWords(lines('The export is empty.', 'It was full yesterday.', '', signature))).toBe(
      'The export is empty.\nIt was full yesterday.',
    );
  });

  test('end at a signature above a long quotation', () => {
    const quoted = Array.from({ length: 20 }, (_, at) => `line ${at} of what the desk answered before`);
    expect(
      ownWords(
        lines(
          'It is empty.',
          'Thanks,',
          'Jonas',
          '',
          'On Feb 3, 2026 at 9:15 Help <h@a.example> wrote:',
          ...quoted,
        ),
      ),
    ).toBe('It is empty.');
  });

  test('keep what follows a closing when it is more than a signature', () => {
    const text = lines('Thanks,', 'but', 'Thanks,', ...Array.from({ length: 9 }, (_, at) => `line ${at}`));
    expect(ownWords(text)).toBe(text);
  });

  test('leave out the lines that are marked as quoted, and go on behind them', () => {
    expect(
      ownWords(
        lines(
          'On Tue, Feb 3, 2026 at 9:15 AM Jonas <jonas@school.example> wrote:',
          '> Which browser?',
          '>> Hello',
          'Firefox.',
          '> And when?',
          'Since Monday.',
        ),
      ),
    ).toBe('Firefox.\nSince Monday.');
  });

  test('are the first message of a long thread', () => {
    const reply = (text: string) =>
      lines('', 'On Tue, Feb 3, 2026 at 9:15 AM Jonas <jonas@school.example> wrote:', '', text);
    expect(ownWords(`Still empty.${reply(`Try again.${reply(`Hello, empty.${reply('…')}`)}`)}`)).toBe(
      'Still empty.',
    );
  });

  test('are the whole text when all of it is quoted', () => {
    const text = lines('> The export is empty.', '> Please help.');
    expect(ownWords(text)).toBe(text);
  });

  test('never are nothing, and never begin with another line', () => {
    const line = fc.constantFrom(
      'It fails.',
      'Thanks,',
      '-- ',
      '> quoted',
      'From: a@b.example',
      'Sent: 3.2.2026 9:15',
      'On Tue, Feb 3, 2026 at 9:15, ⟨name⟩ <⟨email⟩> wrote:',
      'Sent from my iPhone',
      '',
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (all) => {
        const text = all.join('\n');
        const own = ownWords(text);
        fc.pre(text.trim() !== '');
        expect(own.trim()).not.toBe('');
        for (const kept of own.split('\n')) expect(all.map((one) => one.trim())).toContain(kept.trim());
      }),
    );
  });

  test.each([
    'a\n',
    '>\n',
    '> a\n',
    ':\n',
    'On \n',
    'From: a@b\n',
    '-',
    '_',
    'Thanks,\n',
    '2026 9:15 <a@b>\n',
    ' ',
  ])(
    'end soon in a long run of %j',
    (piece) => {
      expect(typeof ownWords(`x\n${piece.repeat(Math.ceil(1_000_000 / piece.length))}`)).toBe('string');
    },
    5000,
  );
});
