import { type LabelledText, labelled } from './labelled-text.ts';

/** Nothing to hide, though it looks as if: what a reader of tickets must not lose. */
const texts = `
Version 4.12.0.88 fixes it, 4.11.9.7 did not.
Update auf 3.2.1.0 brachte nichts.
La version 10.15.7.2 plante.
La versión 2.0.0.1 no abre.
A versão 5.5.5.5 trava.
Wersja 8.1.0.3 nie startuje.
Versio 7.0.0.2 kaatuu.
גרסה 6.2.0.1 קורסת
バージョン 5.1.2.3 で落ちます
Safari 17.4.1 (19618.1.15.11.12) on macOS
Edge 124.0.2478.80, Windows 10.0.22631.3447
Firmware 1.0.0.12 on the scanner
user agent Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.6422.60
driver 31.0.15.5222 installed
build 22.4.1.9 (release candidate)
section 3.4.1.2 of the handbook
Kapitel 2.1.3.4 fehlt
npm install left-pad@1.3.0
@types/node@24.1.0 does not resolve
vue@3.4.21 and vite@5.2.8
git@host fails for root@localhost
mention @maria in the thread
sold 3 @ 4.50 each
see you @ noon
On 2025-11-03 at 08:15:59 it stopped.
03/11/2025 14:22 to 03/12/2025 09:01
Am 3.11.2025 um 14:22 Uhr
le 03.11.2025 à 14h22
il 3/11/2025 alle 14:22
2025-11-03T14:22:07.123Z and 2025-11-03T15:22:07+01:00
20251103T142207Z
1762179727 seconds, 1762179727123 milliseconds
from 12:00:01 to 12:00:59 it hangs
week 2025-W45, term 2025/26
Mon, 03 Nov 2025 14:22:07 +0000
between 2019 - 2024 and 2025-2030
error 0x80004005 and 0xC0000005
error code 1004, then 500 502 503
ORA-00942: table or view does not exist
SQLSTATE[42S02] 1146
HTTP/1.1 404 Not Found in 312 ms
exit status 137, signal 9
ERR_CONNECTION_RESET (-101)
E11000 duplicate key error
Fehler 0x800F0922 beim Update
erreur 1603 à l'installation
error 12029 al subir
ticket 4500012345 is open since May
Order 2025-000481-77 is late
Invoice INV/2025/10/00931 has the wrong sum
Rechnung RE-2025-10931 fehlt
commande n° 4410-2231-9
pedido 550-119-2233 sin enviar
numer zamówienia 2211-3344-55
order number 5500001111222
tracking number 1Z999AA10123456784
tracking 00340434161094042557
part 555-0142-A is out of stock
SKU 4006381333931 has no price
EAN 5901234123457 is wrong
ISBN 0-306-40615-2 and ISBN 978-0-306-40615-7
ISSN 2049-3630 is missing
DOI 10.1000/182 is dead
serial C02XG2JHJ1WK
serial number 353918-05-708200-4
article 1234 5678 9012 3456 is sold out
asset tag 0099-8877-6655
room 12-104, seats 1-30
pages 120-134 and 200-214
questions 1-10, 11-20, 21-30
grades 5-9 and 10-12
ratio 16:9 at 2560x1440
coordinates 48.137154, 11.576124
48°08'14.0"N 11°34'34.4"E
size 1,048,576 bytes (1.0 MiB)
12 345 678 rows, 98 765 errors
price 1.299,00 EUR instead of 129,90 EUR
CHF 1'250.50 was shown
total: 10 000 000 points
100 200 300 400 were the values
values 1 2 3 4 5 6 7 8 9 10 11 12
0.1 + 0.2 = 0.30000000000000004
pi is 3.14159265358979
50% of 1200 pupils, 600 left
commit 4b825dc642cb6eb9a060e54bf8d69288fbee4904
md5 d41d8cd98f00b204e9800998ecf8427e
sha1 da39a3ee5e6b4b0d3255bfef95601890afd80709
sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
trace id 4bf92f3577b34da6a3ce929d0e0e4736
request 123e4567-e89b-12d3-a456-426614174000
correlation id 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
MAC 00:1B:44:11:3A:B7 is unknown
device 00-1B-44-11-3A-B7 offline
bluetooth AA:BB:CC:DD:EE:FF
GUID {21EC2020-3AEA-1069-A2DD-08002B30309D}
ticket id 01ARZ3NDEKTSV4RRFFQ69G5FAV
std::vector<int>::iterator in the trace
Foo::Bar::baz at line 12
a::b and c::d
css ::before and ::after
12:30:45.123 WARN cache miss
see https://help.example/articles/360012345678-Reset
https://docs.example/en/latest/install.html
http://localhost:3000/dashboard
https://example.com/exams/2025/autumn/results
https://exams.example/how-to-import-students-from-a-spreadsheet-2025
http://example.com:8080/a/b/c.html
www.example.org/help is down
ftp.example.org does not answer
is it fixed? v=2 or v=3
what is this?really
C:\\Users\\Public\\Documents\\exam_2025.docx
/var/log/app/2025-11-03/error.log
exam_final_v12_2025-11-03.xlsx
report (3).pdf and report (4).pdf
IMG_20251103_142207.jpg
the password is wrong
Password: must be at least 12 characters
my password is not accepted
the password was reset yesterday
forgot password? nothing comes
password reset does not work
the passwords are too short
PIN is not shown
pin the tab, please
pass rate: 55%
bus pass is expired
das Passwort ist falsch
Passwort vergessen geht nicht
mein Kennwort wird abgelehnt
mot de passe oublié ne marche pas
le mot de passe est incorrect
la contraseña es incorrecta
a senha está errada
la password è scaduta
hasło jest nieprawidłowe
salasana on väärä
הסיסמה היא לא נכונה
הסיסמה שגויה
パスワードは無効です
API key page is empty
the token has expired
token: expired
invalid token error at line 20
the key is under the mat
press the key F12 or Ctrl+Shift+K
key results: improved
secret question is missing
session expired after 30 minutes
session id is null
sk-learn and sk_live are not the same
eyJust a typo
the header starts with eyJ and then stops
IBAN is required
please enter an IBAN
DE12 3456 is the article
GB12 is the group, FR34 is the other
AB123 and CD4567 are rooms
card is declined
card 1234 was reported
Kartennummer fehlt
the last four digits 4242 are shown
SSN is missing on the form
social security is a school subject
part no. 118-22-3344-1 is listed
ID 123456789012 is shown twice
user id: 80114455
student id 4471-22 is unknown
class 8b, group 3, seat 14
15 Street lamps are listed in the question
5 Park questions were wrong
12 Way points on the map
the Main Street question is hard
Question 3 Place value is wrong
Windows 11 Home 23H2
Office 365 and Excel 2019
Chapter 12 Road Safety
the Via Appia text, page 12
Ring 3 and ring 4
the Weg-Zeit-Diagramm on page 3
the plaza 3D model
Platz 1 bis 3 werden angezeigt
Allee 2
box 12 is empty
Hi all,
Hello team, it is down.
Dear Sir or Madam, it is down.
Hi there! it is down.
Guten Tag, es geht nicht.
Sehr geehrte Damen und Herren, es geht nicht.
Bonjour à tous, rien ne va.
Hola equipo, no va.
שלום לכולם, לא עובד
Thanks, it works now.
Thanks in advance!
Best, worst and average are shown.
Best practice is missing.
Thanks for Monday.
File name: Report Final
Name: required
Name of the exam: Biology
The name is shown twice
My name is wrong in the list.
my name is misspelled
I am Happy with it
this is Chrome on Windows
call the method 1234567 times
call 3 of 5 failed
phone is not ringing
mobile view is cut at 1080 1920
tel is a link
fax 2 pages
Handy 12345
0000 0000 0000 is printed
+1 and +2 buttons
+10 points, -5 points
+100 % more
(1) (2) (3) are listed
1) 2) 3) 4) 5) 6) 7)
1-2-3-4-5-6-7 is the order
1.2.3.4.5 is the outline
2.5.4.3 OID
1.3.6.1.4.1.311 is the OID
8.8 of 10 and 9.9 of 10
3.0.0 to 4.0.0
10.0.19044
99.9.9.999 is no address
256.1.1.1 is refused
It is empty, thanks again
It is empty, thanks in advance for any help
It is empty thanks for your help solving this
It is empty, many thanks for reading
non va, grazie mille
non va, grazie anticipatamente
non va, grazie a chi mi può aiutare
no carga, gracias de antemano
no carga, saludos cordiales
rien ne va, merci beaucoup
rien ne va, merci pour votre aide
nichts geht, danke im Voraus
nichts geht, vielen Dank schonmal
nic nie działa, z góry dziękuję za pomoc
nejde to, děkuji předem
det går inte, tack på förhand
het lukt niet, alvast bedankt
não abre, obrigado desde já
לא נפתח, תודה מראש
לא נפתח, תודה על העזרה
`
  .split('\n')
  .filter((line) => line !== '');

/** Names that the export gives whose parts are words of the text. */
const ordinary: [string, string][] = [
  ['Mark Page', 'Please mark page 4 as done'],
  ['Will Young', 'will it work for young pupils?'],
  ['April May', 'in April or May it works'],
  ['Grace Field', 'the field shows a grace period'],
  ['Bill Price', 'the bill shows the wrong price'],
  ['Jan Kurz', 'kurz danach stürzt es ab'],
  ['Anna Lang', 'es dauert zu lang'],
  ['Otto Klein', 'die Schrift ist zu klein'],
  ['Luc Petit', 'le bouton est trop petit'],
  ['Marie Blanc', 'la page reste blanc sur blanc'],
  ['Ana Flores', 'la foto de las flores no carga'],
  ['Sol Cruz', 'la cruz roja no se ve'],
  ['Tal Or', 'press this or that'],
  ['Chip Test', 'the test uses a chip'],
  ['Agent Five', 'the agent has five tries'],
  ['Dean Summers', 'ask the dean in summer'],
  ['Rose Hall', 'the hall is closed, the rose is red'],
  ['Art Major', 'art major students are missing'],
  ['Jordan Banks', 'question banks are empty'],
  ['Paris Love', 'they love the trip'],
  ['Max Power', 'max power is 5'],
  ['Long Li', 'a long list'],
  ['Rich Black', 'rich text is black'],
  ['Sue Moss', 'they will sue over moss'],
  ['Matan Or', 'select one or more'],
  ['Noa Gal', 'gal 3 of the paint'],
  ['Ben Winter', 'im winter ist es kalt'],
  ['Carla Neri', 'i pulsanti sono neri'],
  ['Paulo Campos', 'os campos estão vazios'],
  ['Ola Nowak', 'nowa lista jest pusta'],
];

/** Texts that must come back as they are. */
export function harmlessTexts(): LabelledText[] {
  return [
    ...texts.map((text) => ({ text, spans: [], names: [] })),
    ...ordinary.map(([name, text]) => labelled(text, [name])),
  ];
}
