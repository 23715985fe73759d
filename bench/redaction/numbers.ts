import { inSentences, type LabelledText } from './labelled-text.ts';
import {
  aadhaar,
  bsn,
  codiceFiscale,
  cpf,
  dni,
  grouped,
  hetu,
  ibanOf,
  israeli,
  nir,
  pesel,
  steuerId,
  withLuhn,
} from './made-numbers.ts';

/** Issuers' ranges of ISO/IEC 7812 with made account digits. */
function cards(): string[] {
  const plain = [
    '400000100020003',
    '412345600000111',
    '453201511283001',
    '486000222200001',
    '491100007777000',
    '510510000000100',
    '522222000011110',
    '545454000000001',
    '553000090000007',
    '222100000000001',
    '272000000000002',
    '34000000000001',
    '37828224000001',
    '37144900000000',
    '3056930000001',
    '3852000000002',
    '3600000000003',
    '601100000000001',
    '601111000000002',
    '644000000000003',
    '650000000000004',
    '649999000000005',
    '352800000000001',
    '358900000000002',
    '353011133330000',
    '620000000000001',
    '621234567890000',
    '400000000000',
    '400000000000000005',
  ].map(withLuhn);
  const groups = (digits: string): number[] =>
    digits.length === 15 ? [4, 6, 5] : digits.length === 14 ? [4, 6, 4] : [4, 4, 4, 4, 3];
  const marks = ['', ' ', '-', ' ', '.', ''];
  const written = plain.map((digits, at) => {
    const mark = marks[at % marks.length] as string;
    return mark === '' ? digits : grouped(digits, groups(digits), mark);
  });
  return [
    ...written,
    grouped(withLuhn('675911111111111'), [4]),
    withLuhn('50180000000'),
    withLuhn('67630000000000000'),
  ];
}
const cardSentences = [
  'My card {} was charged twice.',
  'Die Karte {} wurde abgelehnt.',
  'Ma carte {} est refusée.',
  'La tarjeta {} no pasa.',
  'O cartão {} foi recusado.',
  'La carta {} non va.',
  'Moja karta {} nie działa.',
  'Kortti {} hylättiin.',
  'כרטיס {} נדחה',
  'カード {} が使えません',
  'Kaart {} is geweigerd.',
  'Mitt kort {} nekas.',
];

/** National account numbers of made digits for registered lengths. */
function ibans(): string[] {
  const accounts: [string, string][] = [
    ['DE', '100000000123456789'],
    ['FR', '20041000010000000M02606'],
    ['GB', 'NWBK60000000001234'],
    ['ES', '21000418400200050001'],
    ['IT', 'X0542811101000000123456'],
    ['PT', '000200000000000000154'],
    ['PL', '105000000000000000002415'],
    ['FI', '12345600000785'],
    ['NL', 'ABNA0000000301'],
    ['BE', '539007547034'],
    ['AT', '1904300234573201'],
    ['CH', '00762011623852957'],
    ['SE', '50000000058398257466'],
    ['NO', '86011117947'],
    ['DK', '00400440116243'],
    ['IE', 'AIBK93115212345678'],
    ['LU', '0019400644750000'],
    ['IL', '0108000000099999999'],
    ['TR', '0006100519786457841326'],
    ['GR', '01101250000000012300695'],
    ['CZ', '08000000192000145399'],
    ['HU', '117730161111101800000000'],
    ['RO', 'AAAA1B31007593840000'],
    ['SK', '12000000198742637541'],
    ['MT', 'MALT011000012345MTLCAST001S'],
    ['BR', '00360305000010009795493C1'],
    ['SA', '80000000608010167519'],
    ['AE', '0331234567890123456'],
    ['UA', '3223130000026007233566001'],
    ['EE', '2200221020145685'],
    ['LT', '1000011101001000'],
    ['HR', '10010051863000160'],
    ['IS', '0159260076545510730339'],
  ];
  return accounts.map(([country, account], at) => {
    const whole = ibanOf(country, account);
    if (at % 4 === 0) return grouped(whole, [4]);
    if (at % 4 === 1) return whole;
    if (at % 4 === 2) return whole.toLowerCase();
    return grouped(whole, [4], '-');
  });
}
const ibanSentences = [
  'Please refund to {} this week.',
  'Unsere IBAN lautet {}, danke.',
  'Le compte {} est à nous.',
  'Mi cuenta {} no aparece.',
  'A conta {} está errada.',
  'Il conto {} non è accettato.',
  'Nr konta {} zapisany źle.',
  'Tilinumero {} ei kelpaa.',
  'מספר החשבון {} שגוי',
  '口座 {} が違います',
];

/** Numbers of persons after a word that says what they are. */
const nationalIds: string[] = [
  `my social security number is [[national-id|219-45-6781]]`,
  `SSN [[national-id|401 22 7788]] on the form`,
  `SSN: [[national-id|536221199]]`,
  `the record 078-05-1120x no, [[national-id|512-33-9087]] is mine`,
  `NI number [[national-id|CE 12 34 56 C]] is missing`,
  `National Insurance: [[national-id|HK998877A]]`,
  `NINO [[national-id|LM 22 33 44 D]] refused`,
  `תעודת זהות ${`[[national-id|${israeli('12345678')}]]`} לא נמצאה`,
  `ת"ז: [[national-id|${israeli('30214477')}]]`,
  `ת.ז. [[national-id|${israeli('05551230')}]] שגויה`,
  `Teudat Zehut [[national-id|${israeli('20456789')}]] not found`,
  `Steuer-ID [[national-id|${steuerId('8612574931')}]] fehlt`,
  `Meine Steueridentifikationsnummer lautet [[national-id|${grouped(steuerId('4703689281'), [2, 3, 3, 3])}]].`,
  `IdNr.: [[national-id|${steuerId('6592997048')}]]`,
  `numéro de sécurité sociale [[national-id|${nir('1850175000001')}]] refusé`,
  `NIR : [[national-id|${grouped(nir('2991013055123'), [1, 2, 2, 2, 3, 3, 2])}]]`,
  `mon numéro de sécu est [[national-id|${nir('2780699000042')}]]`,
  `mi DNI es [[national-id|${dni('12345678')}]] y no entra`,
  `DNI: [[national-id|${dni('00054321').slice(0, 8)}-${dni('00054321').slice(8)}]]`,
  `NIE [[national-id|${dni('X1234567')}]] no válido`,
  `el NIF [[national-id|${dni('87654321').toLowerCase()}]] sale mal`,
  `codice fiscale [[national-id|${codiceFiscale('RSSMRA85T10A562')}]] errato`,
  `CF: [[national-id|${codiceFiscale('BNCLRA90M41F205')}]]`,
  `il mio codice fiscale è [[national-id|${codiceFiscale('VRDGPP71C12H501').toLowerCase()}]]`,
  `mijn BSN is [[national-id|${bsn('11122233')}]]`,
  `burgerservicenummer: [[national-id|${bsn('12345678')}]]`,
  `mój PESEL to [[national-id|${pesel('9001011234')}]]`,
  `PESEL: [[national-id|${pesel('0224150987')}]] nie działa`,
  `meu CPF é [[national-id|${cpf('123456789').replace(/(...)(...)(...)(..)/, '$1.$2.$3-$4')}]]`,
  `CPF [[national-id|${cpf('987654321')}]] inválido`,
  `mitt personnummer är [[national-id|900101-${withLuhn('900101123').slice(6)}]]`,
  `personnummer: [[national-id|19811218-${withLuhn('811218987').slice(6)}]]`,
  `henkilötunnus [[national-id|${hetu('010190', '-', '123')}]] ei kelpaa`,
  `hetu: [[national-id|${hetu('240505', 'A', '902')}]]`,
  `my SIN is [[national-id|${grouped(withLuhn('04645428'), [3])}]]`,
  `social insurance number [[national-id|${grouped(withLuhn('13069254'), [3], '-')}]]`,
  `Aadhaar [[national-id|${grouped(aadhaar('23412341234'), [4])}]] not accepted`,
  `my aadhaar number is [[national-id|${aadhaar('49876543210')}]]`,
];

/** Cards, bank accounts and identity numbers. */
export function numberTexts(): LabelledText[] {
  return [
    ...inSentences('card', cards(), cardSentences),
    ...inSentences('iban', ibans(), ibanSentences),
    ...inSentences('national-id', nationalIds, ['{}', 'Hello, {}']),
  ];
}
