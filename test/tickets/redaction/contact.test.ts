import { describe, expect, test } from 'vitest';
import { redact } from '../../../src/tickets/index.ts';

describe('e-mail addresses', () => {
  test.each([
    ['Write to dana.levi+exam@school.example.', 'Write to ⟨email⟩.'],
    ['<mailto:a.b@c.example>', '<mailto:⟨email⟩>'],
    ['a\u200b@b.example', '⟨email⟩'],
    ["o'hara@college.example wrote", '⟨email⟩ wrote'],
    ['"jan kowal"@post.example', '⟨email⟩'],
    ['kari@bücher.example, yoko@xn--bcher-kva.example', '⟨email⟩, ⟨email⟩'],
    ['山田@例え.example', '⟨email⟩'],
    ['המייל שלdana@school.example נעול', 'המייל של⟨email⟩ נעול'],
    ['連絡先はtaro@school.exampleです', '連絡先は⟨email⟩です'],
    ['ｄａｎａ＠ｓｃｈｏｏｌ．ｅｘａｍｐｌｅ', '⟨email⟩'],
    ['admin@[192.0.2.44] bounced', '⟨email⟩ bounced'],
    ['https://app.example.com/people/eva.k@example.org/edit', 'https://app.example.com/people/⟨email⟩/edit'],
    ['https://app.example.com/invite/eva.k%40example.org', 'https://app.example.com/invite/⟨email⟩'],
    ['dana (at) school (dot) example', '⟨email⟩'],
    ['dana [at] school.example', '⟨email⟩'],
    ['dana at school dot example dot org', '⟨email⟩'],
    ['to dana@school.example.Please answer', 'to ⟨email⟩.Please answer'],
  ])('%s', (given, wanted) => {
    expect(redact(given).text).toBe(wanted);
  });

  test.each([
    'react@18.2.1 and @scope/pkg@1.2.3 and pkg@1.0.0-beta.rc',
    'icon@2x.png is blurred',
    'git@host fails, ask @maria',
    'sold 3 @ 4.50',
    'we met at noon (at the gate)',
    'the dot at the end of a line',
  ])('stay: %s', (given) => {
    expect(redact(given).text).toBe(given);
  });
});

describe('telephone numbers', () => {
  test.each([
    ['Call me on +44 7700 900504 today', 'Call me on ⟨phone⟩ today'],
    ['Tel. 030 23125 123', 'Tel. ⟨phone⟩'],
    ['Can you call me 0092 909 5208 Chris', 'Can you call me ⟨phone⟩ Chris'],
    ['my number 07890 068135', 'my number ⟨phone⟩'],
    ['T: 555-0191', 'T: ⟨phone⟩'],
    ['+44 (0)161 496 0721 rings', '⟨phone⟩ rings'],
    ['le 06 39 98 12 70 merci', 'le ⟨phone⟩ merci'],
    ['01.99.00.63.14', '⟨phone⟩'],
    ['(212) 555-0177 is free', '⟨phone⟩ is free'],
    ['+1 202 555 0155 ext. 12', '⟨phone⟩'],
    ['020 7946 0999 x204', '⟨phone⟩'],
    ['the link tel:+442079460123 does nothing', 'the link tel:⟨phone⟩ does nothing'],
    ['Puhelinnumeroni on 040 000 1234', 'Puhelinnumeroni on ⟨phone⟩'],
    ['Handynummer: 0171 3920055', 'Handynummer: ⟨phone⟩'],
    ['電話番号は090-0000-1234です', '電話番号は⟨phone⟩です'],
    ['אפשר להתקשר אליי ל-+49 171 3920081 אחרי', 'אפשר להתקשר אליי ל-⟨phone⟩ אחרי'],
    ['هاتف ٠٥٠٥٥٥٠١٢٣', 'هاتف ⟨phone⟩'],
    ['x1,+33 6 39 98 44 10,192.0.2.44', 'x1,⟨phone⟩,⟨ip⟩'],
    ['42,(212) 555-0177,18', '42,⟨phone⟩,18'],
    ['teléfono fijo 91 523 45 67, rede fixo 21 523 45 67', 'teléfono fijo ⟨phone⟩, rede fixo ⟨phone⟩'],
    ['call +1 202 555 0155 or 91 523 45 67', 'call ⟨phone⟩ or ⟨phone⟩'],
  ])('%s', (given, wanted) => {
    expect(redact(given).text).toBe(wanted);
  });

  test('of the countries that the settings name need no word', () => {
    const swedish = 'nås på 070-174 06 05 hela dagen';
    expect(redact(swedish, {}, { phoneRegions: ['SE'] }).text).toBe('nås på ⟨phone⟩ hela dagen');
  });

  test.each([
    'It froze on 2026-03-15 at 11:37:05, error 0x8007AE28',
    'from 03/11/2025 14:22 to 03.12.2025',
    'Order no. 417-0447-1 never came, ISBN 978-6-58-523709-7',
    'epoch 1772488989 and 1772488989123',
    'between 2019 - 2024 and 2025-2030',
    'values 1 2 3 4 5 6 7 8 9 10 11 12',
    'call the method 1234567 times',
    'mobile view is cut at 1080 1920',
    'ticket 4500012345 is open',
    'call +1 202 if 1,234 567 890 rows or 12 345 678,90 are gone',
    'precio fijo 12 345 678',
    'ISBN 0-19-853453-1, later 0-306-40615-2',
    'lot 212 736 5000, batch no. 212 736 5001, Charge 212 736 5002, lote 212 736 5003',
  ])('stay: %s', (given) => {
    expect(redact(given).text).toBe(given);
  });
});

describe('network addresses', () => {
  test.each([
    ['from 203.0.113.98.', 'from ⟨ip⟩.'],
    ['refused by 192.0.2.61:8443 again', 'refused by ⟨ip⟩:8443 again'],
    ['198.51.100.0/24 is allowed', '⟨ip⟩/24 is allowed'],
    ['10.1.2.0-10.1.2.255 is ours', '⟨ip⟩-⟨ip⟩ is ours'],
    ['http://203.0.113.9/login', 'http://⟨ip⟩/login'],
    ['from 2001:db8::8a2e:370:7334', 'from ⟨ip⟩'],
    ['http://[2001:db8::2]:8080/status', 'http://[⟨ip⟩]:8080/status'],
    ['via fe80::42%eth0, then ::ffff:192.0.2.128', 'via ⟨ip⟩, then ⟨ip⟩'],
    ['The app is 3.1, our IP 198.51.100.4', 'The app is 3.1, our IP ⟨ip⟩'],
    ['upgrade to 4.2.0.1 done on 10.1.4.30 and 10.1.4.31', 'upgrade to 4.2.0.1 done on ⟨ip⟩ and ⟨ip⟩'],
    ['firmware 5.44.0.12 at 81.2.69.142', 'firmware 5.44.0.12 at ⟨ip⟩'],
    ['Chrome from 203.0.113.9', 'Chrome from ⟨ip⟩'],
    ['host 10:00::11:00 and 2001:10::11:00', 'host ⟨ip⟩ and ⟨ip⟩'],
  ])('%s', (given, wanted) => {
    expect(redact(given).text).toBe(wanted);
  });

  test.each([
    'Chrome 126.0.6478.127 on Windows 10.0.19045.3448',
    'version 2.19.2.4 of the app',
    'Version 4.12.0.88 fixes what 4.11.9.7 broke',
    'upgraded from 5.44.0.12 to 5.45.3.40, 6.45.0.99',
    'lesson 10:00::11:00, 9:15::10:45 and 23:30:00::24:00:00',
    'chapter 1.2.3.4, §5.6.7.8',
    'verze 1.2.3.4, גרסה 6.2.0.1, バージョン 5.1.2.3',
    '256.1.1.1 and 1.2.3.4.5',
    'MAC 00:1B:44:11:3A:B7 at 12:30:45',
    'std::vector, Foo::Bar, a::b and ::before',
  ])('stay: %s', (given) => {
    expect(redact(given).text).toBe(given);
  });
});
