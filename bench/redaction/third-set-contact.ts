/** Lines of the third set with e-mail addresses, telephone numbers, street addresses and addresses of machines. */
export const contactLines = `
pls send the invoice to [[email|billing+eu@north-harbour.example]] and not to [[email|info@north-harbour.example]]
can't log in, my mail is [[email|j_doe.1987@mail.example.co.uk]] thx
new owner of the account: [[email|Käthe.Groß@müller-söhne.example]]
mailto:[[email|o'brien@shannon.example]]?subject=hi opens the wrong client
ANMELDUNG MIT [[email|HR@STADTWERKE-NORD.EXAMPLE]] GEHT NICHT
(cc [[email|a@b.example]], [[email|x.y-z@sub.dept.uni.example]])
meu e-mail é [[email|jose.antonio99@correio.example.br]], podem confirmar?
הכתובת שלי היא [[email|dana.k@post.example.co.il]] ולא קיבלתי כלום
תשלחו ל[[email|office@galil-tech.example]] בבקשה
mój adres to [[email|zofia-w@poczta.example.pl]], nic nie przyszło
from: "Reports" <[[email|no-reply=tenant7@reports.example.io]]>
user [[email|svc_backup@corp.internal.example.com]] is locked out every night at 02:00
stuur maar naar [[email|w.vd.berg@gemeente-plein.example.nl]].
adresse : [[email|service.client@épicerie-du-port.example]]
{"user":"[[email|tess@acorn.example]]","role":"admin","active":true}
invited [[email|kim@one.example]];[[email|lee@two.example]];[[email|pat@three.example]] and only the first got it
login=[[email|ops%40no@relay.example.net]] is refused
https://app.example.com/users/[[email|ana.lima@example.org]]/edit gives 404
Contact<[[email|desk@hotel-astra.example]]>for the keys
email:[[email|m@x.example]],phone:[[phone|+1 415 555 2671]]
call me on [[phone|+44 20 7946 0958]] after 3
my cell is [[phone|(646) 555-3890]], text works too
pls ring [[phone|07911 123456]] asap
tel. [[phone|030 / 901820]] oder mobil [[phone|0171-3920055]]
Sie erreichen mich unter [[phone|+49 (0) 89 6383-1200]] bis 17 Uhr
Rückruf bitte an [[phone|0043 1 534 5678]]
mon portable : [[phone|06 39 98 12 45]]
joignable au [[phone|+33 1 42 68 53 00]] le matin
llámame al [[phone|612 345 678]] o al fijo [[phone|91 523 45 67]]
mi teléfono es [[phone|+34 932 20 14 78]]
telefone [[phone|(11) 91234-5678]], falar com a recepção
o meu número: [[phone|+351 912 345 678]]
הטלפון שלי [[phone|054-234-5678]] תתקשרו אחרי ארבע
נייד: [[phone|0522345678]]
proszę dzwonić: [[phone|22 621 03 33]] wew. nie trzeba
tel. kom. [[phone|+48 601 234 567]]
bel me op [[phone|06-12345678]] of [[phone|020 623 4567]]
reach our Dublin desk at [[phone|+353 1 677 0123]] or Sydney at [[phone|+61 2 9374 4000]]
Phone: [[phone|212-736-5000 ext. 4417]]
direct [[phone|+1-303-499-7111 x204]]
Tel [[phone|+41 44 668 18 00]], Fax [[phone|+41 44 668 18 01]]
whatsapp [[phone|+971 50 123 4567]] is best
mob [[phone|+91 98765 43210]]
Tokyo office [[phone|+81 3-1234-5678]], Singapore [[phone|+65 6521 8000]]
sms did not arrive at [[phone|+27 82 123 4567]] nor [[phone|+254 712 123456]]
2FA goes to [[phone|+46 70 123 45 67]] which is not mine any more
the number on file is [[phone|+4791234567]], change to [[phone|+4741234567]]
ring [[phone|+45 32 12 34 56]] first, then [[phone|+358 40 123 4567]]
numero: [[phone|+39 06 4991 2345]]
zavolejte na [[phone|+420 601 123 456]]
hívjon: [[phone|+36 20 123 4567]]
τηλ. [[phone|+30 21 2345 6789]]
telefon [[phone|+90 212 345 67 89]]
+++ [[phone|+380 50 123 45 67]] +++ urgent
the form wants no spaces: phone [[phone|4155557788]]
call [[phone|1-888-555-3421]] and press 2
ph [[phone|(02) 9374 4001]] Sydney
mobile number is [[phone|07400.123.456]]
my number changed from [[phone|+55 21 98123-4567]] to [[phone|+55 21 99876-5432]]
callback: [[phone|+1 (787) 555-0199]]
Telefon: [[phone|0 30/23 12 55 01]]
Tél. [[phone|04.91.57.12.33]]
tel:[[phone|+14165550142]] links are dead
[[phone|+52 55 1234 5678]] / [[phone|+54 11 2345-6789]] son los de la oficina
Handy [[phone|+43 664 1234567]] geht immer
tlf [[phone|22 98 76 54]] hverdager
please ship to [[address|1420 Maple Avenue, Springfield, IL 62704]]
new office: [[address|77 Great Portland Street, London W1W 7LR]] from May on
deliver to [[address|12B Kilburn Lane, Manchester M14 5TQ]] pls
we moved to [[address|305 W 43rd St Apt 12C, New York, NY 10036]]
mailing address [[address|P.O. Box 1182, Boulder, CO 80306]]
Lieferadresse: [[address|Lindenallee 48a, 20144 Hamburg]]
Bitte an [[address|Am Alten Markt 7, 04109 Leipzig]] schicken
Rechnung geht an [[address|Postfach 10 22 40, 70018 Stuttgart]]
livrez au [[address|18 bis rue des Lilas, 69003 Lyon]] svp
notre siège : [[address|245, boulevard Voltaire, 75011 Paris]]
envíen a [[address|Calle de Alcalá 142, 28009 Madrid]]
mi dirección es [[address|Avda. de la Constitución 9, 41004 Sevilla]]
morada: [[address|Rua da Boavista 331, 4050-105 Porto]]
entregar na [[address|Av. Paulista, 1578, 01310-200 São Paulo]]
הכתובת למשלוח: [[address|רחוב הרצל 42, תל אביב]]
אנחנו יושבים ב[[address|שדרות רוטשילד 16, תל אביב]]
adres dostawy [[address|ul. Mickiewicza 15/4, 31-120 Kraków]]
paczka na [[address|al. Jerozolimskie 54, 00-024 Warszawa]]
stuur het naar [[address|Keizersgracht 241, 1016 EA Amsterdam]]
afleveradres: [[address|Dorpsstraat 8-II, 3731 AB De Bilt]]
spedire a [[address|Via Garibaldi 23, 16124 Genova]]
requests from [[ip|203.0.113.77]] are blocked
allowlist [[ip|198.51.100.24]]/29 and [[ip|192.0.2.130]] please
connect ECONNREFUSED [[ip|10.42.7.19]]:5432
our VPN pool is [[ip|172.20.16.0]]/20
dns answers [[ip|2001:db8:85a3::8a2e:370:7334]] which is wrong
listening on [[ip|[2001:db8:0:1::42]]]:8443 but not on v4
ping [[ip|fe80::1ff:fe23:4567:890a%eth0]] works
prefix [[ip|2001:db8:abcd::]]/48 is not accepted
mapped as [[ip|::ffff:192.0.2.128]] in the log
[[ip|192.168.178.21]] - - [03/Nov/2024:02:00:04 +0100] "GET /api/v2/items HTTP/1.1" 502 157
last login from [[ip|185.199.108.153]] (not me!!)
client_ip=[[ip|100.64.12.9]] status=403
X-Forwarded-For: [[ip|203.0.113.9]], [[ip|198.51.100.178]]
http://[[ip|192.168.0.240]]:8080/setup does not load
von [[ip|93.184.216.34]] aus geht es, von [[ip|93.184.216.35]] nicht
la ip [[ip|81.45.200.17]] aparece bloqueada
השרת [[ip|212.143.70.40]] לא עונה
Nov  3 02:11:19 gw sshd[2212]: Failed publickey for root from [[ip|198.51.100.201]] port 52214 ssh2
upgrade to 4.2.0.1 done on [[ip|10.1.4.30]] and [[ip|10.1.4.31]]
Host [[ip|2a02:8108:41c0:1f:9d3e:77aa:5b10:c2d4]] seen twice today
`;

/** Texts of more than one line with what leads to a person, parted by a line of two tildes. */
export const contactBlocks = `
Hello,

the scanner in our warehouse does not sync. Can somebody call?

Warehouse office
[[address|48 Dock Road, Liverpool L3 4AA]]
T: [[phone|+44 151 709 2233]]
M: [[phone|+44 7911 223344]]
E: [[email|warehouse@mersey-freight.example]]
~~
---------- Forwarded message ---------
From: Accounts <[[email|accounts@lakeview.example]]>
Date: Tue, 5 Nov 2024 at 09:12
Subject: Re: Invoice 2024-0918
To: <[[email|support@vendor.example]]>

We never got the credit note.
~~
2024-11-05T08:14:22Z auth failed user=[[email|d.ortega@planta2.example]] ip=[[ip|198.51.100.63]] agent=4.11.0.2
2024-11-05T08:14:25Z auth failed user=[[email|d.ortega@planta2.example]] ip=[[ip|198.51.100.64]] agent=4.11.0.2
~~
| site | contact | phone |
|---|---|---|
| Bremen | [[email|hb@kontor.example]] | [[phone|+49 421 3610 4455]] |
| Utrecht | [[email|utr@kontor.example]] | [[phone|+31 30 286 1234]] |
~~
{
  "customer": {
    "email": "[[email|vera+test@quince.example]]",
    "phone": "[[phone|+12065550188]]",
    "lastIp": "[[ip|203.0.113.201]]",
    "plan": "team-50"
  }
}
~~
upstream backend {
    server [[ip|10.3.0.11]]:9000 weight=5;
    server [[ip|10.3.0.12]]:9000;
}
# nginx 1.24.0, still 502
~~
Sehr geehrte Damen und Herren,

bitte ändern Sie unsere Anschrift auf
[[address|Königstraße 112, 90402 Nürnberg]]
Telefon [[phone|0911 231 4567]]

Mit freundlichen Grüßen
Buchhaltung
~~
name,mail,phone,ip
x1,[[email|one@rows.example]],[[phone|+33 6 39 98 44 10]],[[ip|192.0.2.44]]
x2,[[email|two@rows.example]],[[phone|+33 6 39 98 44 11]],[[ip|192.0.2.45]]
~~
traceroute to api.example.com ([[ip|203.0.113.10]]), 30 hops max
 1  [[ip|192.168.1.254]]  1.204 ms
 2  [[ip|62.155.240.17]]  8.771 ms
 3  * * *
~~
sorry typing on my phne. app crashs when i open the map. u can get me at [[phone|+1 512 555 0147]] or [[email|mapguy88@inbox.example]]

Sent from my iPhone
`;
