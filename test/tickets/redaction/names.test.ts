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

  test.each([
    ['No puedo entrar. Gracias por su ayuda, Aurelio', 'No puedo entrar. Gracias por su ayuda, ⟨name⟩'],
    ['i messaggi vanno altrove? grazie francesca', 'i messaggi vanno altrove? grazie ⟨name⟩'],
    ['non si apre grazie distinti saluti francesco', 'non si apre grazie distinti saluti ⟨name⟩'],
    ['il link non va Grazie Cordiali saluti Paolo Carpani', 'il link non va Grazie Cordiali saluti ⟨name⟩'],
    [
      'where are my options etc. thanks Mariusz Stupiński from Poland',
      'where are my options etc. thanks ⟨name⟩ from Poland',
    ],
    ['It is empty, many thanks for your help Shaul', 'It is empty, many thanks for your help ⟨name⟩'],
    [
      'It is gone. Thanks for any help you can give me. Susan Steffey',
      'It is gone. Thanks for any help you can give me. ⟨name⟩',
    ],
    [
      'It is gone. Thanks for any help. Larry Kamberg l@a.example',
      'It is gone. Thanks for any help. ⟨name⟩ ⟨email⟩',
    ],
    ['cosa fare grazie a chi mi può aiutare mario', 'cosa fare grazie a chi mi può aiutare ⟨name⟩'],
    [
      'I am Rainer, it shows an error best regards Rainer',
      'I am ⟨name⟩, it shows an error best regards ⟨name⟩',
    ],
    ['It is gone. Thank you, --Victoria', 'It is gone. Thank you, --⟨name⟩'],
    ['Es ist weg, vielen Dank für die Hilfe, Heike', 'Es ist weg, vielen Dank für die Hilfe, ⟨name⟩'],
    ['I get an error message regards Rainer', 'I get an error message regards ⟨name⟩'],
    ['Nic nejde. Děkuji za pomoc Petr Pitra', 'Nic nejde. Děkuji za pomoc ⟨name⟩'],
    [
      'Ich danke für Ihre Mühe Mit freundlichen Grüßen Rolf Ziebolz',
      'Ich danke für Ihre Mühe Mit freundlichen Grüßen ⟨name⟩',
    ],
    ['rien ne va. Merci de votre aide. Éric LAURENT', 'rien ne va. Merci de votre aide. ⟨name⟩'],
    [
      'het lukt niet, alvast bedankt voor de moeite, Joost',
      'het lukt niet, alvast bedankt voor de moeite, ⟨name⟩',
    ],
    ['Det går inte. Tack på förhand, Sven', 'Det går inte. Tack på förhand, ⟨name⟩'],
    [
      'Det virker ikke. På forhånd tak for hjælpen. Venlig hilsen Mette Holm',
      'Det virker ikke. På forhånd tak for hjælpen. Venlig hilsen ⟨name⟩',
    ],
    ['não abre. Obrigado pela ajuda, Thiago', 'não abre. Obrigado pela ajuda, ⟨name⟩'],
    ['Nie działa, z góry dziękuję za pomoc. Jolanta', 'Nie działa, z góry dziękuję za pomoc. ⟨name⟩'],
    ['זה לא נפתח, תודה רבה אביגיל', 'זה לא נפתח, תודה רבה ⟨name⟩'],
  ])('behind thanks, wherever these stand: %j', (given, wanted) => {
    expect(redactorOf().redact(given).text).toBe(wanted);
  });

  test.each([
    'It is gone, thanks again',
    'It is gone. Thanks in advance',
    'It is gone, thanks in advance for any help',
    'It is gone thanks for your help solving this',
    'non va, grazie mille',
    'non va, grazie anticipatamente',
    'no abre, gracias de antemano',
    'no abre, saludos cordiales',
    'rien ne va, merci beaucoup',
    'rien ne va, merci d’avance',
    'nichts geht, danke im Voraus',
    'nichts geht, vielen dank schonmal im voraus',
    'nic nie działa, z góry dziękuję',
    'nejde to, děkuji předem',
    'det går inte, tack på förhand',
    'het lukt niet, alvast bedankt',
    'não abre, obrigado desde já',
    'זה לא נפתח, תודה מראש',
    'זה לא נפתח, תודה על העזרה',
    'I no longer see Folders in Outbox. Thanks for Outbox',
    'Orchard is slow, thanks for your help Orchard',
    'I know which list is best Physics',
    'Thanks for the fix in Windows. PS',
    'thanks for any help with this! Screenshot attached',
    'It is gone. Thanks for your help! Model: X200',
    'It is gone. Thanks for your help! Version',
  ])('of which none stands there are left: %j', (given) => {
    expect(redactorOf().redact(given).text).toBe(given);
  });

  test('behind thanks before quoted mail go as well', () => {
    expect(redactorOf().redactMessage('It is gone\n\nthanks brian\n\n> older mail').text).toBe(
      'It is gone\n\nthanks ⟨name⟩',
    );
    expect(redactorOf().redactMessage('It is gone, thanks Brian\n\n> older').text).toBe(
      'It is gone, thanks ⟨name⟩',
    );
  });

  test('in the signature go from the words above it, though the signature is left out', () => {
    const message =
      'Jonas saw it, Kira did not.\n\nThanks,\nJonas\n\nOn Feb 3, 2026 at 9:15 Kira Haas <k@a.example> wrote:\nHello';
    expect(redactorOf().redactMessage(message).text).toBe('⟨name⟩ saw it, ⟨name⟩ did not.');
  });
});
