import { describe, expect, test } from 'vitest';
import { knowNames } from '../../../src/tickets/redaction/name.ts';
import { redactorOf } from '../../../src/tickets/redaction/redact.ts';

const without = (name: string, text: string) => redactorOf({ names: [name] }).redact(text).text;

describe('names that the export gives', () => {
  test.each([
    ['Dana Levi', 'Thanks, Dana', 'Thanks, ⟨name⟩'],
    ['Dana Levi', 'Levi, Dana and D. Levi wrote', '⟨name⟩ and ⟨name⟩ wrote'],
    ['Dana Levi', 'DANA LEVI', '⟨name⟩'],
    ['Dana Levi', "dana's tablet, and l'Dana", "⟨name⟩'s tablet, and l'⟨name⟩"],
    ['Kateřina Dvořák', 'this is Katerina DVORAK', 'this is ⟨name⟩'],
    ['Zeynep Yıldız', 'ask Yildiz', 'ask ⟨name⟩'],
    ["Kevin O'Hara", 'OHara, O’Hara and o-hara', '⟨name⟩ and o-hara'],
    ['Jean-Luc Picard', 'Jean Luc and Jean-Luc and Luc', '⟨name⟩ and ⟨name⟩ and ⟨name⟩'],
    ['Pieter van den Berg', 'meneer Van den Berg belde', 'meneer ⟨name⟩ belde'],
    ['Dana Levi', 'Danas Heft und Levis', '⟨name⟩ Heft und ⟨name⟩'],
    ['Li Na', 'Li Na wrote', '⟨name⟩ wrote'],
    ['Jürgen Groß', 'Juergen und Jurgen Gross', '⟨name⟩ und ⟨name⟩'],
    ['Juergen Mueller', 'Jürgen und Müller', '⟨name⟩ und ⟨name⟩'],
    ['Søren Ågård', 'Soeren, Aagaard', '⟨name⟩'],
    ['Marek Kowalski', 'w imieniu pana Kowalskiego, o Marku', 'w imieniu pana ⟨name⟩, o ⟨name⟩'],
    ['Katarzyna Nowak', 'Pani Katarzyno, dla Katarzyny', 'Pani ⟨name⟩, dla ⟨name⟩'],
    ['Jana Nováková', 'od Novákové a s Novákovou', 'od ⟨name⟩ a s ⟨name⟩'],
    ['Анна Смирнова', 'письмо для Анны, звоните Смирновой', 'письмо для ⟨name⟩, звоните ⟨name⟩'],
    ['Aino Virtanen', 'Ainolla ja Virtaselle', '⟨name⟩ ja ⟨name⟩'],
    ['דנה לוי', 'דיברתי עם דנה ולוי', 'דיברתי עם ⟨name⟩ ו⟨name⟩'],
    ['山本 翔太', '山本さんと翔太', '⟨name⟩さんと⟨name⟩'],
    ['Анна Смирнова', 'звонила СМИРНОВА', 'звонила ⟨name⟩'],
    ['k.meyer7', 'user K.Meyer7 is locked', 'user ⟨name⟩ is locked'],
    ['Mark Page', 'I asked Mark about it, Mark Page answered', 'I asked ⟨name⟩ about it, ⟨name⟩ answered'],
  ])('of %s: %s', (name, given, wanted) => {
    expect(without(name, given)).toBe(wanted);
  });

  test.each([
    ['Tom Baker', 'Please ask Mr. Baker. T. Baker knows.', 'Please ask Mr. ⟨name⟩. ⟨name⟩ knows.'],
    ['Ruth King', 'Dr. King approved it', 'Dr. ⟨name⟩ approved it'],
    ['Anneliese Koch', 'Frau Koch hat angerufen', 'Frau ⟨name⟩ hat angerufen'],
    ['Sophie Blanc', 'M. Blanc et Mme Blanc', 'M. ⟨name⟩ et Mme ⟨name⟩'],
    ['Rosa Flores', 'la Sra. Flores', 'la Sra. ⟨name⟩'],
  ])('of %s, which is a word, are certain behind a title or an initial', (name, given, wanted) => {
    expect(without(name, given)).toBe(wanted);
  });

  test.each([
    ['Mark Page', 'will you mark the page? Mark the page please'],
    ['Agent Three', 'the agent has three tries'],
    ['April May', 'in April or May'],
    ['Jan Koch', 'der Koch, im Winter'],
    ['Mark Page', 'PLEASE MARK THIS PAGE'],
    ['Dana Levi', 'danas and Levison'],
    ['Marek Kowalski', 'Marka drukarki, marku'],
    ['Robert Peters', 'Roberta und Petersa'],
    ['Manuel Joel', 'a manul, and Jol'],
    ['Max Maerz', 'im März'],
  ])('of %s leave what is a word', (name, given) => {
    expect(without(name, given)).toBe(given);
  });

  test('whatever signs an account name has, it makes no fault', () => {
    expect(without('a-b-7', 'login a-b-7 (a+b)')).toBe('login ⟨name⟩ (a+b)');
    expect(without('a(7', 'a(7 [')).toBe('a(7 [');
  });

  test('of the people of one text are looked for in that text alone', () => {
    const redactor = redactorOf();
    expect(redactor.redact('Dana wrote', knowNames(['Dana Levi'])).text).toBe('⟨name⟩ wrote');
    expect(redactor.redact('Dana wrote').text).toBe('Dana wrote');
  });
});

test('the mailboxes of departments have no name of a person', () => {
  expect(redactorOf().redact('From: "Reports" <r@a.example>, Accounts Payable <ap@a.example>').text).toBe(
    'From: "Reports" <⟨email⟩>, Accounts Payable <⟨email⟩>',
  );
  expect(redactorOf().redact('Contact<desk@a.example>for the keys').text).toBe(
    'Contact<⟨email⟩>for the keys',
  );
});

describe('full names of all requesters', () => {
  const redactor = redactorOf({
    fullNames: ['Anna Berger', 'Mark Page', 'Ludwig van Beethoven', 'דנה לוי', 'Jörg Weiß'],
  });

  test.each([
    ['Anna Berger called', '⟨name⟩ called'],
    ['Berger, Anna', '⟨name⟩'],
    ['A. Berger and Berger, A.', '⟨name⟩ and ⟨name⟩'],
    ['for Mark Page', 'for ⟨name⟩'],
    ['Ludwig van Beethoven', '⟨name⟩'],
    ['אצל דנה לוי', 'אצל ⟨name⟩'],
    ['Joerg Weiss und Weiss, Joerg', '⟨name⟩ und ⟨name⟩'],
  ])('are found where two parts stand together: %s', (given, wanted) => {
    expect(redactor.redact(given).text).toBe(wanted);
  });

  test.each(['Anna and Berger', 'Anna Page', 'mark page 4', 'B. Berger', 'אצל דנה'])(
    'are left where one part stands alone, or of two people: %s',
    (given) => {
      expect(redactor.redact(given).text).toBe(given);
    },
  );
});

describe('names that the text itself tells', () => {
  test.each([
    ['Hi Tamar,\nit is empty', 'Hi ⟨name⟩,\nit is empty'],
    ['Dear Ms. Okonkwo,\nit fails', 'Dear Ms. ⟨name⟩,\nit fails'],
    ['Sehr geehrte Frau Yilmaz,\nes fehlt', 'Sehr geehrte Frau ⟨name⟩,\nes fehlt'],
    ['Bonjour Capucine,\nrien', 'Bonjour ⟨name⟩,\nrien'],
    ['שלום מיכל,\nלא נפתח', 'שלום ⟨name⟩,\nלא נפתח'],
    ['It is gone.\n\nBest,\nJonas', 'It is gone.\n\nBest,\n⟨name⟩'],
    ['It is gone.\nThanks, Jonas Keller', 'It is gone.\nThanks, ⟨name⟩'],
    ['Jonas saw it.\n\nRegards,\nJonas', '⟨name⟩ saw it.\n\nRegards,\n⟨name⟩'],
    ['My name is Odette Marlow and I teach', 'My name is ⟨name⟩ and I teach'],
    ['Ich heiße Torsten und lehre', 'Ich heiße ⟨name⟩ und lehre'],
    ["Je m'appelle Solène et", "Je m'appelle ⟨name⟩ et"],
    ['שמי אביגיל ואני מורה', 'שמי ⟨name⟩ ואני מורה'],
    ['This is Kateřina Okafor from the office', 'This is ⟨name⟩ from the office'],
    ['Name: Petra Vogt\nClass: 7b', 'Name: ⟨name⟩\nClass: 7b'],
    ['氏名：山本 翔太', '氏名：⟨name⟩'],
    ['Anna Berger <anna@school.example> asked', '⟨name⟩ <⟨email⟩> asked'],
    ['we asked Mrs Okonkwo', 'we asked Mrs ⟨name⟩'],
    ['It is gone.\n\nBest,\nJonas Keller, IT Support', 'It is gone.\n\nBest,\n⟨name⟩, IT Support'],
    ['Es fehlt.\n\nGrüße\nJonas (Buchhaltung)', 'Es fehlt.\n\nGrüße\n⟨name⟩ (Buchhaltung)'],
  ])('%j', (given, wanted) => {
    expect(redactorOf().redact(given).text).toBe(wanted);
  });

  test.each([
    'Hi all,\nHello team, it is down. Hi there!',
    'Dear Sir or Madam,\nit is down',
    'Hello, National Insurance: none',
    'Thanks, it works now. Thanks in advance!',
    'Best practice is missing. Best, worst and average',
    'My name is wrong in the list',
    'Name: required\nFile name: Report Final',
    'this is Chrome on Windows',
    'שלום לכולם, לא עובד',
    'Support <help> is a label',
    'It is gone.\n\nRegards,\nFinance Department',
    'Es fehlt.\n\nMit freundlichen Grüßen\nIT-Abteilung',
    'Nie działa.\n\nPozdrawiam,\nKsięgowość',
    'It is gone.\n\nThanks,\nAlso, it is slow',
  ])('are not: %j', (given) => {
    expect(redactorOf().redact(given).text).toBe(given);
  });

  test('in the signature go from the words above it, though the signature is left out', () => {
    const message =
      'Jonas saw it, Kira did not.\n\nThanks,\nJonas\n\nOn Feb 3, 2026 at 9:15 Kira Haas <k@a.example> wrote:\nHello';
    expect(redactorOf().redactMessage(message).text).toBe('⟨name⟩ saw it, ⟨name⟩ did not.');
  });
});
