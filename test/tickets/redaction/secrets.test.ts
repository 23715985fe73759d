import { describe, expect, test } from 'vitest';
import { redact } from '../../../src/tickets/index.ts';

describe('what an address gives away', () => {
  test.each([
    ['https://a.example/view?session=Gjn37mm&u=6', 'https://a.example/view?⟨url-token⟩'],
    ['http://a.example/cart#access_token=zz9', 'http://a.example/cart#⟨url-token⟩'],
    ['(see https://a.example/x?k=1).', '(see https://a.example/x?⟨url-token⟩).'],
    ['https://eva:secret7@a.example/login', 'https://⟨url-token⟩@a.example/login'],
    ['postgres://app:pg77@db.example/main', 'postgres://⟨url-token⟩@db.example/main'],
    ['www.a.example/join?code=1', 'www.a.example/join?⟨url-token⟩'],
    ['/reset?token=abc in the log', '/reset?⟨url-token⟩ in the log'],
    ['https://a.example/file/1aB2cD3eF4gH5iJ6kL7mN8oP9q/view', 'https://a.example/file/⟨url-token⟩/view'],
    ['https://a.example/x?a=bを開く', 'https://a.example/x?⟨url-token⟩を開く'],
  ])('%s', (given, wanted) => {
    expect(redact(given).text).toBe(wanted);
  });

  test.each([
    'see https://exams.example.com/view/list',
    'https://help.example/articles/360012345678-How-to-import-pupils',
    'is it fixed? v=2 or v=3',
    'http://localhost:3000/dashboard',
  ])('stays: %s', (given) => {
    expect(redact(given).text).toBe(given);
  });
});

const header = 'eyJhbGciOiJIUzI1NiJ9';

describe('JSON web tokens', () => {
  test.each([
    ['signed', `Bearer ${header}.eyJzdWIiOiI2NiJ9.Du8TJ`, 'Bearer ⟨jwt⟩'],
    ['unsecured', `id ${header}.eyJzdWIiOiI2NiJ9.`, 'id ⟨jwt⟩'],
    ['with spaces in its JSON', 'eyAiYWxnIjogIkhTMjU2IiB9.eyAic3ViIjogIjEiIH0.c2ln', '⟨jwt⟩'],
    [
      'encrypted',
      'eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.OKOawDo13gRp.48V1_ALb6US0.5eym8TW_c8Su.XFBoMYUZ',
      '⟨jwt⟩',
    ],
    ['at the end of a sentence', `It was ${header}.eyJzdWIiOiI2NiJ9.Du8TJ.`, 'It was ⟨jwt⟩.'],
  ])('%s', (_, given, wanted) => {
    expect(redact(given).text).toBe(wanted);
  });

  test('are not what only begins so', () => {
    expect(redact('eyJust a typo, eyJhello.world.example').text).toBe(
      'eyJust a typo, eyJhello.world.example',
    );
  });
});

describe('keys', () => {
  test.each([
    ['our key ghp_FFuNGWF3otkvsYwPNJnAj72g2DhwQ8J2d59Y broke', 'our key ⟨key⟩ broke'],
    ['AKIAIOSFODNN7EXAMPLE', '⟨key⟩'],
    ['Authorization: Bearer mF9B5f41JqMs8vKzQe7T', 'Authorization: Bearer ⟨key⟩'],
    ['api_key=9f8e7d6c5b4a39281706f5e4d3c2b1a0', 'api_key=⟨key⟩'],
    ['aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY9', 'aws_secret_access_key = ⟨key⟩'],
    ['Cookie: PHPSESSID=r2t5uvjq435r4q7ib3vtdjq120; lang=de', 'Cookie: PHPSESSID=⟨key⟩; lang=de'],
    ['API-Schlüssel: 4kXq82LmZp01TtRw77Vb', 'API-Schlüssel: ⟨key⟩'],
    ['a\n-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----\nb', 'a\n⟨key⟩\nb'],
    ['cut: -----BEGIN PRIVATE KEY-----\nMIIEow', 'cut: ⟨key⟩'],
  ])('%s', (given, wanted) => {
    expect(redact(given).text).toBe(wanted);
  });

  test.each([
    'commit 9fceb02d0ae598e95dc970b74767f19372d61af8',
    'request id 83b45eab-0f22-4cbb-a855-c6a562b0c1fd',
    'sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'the token has expired, token: expired',
    'press the key Ctrl+Shift+K',
  ])('are not: %s', (given) => {
    expect(redact(given).text).toBe(given);
  });
});

describe('passwords', () => {
  test.each([
    ['my password is Lz6vAb1jso! and', 'my password is ⟨password⟩ and'],
    ['PIN: 4821', 'PIN: ⟨password⟩'],
    ['login admin / password r00tMe!', 'login admin / password ⟨password⟩'],
    ['das Passwort ist „regenbogen“', 'das Passwort ist „⟨password⟩“'],
    ['WLAN-Passwort: Haus12Garten', 'WLAN-Passwort: ⟨password⟩'],
    ['mot de passe : Oiseau#12', 'mot de passe : ⟨password⟩'],
    ['mi contraseña es Gato*99', 'mi contraseña es ⟨password⟩'],
    ['a minha senha é Lua_2025', 'a minha senha é ⟨password⟩'],
    ['hasło to zima2026', 'hasło to ⟨password⟩'],
    ['salasanani on kesa2024', 'salasanani on ⟨password⟩'],
    ['הסיסמה שלי היא shalom77', 'הסיסמה שלי היא ⟨password⟩'],
    ['パスワードは Neko2024 です', 'パスワードは ⟨password⟩ です'],
    ['Server=db;User Id=sa;Password=Abc!2345;', 'Server=db;User Id=sa;Password=⟨password⟩;'],
    ['changed the password from Kite44 to Lamp#5!', 'changed the password from ⟨password⟩ to ⟨password⟩'],
    ['Das Passwort wurde auf Birne2024 geändert', 'Das Passwort wurde auf ⟨password⟩ geändert'],
    ['cambié la contraseña de "Gato12" a "Perro34"', 'cambié la contraseña de "⟨password⟩" a "⟨password⟩"'],
    ['the password is now Kite44!', 'the password is now ⟨password⟩'],
    ['passphrase "blue moon over water"', 'passphrase "⟨password⟩"'],
    ['password: blue-moon-over-water', 'password: ⟨password⟩'],
    ['WPA2 key: h4rbour-Lights, clé wifi : Maison75', 'WPA2 key: ⟨password⟩, clé wifi : ⟨password⟩'],
  ])('%s', (given, wanted) => {
    expect(redact(given).text).toBe(wanted);
  });

  test.each([
    'How do I reset my password for 10C - 10X2',
    'the password is wrong, password: must not be empty',
    'Das Passwort ist falsch! Passwort vergessen',
    'le mot de passe est incorrect',
    'password reset v2.1 fails, pass rate: 55%',
    'pin 12 boards',
    'password: "must not be empty"',
    'password policy changed from 8 to 12 characters',
    'password form moved from v2.1.0 to v2.2.0',
    'password sync from SharePoint2019 to SharePoint2022',
    'network key exchange failed',
    'change the password in Outlook2016, reset password to continue in step2a',
  ])('are not: %s', (given) => {
    expect(redact(given).text).toBe(given);
  });
});
