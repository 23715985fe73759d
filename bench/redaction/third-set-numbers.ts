import {
  bsn,
  codiceFiscale,
  cpf,
  dni,
  grouped,
  ibanOf,
  israeli,
  nir,
  pesel,
  steuerId,
  withLuhn,
} from './made-numbers.ts';

/** NHS number of nine digits and their check digit (weights 10 to 2, modulo 11), in groups of 3, 3 and 4. */
function nhs(nine: string): string {
  const sum = [...nine].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  if (check === 10) throw new Error(`No NHS number begins with ${nine}.`);
  return grouped(`${nine}${check}`, [3, 3, 4]);
}

const card = (digits: string): string => grouped(withLuhn(digits), [4]);
const iban = (country: string, account: string): string => grouped(ibanOf(country, account), [4]);

/** Lines of the third set with payment cards, account numbers and national ids whose check digits hold. */
export const numberLines: string = `
charge failed on [[card|${card('453201511283036')}]] exp 09/27
my card [[card|${withLuhn('540418734512209')}]] was charged twice
tarjeta [[card|${grouped(withLuhn('545613209874561'), [4], '-')}]] rechazada
amex [[card|${grouped(withLuhn('37829412345610'), [4, 6, 5])}]] not accepted
AMEX nr [[card|${withLuhn('34719283746501')}]] CID asked twice
Kreditkarte [[card|${card('491612873465109')}]], gültig bis 11/26
carte bancaire [[card|${card('497010293847561')}]] refusée
cartão [[card|${card('522940918273645')}]] não passa
כרטיס [[card|${card('458012736458190')}]] נדחה
numer karty [[card|${card('402360198273645')}]] odrzucony
discover [[card|${card('601100918273645')}]] says invalid
diners [[card|${grouped(withLuhn('3622719283746'), [4, 6, 4])}]] unsupported?
jcb [[card|${card('353011133330000')}]] fails in checkout
unionpay [[card|${withLuhn('621234567890123')}]] please add
2-series mastercard [[card|${card('222300004841001')}]] gets "unknown brand"
PAN=[[card|${withLuhn('411773928165540')}]]&amt=12.99 in your log!!
maestro card [[card|${withLuhn('676304815927364')}]] not working
"card":"[[card|${withLuhn('448539201746583')}]]","cvv":"***"
it ends in 4821 and begins 4485, full one is [[card|${card('448590017264482')}]]
paid with [[card|${grouped(withLuhn('550000918273640'), [4], '.')}]] on 2024-03-18, order 4500018273
IBAN [[iban|${iban('DE', '370400440532013917')}]] wird nicht angenommen
Bitte auf [[iban|${ibanOf('AT', '1904300234573291')}]] überweisen
my iban is [[iban|${iban('GB', 'NWBK60161331926899')}]] and it says too short
IBAN : [[iban|${iban('FR', '20041010050500013M02609')}]]
cuenta [[iban|${iban('ES', '21000418450200051377')}]] no verificada
rekening [[iban|${iban('NL', 'ABNA0417164399')}]] klopt niet
nr konta [[iban|${iban('PL', '109010140000071219812991')}]]
o iban [[iban|${iban('PT', '000201231234567890177')}]] foi recusado
חשבון [[iban|${iban('IL', '0108000000099999123')}]] לא נקלט
refund to [[iban|${iban('IE', 'AIBK93115212345699')}]] pls
[[iban|${ibanOf('BE', '539007547034')}]] too short for the form?
konto [[iban|${iban('SE', '50000000058398257477')}]] saknas
[[iban|${iban('NO', '86011117988')}]] / [[iban|${iban('DK', '00400440116299')}]] both fail the check
codice [[iban|${iban('IT', 'X0542811101000000123499')}]]
[[iban|${iban('CH', '00762011623852999')}]] ist unser Geschäftskonto
iban=[[iban|${ibanOf('LU', '0019400644750099').toLowerCase()}]] lower case is refused
[[iban|${iban('FI', '12345600000799')}]] from the invoice template
[[iban|${iban('MT', 'MALT011000012345MTLCAST002S')}]] has 31 signs, field takes 30
[[iban|${iban('TR', '0006100519786457841399')}]] çalışmıyor
IBAN [[iban|${grouped(ibanOf('SA', '80000000608010167599'), [4], '-')}]] with dashes
My SSN [[national-id|523-41-7788]] is on the form by mistake
ssn: [[national-id|612884403]] please delete
social security number [[national-id|347 22 9016]] was in the screenshot
W-9 upload shows [[national-id|418-73-0052]] to everybody in the workspace
NI number [[national-id|CE 48 21 93 B]] rejected
my nino is [[national-id|JG103759A]]
NINO: [[national-id|AB-12-34-56-C]] shown in the payslip preview
NHS number [[national-id|${nhs('943476591')}]] printed on the label
NHS no. [[national-id|${nhs('401023213').replaceAll(' ', '')}]] for the patient in bed 4
ת״ז [[national-id|${israeli('31245786')}]] לא מזוהה
תעודת זהות: [[national-id|${israeli('05871234')}]]
ת.ז. [[national-id|${israeli('20398471')}]] של העובד החדש
teudat zehut / ID [[national-id|${israeli('32718465')}]] is refused by the form
DNI [[national-id|${dni('48291736')}]] ya existe según la app
mi NIE es [[national-id|${dni('Y7381925')}]]
Steuer-ID [[national-id|${steuerId('4803619254')}]] wird als ungültig markiert
numéro de sécurité sociale [[national-id|${nir('2850775118042')}]]
codice fiscale [[national-id|${codiceFiscale('RSSNGL82D55F205')}]] non valido
PESEL [[national-id|${pesel('8703141234')}]] widoczny w adresie
BSN [[national-id|${bsn('18273645')}]] mag daar niet staan
CPF [[national-id|${cpf('382917465').replace(/^(...)(...)(...)(..)$/, '$1.$2.$3-$4')}]] inválido no cadastro
SIN [[national-id|${grouped(withLuhn('51938274'), [3])}]] of the employee got printed
`;

/** Texts of more than one line with such numbers, parted by a line of two tildes. */
export const numberBlocks: string = `
Payment details as asked:
  Card:  [[card|${card('471630928174652')}]]
  Exp:   04/28
  Name on card: as in the account
  Amount: 2,999.00 USD
  Order: 4500018290
~~
Zahlungsempfänger: Kontor GmbH
IBAN: [[iban|${iban('DE', '500105175407324931')}]]
BIC: INGDDEFFXXX
Verwendungszweck: RE-2024-000918 vom 18.03.2024
~~
| employee | ssn | start |
|---|---|---|
| 1042 | [[national-id|529-18-4471]] | 2024-01-15 |
| 1043 | [[national-id|346-90-2218]] | 2024-02-01 |
~~
{
  "payment_method": {
    "type": "card",
    "number": "[[card|${withLuhn('555873920164758')}]]",
    "exp_month": 12,
    "exp_year": 2027
  },
  "amount": 129900
}
`;
