/** Lines of the third set with nothing to hide: what looks like a secret, a number of a person or an address and is none. */
export const harmlessLines = String.raw`
after the update to 7.4.2.19 the export button is gone, we were on 7.4.1.3 before
We run agent version 4.18.0.2 on all kiosks and 4.17.9.1 on the two spares.
macOS 10.15.7, Safari 13.1.3, your desktop client 2.0.0-rc.4 (build 20231107.2)
Downgraded firmware from 1.0.14.6 to 1.0.13.99 and the printer talks again
Chrome 131.0.6778.86 (Official Build) (64-bit) shows a blank page, Firefox 132.0.2 is fine.
PostgreSQL 15.4, Redis 7.2.4, nginx/1.25.3, openssl 3.0.13 - same result on all three stacks
Release 22.3.10.1 notes say this was mended, it was not
seit Version 12.0.3.41 stürzt der Import bei Zeile 4711 ab
la versión 8.2.11.0 no deja guardar, la 8.2.10.7 sí
depuis la mise à jour 5.6.1.20 l'écran reste blanc
Od wersji 3.9.0.12 raport się nie otwiera
sinds versie 6.1.0.8 doet de knop niks meer
מאז גרסה 9.0.2.14 הדוח לא נפתח
atualizei para a versão 2.14.0.6 e agora o painel não carrega
Edge 130.0.2849.80 on Windows 10.0.19045.5131, no extensions
.NET 8.0.400, Microsoft.EntityFrameworkCore 8.0.8.0, SqlClient 5.2.2.0
npm ERR! peer react@"^18.2.0" from @earth/ui-kit@4.1.0
see section 4.2.1.3 of your admin guide, it contradicts 4.2.1.7
§ 3.1.4.2 of the data processing agreement is unclear to our lawyers
TLS 1.3 handshake fails with OpenSSL 1.1.1w but not with 3.2.1
Order 4093-22871-55 was delivered twice
Bestellnummer 300 482 119 7 fehlt im Portal
order no. 20240318-00417 shows as open although paid
Pedido n.º 7781200934 todavía sin factura
Commande 06-2024-118843 introuvable dans l'historique
PO 4500018273 line 30, invoice INV-2024-000918, credit note CN-2024-0042
zamówienie 118/2024/03/7712 wisi od tygodnia jako "w realizacji"
Bestelling 8801734421 staat nog op concept
הזמנה מספר 558120447 לא מופיעה במערכת
Ticket #1048823 is the same as #1048790, please merge
Re: [SUP-20931] duplicate of SUP-20877 and HELP-4410
case 00918273 was closed without an answer, reopening
SR 1-8842910473 still pending with your vendor
INC0048213 / CHG0031877 / RITM0099120 linked
Delivered on 03/04/2024, invoiced 2024-04-03, disputed 4.3.24
The sync ran at 2024-11-03T01:30:00-05:00 and again at 2024-11-03T01:30:00-04:00.
Zwischen dem 12.03.2024 07:15 Uhr und dem 13.03.2024 18:40 Uhr war nichts erreichbar.
30-04-2024 12:05:33,118 WARN scheduler skipped 14 of 2000 jobs
backup of 20240229_235959 cannot be restored
Friday 7 June 2024, 9-11 am, and Monday 10 June, 14:00-15:30, were both slow
le 14/07/2024 à 08h30 puis le 15/07/2024 à 19h45
epoch 1718873400 shows as 1970 in the chart; 1718873400123 is shown right
timestamps like 1700000000000000 (micro) get cut to seconds
Error 0x80070005 during install, then 0x8024402c
ORA-12514: TNS:listener does not currently know of service requested
ERR_SSL_VERSION_OR_CIPHER_MISMATCH on the status page
SQLSTATE[23505]: unique violation: 7 ERROR: duplicate key value violates unique constraint "users_pkey"
HTTP 502 on 3 of 40 calls, 429 on 12, 200 on the rest
exit code 137, OOMKilled, limit 512Mi, requested 1024Mi
Fehlercode E-4402-17 beim Speichern
erreur 1045-22-B à la synchronisation
kod błędu 0xC0000142 przy starcie
it broke with commit 9f2c1ab77de04c5b8a3e61d2f0947bb5c8e1d3a4, 4b825dc is fine
sha256 of the installer should be e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
md5 d41d8cd98f00b204e9800998ecf8427e does not match the one on the download page
docker image digest sha256:7c3f9d1be2a5408b9c6d3e0f1a2b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d pulled ok
correlation id 3f2504e0-4f89-41d3-9a0c-0305e82c3301, three times today
x-request-id: 7c9e6679-7425-40de-944b-e07fc1f90ae7 → 500
traceparent 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01 from the failing call
Sentry event 5f1e2a9c3b7d4e8f9a0b1c2d3e4f5a6b, nothing else in the log
build 00:1A:2B-3C:4D-17 is what the About box says
the device label reads 3C-52-82-0F-11-A9 rev B
build id 5e:c0:de:20:24:11 of the nightly
password reset does not work since this morning
my password is not accepted on the phone but works on the web
the password field is too small on mobile
I forgot my password and the mail never comes
Password must be at least 12 characters long, says the form, but 16 are refused too
password: required field missing in the import template
It says "password expired" although I changed it yesterday
Passwort vergessen geht nicht, es kommt keine Mail
Das Passwort ist falsch, sagt die App, stimmt aber
Kennwort ändern ist ausgegraut
mot de passe oublié ne marche pas
le mot de passe est refusé à chaque fois
la contraseña es incorrecta según la app
no puedo cambiar la contraseña desde el móvil
a senha é rejeitada sem explicação
hasło jest niepoprawne, chociaż wczoraj działało
wachtwoord is verlopen en ik kan geen nieuw aanvragen
הסיסמה לא עובדת מאז אתמול
שכחתי סיסמה ולא מגיע מייל
PIN pad at the door does not light up
the pin is missing on the map view
pass: both tests, fail: none - yet the run is red
Wifi password prompt comes up again and again
token expired, please log in again - every five minutes!
API key is invalid, says the connector, and the key page is empty
we need a way to rotate the api key without downtime
secret scanning flags our own docs, can that be switched off?
the license key dialog is not translated
bearer token authentication is not described anywhere in your docs
Where do I find the client secret? The menu has no such entry.
It costs 1,299.00 per year, not 1.299,00 as printed
Total 48.220,15 EUR, tax 9.161,83 EUR, paid 57.381,98 EUR
charged $12.99 x 250 = $3,247.50, agreed was $2,999.00
prix 1 249 000,50 € affiché comme 1 249
kwota 12 345 678,90 zł jest ucinana
ISBN 978-3-16-148410-0 and 0-306-40615-2 import as text
EAN 4006381333931 scans as 400638133393
UPC 036000291452 is not known to the scanner app
ISSN 2049-3630 missing in the journal list
UPS says 1Z999AA10123456784, your page says unknown
DHL 00340434161094042557 steht seit Tagen auf "in Zustellung"
Royal Mail RB123456785GB never updated
FedEx 7712 3456 7890 shows delivered in your widget, it is not
tracking JJD000390007882823467 not found
the Galaxy S24 Ultra and the Pixel 8 Pro show it, the iPhone 15 does not
HP LaserJet M404dn and Brother MFC-L2710DW both print twice
Model WH-1000XM5, part 4-595-128-01
part numbers 123-45-678 and 123-45-679 are swapped in the catalogue
Dell P2723DE on USB-C 3.2 Gen 2x2 flickers
port 8443 is open, 5432 is not, 27017-27019 neither
localhost:3000 works, the hosted one does not
ports 137-139 and 445 must be closed says audit
the map jumps to 0.0000, 0.0000 instead of 52.5200, 13.4050
lat 40.712776 lon -74.005974 is shown in the sea
48°51'24"N 2°21'03"E is not parsed
Grid ref TQ 30080 79930 is not accepted
C:\Program Files\Acme\bin\2024.3.1\acme.exe --import \\fs01\share\batch_000183.csv
/var/log/app/2024/11/03/worker-17.log is empty
~/Library/Caches/com.example.viewer/0fa83bd1/index.db grows to 40 GB
at com.example.sync.Worker.run(Worker.java:218) [sync-core-3.11.0.jar:3.11.0]
node_modules/.pnpm/@babel+core@7.23.5/node_modules/@babel/core/lib/index.js:74:11
the link colour #1a73e8 has no contrast on #e8f0fe
rgba(255, 87, 51, 0.85) prints as black, #ff5733d9 too
--accent: #c0ffee; --muted: #bada55; both ignored in dark mode
item 555-0142-88 is out of stock but can be ordered
SKU 020 7946 0001 is doubled in the warehouse list
article 0800-1234-567 has the wrong picture
serial no 0171-339-2005 is under warranty till May
Artikel 030 4410 8872 lässt sich nicht anlegen
reference 07700-900-331 on the pick list, qty 4
lot 212 736 5000 expired, please block it
customer number 100 200 300 has two contracts
Kundennummer 4711 0815 00, Vertrag 88-2231-04
asset tag 4111-2222-3333 fell off
meter reading 004111 kWh, meter no 4111 1111 1111 1112
coupon 5500-0000-1234-5679 says it is used already
membership 6011 2233 4455 6678 cannot be found in the app
GB12 is the bay, DE44 the rack and FR76 the shelf, they print over each other
flight BA2490 and train ICE 1557 are missing in the travel form
@channel in the integration pings everybody, @here does too
please mention @support-leads when it is done
git clone git@github:acme/widgets fails behind our proxy
ssh deploy@build-host says no route
postinstall of @scope/pkg@1.2.3 hangs
the ratio 16:9:1 and times 12:30:45 are read as the same thing
10:00::11:00 in the calendar feed should be 10:00-11:00
std::vector::at and a::b::c show as emoji in comments
room 12, seats 40-44, floor 3: the sensor list is wrong
pages 12 and 13 of the report print on one
we have 12 main streets in the demo map and none of them is drawn
Will you mend this soon? We need it by May or June.
mark all as read does not mark the page as read
hope this helps, grace period ends tomorrow
the rich text editor eats my bullet points
Page 3 is blank, Page 4 is fine
bill of materials can not be exported
See https://docs.example.com/guides/import/columns for what I mean
http://status.example.org/ is green although nothing works
https://help.example.net/hc/en-us/articles/360012345678 is outdated
the .example domain is not accepted in the sender list
IPv4 and IPv6 toggles are swapped
subnet mask 24 bits, mtu 1500, vlan 210
we sold 2 000 000 000 units, the chart shows 2147483647
range 1000-2000-3000-4000 in the bucket filter is refused
ratio 0.0.1 vs 0.0.2, what does it mean?
Please see the call of 3 pm, we need 15 minutes at least
phone field accepts only 10 digits, ours have 11
the telephone icon overlaps the e-mail icon
email notifications arrive 2-3 hours late
fax cover page prints with 300 dpi instead of 600
iban field is cut off after 22 characters
ip address column is missing in the audit log export
the card number field does not take spaces
SSN column should be hidden for non-admins
address line 2 is lost when the street has more than 40 characters
Kind regards are cut off in the signature editor
`;

/** Texts of more than one line with nothing to hide, parted by a line of two tildes. */
export const harmlessBlocks = `
Hi,

the nightly job fails:

2024-11-03 02:00:00.118 INFO  [main] Starting import v3.22.1.7
2024-11-03 02:00:04.902 WARN  [pool-2-thread-14] retry 3/5 in 1200 ms
2024-11-03 02:00:09.331 ERROR [pool-2-thread-14] E2042: row 118843 rejected

Any idea?
~~
Traceback (most recent call last):
  File "/opt/app/releases/20241103120455/worker.py", line 318, in <module>
    main()
  File "/usr/lib/python3.11/asyncio/base_events.py", line 653, in run_until_complete
ValueError: invalid literal for int() with base 10: '12.30.45.7x'
~~
| order      | qty | price    | date       |
|------------|-----|----------|------------|
| 4500018273 | 12  | 1,299.00 | 2024-03-18 |
| 4500018274 | 8   | 899.50   | 2024-03-19 |
The second line is missing in the PDF.
~~
{
  "event": "import.failed",
  "id": "0b7f4c1e-93a1-4a0b-8a57-5de0c2f9c1aa",
  "version": "2.11.0.4",
  "rows": 118843,
  "at": 1730599204
}
~~
server:
  port: 8443
  password_min_length: 12
  token_ttl: 3600
  log_level: debug
With this config nothing starts.
~~
Steps:
1. Open Settings > Security
2. Click "Reset password"
3. Enter the new password twice
Expected: saved. Found: "Passwords do not match", even when pasted.
~~
java.lang.IllegalStateException: state 7 of 12
	at org.example.billing.Invoice.close(Invoice.java:1182)
	at org.example.billing.Runner$1.run(Runner.java:77)
Caused by: java.sql.SQLException: ORA-00001: unique constraint (BILL.PK_INV) violated
~~
CPU: 11th Gen Intel(R) Core(TM) i7-1185G7 @ 3.00GHz
BIOS: N32ET91W (1.67), EC 1.34
Driver: 31.0.101.5186, firmware 22.240.0.6
~~
diff --git a/app.css b/app.css
index 83db48f..bf269f4 100644
-  color: #336699;
+  color: #33669980;
~~
BEGIN:VEVENT
UID:20241103T090000-118843
DTSTART:20241103T090000
DTEND:20241103T100000
SUMMARY:Weekly review, room 4.12
END:VEVENT
comes in one hour late
`;
