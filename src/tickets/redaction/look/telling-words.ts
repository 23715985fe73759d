/** What a word beside a number or a name tells about it. */
export type Meaning =
  | 'phone' // a telephone number follows
  | 'calling' // someone is to be called, perhaps with the number
  | 'card'
  | 'reference' // orders, parts, errors: numbers that must stay
  | 'version'
  | 'network' // an address of a machine follows
  | 'password'
  | 'pin'
  | 'street'
  | 'box'
  | 'greeting'
  | 'closing'
  | 'introduction' // the speaker's name follows
  | 'name field'
  | 'title' // Mr, Frau: a surname follows
  | 'dot' // a stop of an address, spelt out
  | IdScheme;

/** Whose national identity number a word announces; `id any` for words that fit many. */
export type IdScheme =
  `id ${'any' | 'us' | 'gb' | 'il' | 'de' | 'fr' | 'es' | 'it' | 'nl' | 'pl' | 'br' | 'se' | 'fi' | 'ca' | 'in'}`;

/**
 * The words, by meaning, separated by commas. `*` at the end of one stands for any ending; words are compared
 * folded (lower case, no accents). In a phrase a space stands for spaces or a hyphen.
 */
export const tellingWords: Readonly<Record<Meaning, string>> = {
  phone:
    'tel, tel no, phone, phones, phone number, telephone*, telephon*, telefon*, telef, tlf, tfn, mobile, mobile number, mobil, mobilnummer, ' +
    'mobiltelefon*, cell, cell phone, cellphone, handy, handynummer, fax, faxnummer, telefax, whatsapp, sms, hotline, landline, ' +
    'ruckruf*, ruckrufnummer, durchwahl, rufnummer, festnetz*, portable, mobile phone, numero de, fixe, fijo, linea fija, fixo, fisso, rete fissa, movil, movel, celular*, vaste lijn, vast nummer, ' +
    'stacjonarn*, lankapuhelin*, fasttelefon*, hemtelefon*, fastnet*, pevna linka, vezetekes*, sabit hat, cep tel*, mobitel*, ' +
    'telemovel, cellulare, recapito, puhelin*, kannykka*, gsm, matkapuhelin*, komork*, numer telefonu, kontaktnummer*, ' +
    'mobilnr, telnr, telefoonnummer, telefoon, 06 nummer, טלפון, נייד, פלאפון, סלולרי, טל, פקס, 電話*, 携帯*, 전화*, 电话*, 手机*, 手機*, ' +
    'телефон*, тел, мобильн*, моб, τηλεφων*, κινητο*, هاتف*, جوال*, फोन, โทร*, điện thoại, sdt, tel nr, nr tel',
  calling:
    'call, call me, call us, call back, call me back, ring, ring me, text me, reach me, reach us, dial, contact, contact number, number, my number, ' +
    'anrufen, erreichbar, erreichen, ruf, rufen, zuruckrufen, appeler, appelez*, rappeler, rappelez*, joindre, joignable, numero, numeros, ' +
    'llamar, llamame, llameme, llamenos, ligar, ligue, ligueme, chiamare, chiamatemi, chiamami, chiamami al, zadzwon*, dzwonic, dzwonic pod, soita, soittaa, ' +
    'soittakaa, bel, bellen, bel mij, ring mig, ringa, nummer, nr, להתקשר, חייג, חייגו, התקשרו, תתקשרו, מספר, звоните, позвоните, номер, 番号*, 連絡先*',
  card:
    'card, cards, card number, credit card, debit card, visa, mastercard, maestro, amex, discover, jcb, diners, unionpay, karte, kreditkarte*, ' +
    'bankkarte, karten*, carte, carte bancaire, cb, tarjeta*, cartao, carta, carta di credito, karta, karty, karte, kortti*, luottokor*, kort, ' +
    'kortet, kaart, kaarten, creditcard*, kartka, כרטיס, אשראי, カード*, 信用卡*, 카드*, карта, карты, карту, картой, καρτα*, kredi karti',
  reference:
    'order, orders, order no, order number, invoice, invoices, part, parts, part no, serial, serial number, ticket, tickets, case, cases, isbn, issn, ean, gtin, ' +
    'upc, sku, imei, id, ids, no, nr, rechnung*, bestell*, auftrag*, commande, facture, pedido, factura, fattura, ordine, ordem, pedidos, fatura, ' +
    'lot, lots, lot no, lot nr, lot number, batch, batches, batch no, batch number, item, items, item no, item number, model, model no, model number, ' +
    'product no, product number, stock no, stock number, catalogue no, catalog no, catalog number, serial no, sku no, barcode, part number, ' +
    'charge, chargen*, chargennummer, losnummer, los nr, produktnummer, modell, modellnummer, barcode nummer, numero de lot, reference produit, code barre, code barres, ' +
    'lote, lotes, numero de lote, numero de pieza, pieza, codigo de barras, peca, lotto, numero di lotto, numero di serie, codice a barre, partia, numer partii, numer seryjny, ' +
    'kod kreskowy, partij, partijnummer, partinummer, eranumero, viivakoodi, sarjanumero, varenummer, serienummer*, sarze, vyrobni cislo, precio fijo, prix fixe, preco fixo, prezzo fisso, ' +
    'אצווה, מק"ט, מקט, ברקוד, партия, партии, артикул, ロット*, 批号*, 批號*, ' +
    'zamowien*, numer zamowienia, faktur*, tilaus*, tilausnumero, lasku*, version, build, error, errors, code, codes, error code, ref, reference, article, artikel*, ' +
    'port, line, lines, room, size, bytes, tracking, tracking number, sendung*, sendungsnummer, paketnummer, customer number, kundennummer, fehler*, ' +
    'erreur, fehlercode, codigo, chapter, page, pages, question, questions, seat, seats, timestamp, epoch, value, values, pid, uid, asset, asset tag, ' +
    'שגיאה, הזמנה, חשבונית, גרסה, エラー*, 注文*, 注文番号, заказ*, ошибка, seriennummer*, teilenummer*, matricola, numero de serie, quantity, total, amount, count, rows',
  version:
    'v, version, versions, versie, versao, versione, versioni, wersja, wersji, versio, versiota, versionen, verze, verzia, surum, release, ' +
    'releases, build, builds, firmware, agent, driver, drivers, treiber*, pilote*, controlador, sterownik*, ajuri*, update, updates, aktualizac*, ' +
    'aktualisierung*, paivitys*, chapter, kapitel*, chapitre, capitulo, capitolo, rozdzial*, luku, hoofdstuk, section, abschnitt*, seccion, sezione, ' +
    'secao, sekcja, clause, outline, app, apps, client version, player, browser, sdk, plugin, plugin version, patch, hotfix, kernel, bios, revision, rev, oid, ' +
    'chrome, chromium, firefox, safari, edge, opera, windows, macos, ios, ipados, android, linux, ubuntu, zoom, teams, office, excel, outlook, java, ' +
    'python, php, node, mysql, postgresql, nginx, apache, acrobat, webkit, גרסה, גרסת, גירסה, פרק, סעיף, עדכון, バージョン*, 版本*, 버전*, версия, версии, ' +
    'версию, глава, раздел, εκδοση*, إصدار*, संस्करण, installer, upgrade, upgraded, downgrade, downgraded, schema, protocol, runtime, framework, package, library',
  network:
    'ip, ips, ip address, address, addresses, host, hosts, server, servers, gateway, proxy, router, dns, subnet, firewall, client ip, ping, adresse, ' +
    'adressen, direccion, endereco, indirizzo, adres, osoite, adress, nameserver, vpn, machine, rechner, serveur, servidor, כתובת, מכתובת, адрес, אי פי',
  password:
    'password, passwords, my password, passwd, passphrase, pass, pass word, pwd, pw, passcode, passwort*, kennwort*, zugangscode, mot de passe, mdp, ' +
    'contrasena, contrasenya, senha, palavra passe, parola, parola d ordine, haslo, hasla, haslem, salasana*, wachtwoord*, losenord*, passord*, ' +
    'kodeord*, adgangskode*, heslo, hesla, jelszo, jelszavam, sifre, sifrem, lozinka, geslo, parool, slaptazodis, סיסמה, סיסמא, סיסמתי, סיסמת, הסיסמה שלי, ' +
    'パスワード*, 暗証番号*, 密码*, 密碼*, 비밀번호*, пароль, пароля, паролем, κωδικος, συνθηματικο, كلمة السر, كلمة المرور, mat khau, db password, user password, ' +
    'wpa key, wpa2 key, wpa3 key, wep key, wpa psk, wpa2 psk, wpa3 psk, psk, pre shared key, preshared key, network key, wifi key, wi fi key, wlan key, wireless key, ' +
    'wlan schlussel*, wlan schluessel*, wifi schlussel*, netzwerkschlussel*, netzwerkschluessel*, wpa schlussel*, wpa2 schlussel*, wifi code, wlan code, cle wifi, cle wi fi, cle wpa, cle wpa2, cle du wifi, cle reseau, ' +
    'clave wifi, clave wi fi, clave del wifi, clave de red, chiave wifi, chiave wpa, chiave di rete, chave wifi, chave wi fi, chave de rede, klucz wifi, klucz wi fi, klucz sieciowy, klucz wpa2, ' +
    'wifi sleutel, netwerksleutel, wifi nyckel, natverksnyckel, phrase secrete, phrase de passe, frase de contrasena, frase segreta, frase secreta, frase senha, ' +
    'wlan passwort, wifi password, userpassword, dbpassword, dbpass, mypassword, pass_word, db_password, db_pass, clave, sandi, kata sandi',
  pin: 'pin, pin code, pin number, pincode, pin nummer, pinkoodi, kod pin, codigo pin, code pin, קוד',
  street:
    'street, st, road, rd, avenue, ave, lane, ln, drive, boulevard, blvd, court, ct, square, way, close, crescent, terrace, place, gardens, ' +
    'hill, park, row, mews, grove, parkway, pkwy, highway, hwy, circle, quay, green, strasse*, straße*, str, weg, platz, allee, gasse, ring, ufer, damm, ' +
    'rue, av, bd, allees, chemin, impasse, quai, route, cours, passage, calle, c, avenida, avda, plaza, paseo, carrer, camino, ' +
    'carretera, rua, travessa, praca, largo, alameda, via, viale, piazza, piazzale, corso, vicolo, largo, lungarno, p za, p zza, v le, c so, r, estrada, rodovia, ul, ulica, ulicy, al, aleja, ' +
    'aleje, alei, plac, os, osiedle, רחוב, רח, שדרות, שד, דרך, סמטת, улица, ул, проспект, οδος, jalan, jl, cesta, utca, bulevardul, strada, cadde*, sokak',
  box: 'box, po box, p o box, postfach, boite postale, bp, b p, apartado, apartado de correos, casella postale, caixa postal, postbus, postboks, skrytka pocztowa, ת ד, תד, תא דואר',
  greeting:
    'hi, hello, hey, dear, hiya, greetings, good morning, good afternoon, good evening, hallo, liebe, lieber, sehr geehrte, sehr geehrter, servus, moin, ' +
    'guten tag, guten morgen, guten abend, gruezi, bonjour, bonsoir, salut, cher, chere, coucou, hola, buenos dias, buenas tardes, estimado, estimada, ' +
    'querido, querida, ola, bom dia, boa tarde, caro, cara, prezado, prezada, ciao, buongiorno, buonasera, salve, gentile, egregio, czesc, dzien dobry, ' +
    'witam, witaj, szanowny, szanowna, hei, moi, moikka, terve, hyva, hej, hejsan, basta, kare, kara, hoi, beste, geachte, goedemorgen, dag, ahoj, ' +
    'dobry den, buna, szia, merhaba, sayin, שלום, היי, הי, בוקר טוב, ערב טוב, לכבוד, здравствуйте, привет, уважаемый, уважаемая, добрый день, ' +
    'γεια, γεια σας, αγαπητε, αγαπητη, 拝啓, مرحبا, السلام عليكم',
  closing:
    'best, best regards, sincerely yours, kind regards, warm regards, warmest regards, with regards, regards, best wishes, many thanks, thanks, thanks again, thanks a lot, ' +
    'thanks in advance, thank you, thank you very much, thx, ty, cheers, sincerely, yours sincerely, yours faithfully, yours truly, yours, all the best, ' +
    'take care, respectfully, cordially, warmly, mit freundlichen grussen, mit freundlichem gruss, mit freundlichen grußen, mit freundlichem gruß, freundliche gruße, ' +
    'freundliche grusse, viele gruße, viele grusse, liebe gruße, liebe grusse, beste gruße, beste grusse, herzliche gruße, schone gruße, gruße, gruß, gruss, grusse, lg, mfg, vg, bg, ' +
    'danke, vielen dank, danke schon, dankeschon, besten dank, herzlichen dank, mit besten gruße, mit besten gruße n, mit besten grußen, hochachtungsvoll, merci, merci beaucoup, ' +
    'merci d avance, cordialement, bien cordialement, tres cordialement, bien a vous, sincerement, salutations, amicalement, ' +
    'bonne journee, gracias, muchas gracias, saludos, saludos cordiales, un saludo, un cordial saludo, atentamente, cordialmente, un abrazo, obrigado, obrigada, muito obrigado, ' +
    'muito obrigada, atenciosamente, cumprimentos, com os melhores cumprimentos, melhores cumprimentos, abracos, att, grazie, grazie mille, cordiali saluti, distinti saluti, saluti, ' +
    'un saluto, pozdrawiam, z powazaniem, dziekuje, dzieki, z gory dziekuje, terveisin, ystavallisin terveisin, ystavallisesti, parhain terveisin, terv, kiitos, kiitos etukateen, ' +
    'med vanlig halsning, med vanliga halsningar, vanliga halsningar, halsningar, mvh, tack, tack pa forhand, met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, ' +
    'groeten, groet, groetjes, mvg, bedankt, dank je wel, alvast bedankt, med venlig hilsen, venlig hilsen, hilsen, vennlig hilsen, med vennlig hilsen, takk, tak, ' +
    's pozdravem, dekuji, cu stima, multumesc, udvozlettel, koszonom, saygilarimla, tesekkurler, בברכה, בברכה רבה, תודה, תודה רבה, בתודה, תודה מראש, בכבוד רב, ' +
    'с уважением, спасибо, με εκτιμηση, ευχαριστω, よろしくお願いします*, 敬具*, مع تحياتي, شكرا',
  introduction:
    'my name is, my names, ich heiße, ich heisse, mein name ist, je m appelle, mon nom est, me llamo, mi nombre es, chamo me, me chamo, o meu nome e, meu nome e, ' +
    'mi chiamo, il mio nome e, nazywam sie, mam na imie, nimeni on, jag heter, mitt namn ar, mijn naam is, ik heet, mit navn er, jeg hedder, jeg heter, mitt navn er, ' +
    'jmenuji se, numele meu este, nevem, adim, benim adim, שמי, שמי הוא, קוראים לי, меня зовут, με λενε, اسمي, ' +
    'this is, here is, hier ist, hier spricht, ici, soy, sono, aqui es, tu, tassa, tama on, mowi',
  'name field':
    'name, full name, first name, last name, surname, contact, contact name, contact person, customer, customer name, requester, sender, from, reported by, submitted by, ' +
    'student, student name, pupil, teacher, teacher name, parent, vorname, nachname, familienname, ansprechpartner, ansprechpartnerin, absender, schuler, schulerin, lehrer, lehrerin, nom, prenom, nom complet, ' +
    'nombre, nombre completo, apellido, apellidos, nome, nome completo, cognome, sobrenome, apelido, imie, nazwisko, imie i nazwisko, nimi, etunimi, sukunimi, ' +
    'namn, fornamn, efternamn, naam, voornaam, achternaam, navn, fornavn, etternavn, efternavn, jmeno, prijmeni, nume, prenume, nev, ad, soyad, ' +
    'שם, שם מלא, שם פרטי, שם משפחה, имя, фамилия, фио, ονομα, επωνυμο, 名前*, 氏名*, お名前*, 姓名*, 이름*, 성명*, الاسم',
  title:
    'mr, mrs, ms, miss, mx, dr, prof, professor, sir, madam, herr, herrn, frau, fr, hr, monsieur, madame, mademoiselle, m, mme, mlle, mm, maitre, sr, sra, srta, don, dona, ' +
    'senor, senora, senorita, senhor, senhora, signor, signore, signora, sig, sig ra, dott, dottssa, pan, pani, pana, panu, herra, rouva, fru, froken, meneer, mevrouw, mevr, dhr, mw, ' +
    'מר, גב, גברת, ד"ר, דר, פרופ, מורה, г н, г жа, господин, госпожа, κυρια, κυριος, κ, κα, domnul, doamna, bay, bayan',
  dot: 'dot, punkt, point, punto, ponto, kropka, piste, punt, נקודה',
  'id any':
    'national id, national id number, identity number, identity card, identity card number, id number, id card, id card number, personal id, personal number, personalausweis*, ausweis*, ' +
    'carte d identite, documento de identidad, cedula, documento, carta d identita, dowod, dowodu, henkilokortti*, passport, passport number',
  'id us':
    'ssn, ss no, social security, social security number, social security no, soc sec, soc sec no, sozialversicherung*, securite sociale, social, itin',
  'id gb':
    'nino, national insurance, national insurance number, ni number, ni no, nat ins, nat ins no, nhs, nhs no, nhs number',
  'id il':
    'תעודת זהות, תעודת הזהות, תז, ת ז, ת"ז, ת.ז, מספר זהות, מס זהות, מספר ת"ז, זהות, teudat zehut, id, id number, id no, identity number, israeli id, israeli id number, israeli identity number',
  'id de':
    'steuer id, steuerid, steuer identifikationsnummer, steueridentifikationsnummer, idnr, steuer idnr, identifikationsnummer, tax id, steuernummer, steuernr, steuer nr, st nr, steuer identnummer, tin',
  'id fr':
    'securite sociale, numero de securite sociale, n° de securite sociale, secu, numero de secu, nir, numero secu, no secu, no de secu, n secu, num secu, no ss, n ss, nss, insee, numero insee',
  'id es': 'dni, nie, nif, d n i, n i e, n i f, documento nacional de identidad',
  'id it': 'codice fiscale, cod fiscale, cod fisc, cf, c f, codice fisc, tax code',
  'id nl': 'bsn, burgerservicenummer, sofinummer, sofi nummer, bsn nummer, citizen service number',
  'id pl': 'pesel, numer pesel, nr pesel, pesel u, peselu, peselem',
  'id br': 'cpf, cadastro de pessoas fisicas, c p f, cpf mf, nro cpf',
  'id se': 'personnummer*, person nr, personnr, samordningsnummer, swedish id, pnr',
  'id fi': 'henkilotunnus*, hetu, hetuni, sosiaaliturvatunnus*, sotu, henkilotunnukseni, personbeteckning*',
  'id ca':
    'sin, social insurance, social insurance number, nas, numero d assurance sociale, assurance sociale',
  'id in': 'aadhaar, aadhar, adhaar, uidai, आधार, aadhaar number, aadhaar no',
};
