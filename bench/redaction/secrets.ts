import { inSentences, type LabelledText } from './labelled-text.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** Signs that look random and are the same in each run: a linear congruence, seeded by the caller. */
function signs(length: number, seed: number, from: string = alphabet): string {
  let state = seed * 7919 + 12345;
  let made = '';
  while (made.length < length) {
    state = (state * 1103515245 + 12345) % 2147483648;
    made += from[Math.floor(state / 65536) % from.length];
  }
  return made;
}
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const hex = '0123456789abcdef';
const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What follows `?` or `#`, or random parts of a path, or user and password before the host. */
const urls = [
  'https://lernen.example/konto?[[url-token|reset=9f3a1c77]]',
  'https://x.example/a/b?[[url-token|sid=1]]',
  'http://shop.example.com/cart#[[url-token|access_token=zzTop99&state=5]]',
  'https://meet.example/j/88?[[url-token|pwd=QmFzZTY0]]',
  'https://drive.example/file/d/[[url-token|1aB2cD3eF4gH5iJ6kL7mN8oP9q]]/view',
  'https://[[url-token|eva:geheim77]]@intranet.example/login',
  'ftp://[[url-token|deploy:s3cr3t]]@files.example/upload',
  'https://hooks.example/services/[[url-token|T0AB12CD3/B0EF45GH6/x7Y8z9A0b1C2d3E4f5G6h7I8]]',
  'HTTPS://LOUD.EXAMPLE/RESET?[[url-token|CODE=AB12CD34]]',
  'https://school.example/verify?[[url-token|email=&code=551200]]',
  'https://sso.example/cb?[[url-token|code=4/0AX4XfWh-Zz&scope=openid]]',
  'https://bücher.example/weg?[[url-token|schlüssel=wert]]',
  'https://a.example:8443/path;v=1?[[url-token|x=y]]',
  'www.noten.example/anmelden?[[url-token|token=abc123def]]',
  'https://cal.example/ical/[[url-token|4f9d8c7b6a5e4d3c2b1a0f9e8d7c6b5a]]/basic.ics',
  'https://[[url-token|apikey]]@api.example/v1/list',
  'https://exam.example/take?[[url-token|attempt=77&hash=1c9e]]',
  'https://example.org/?[[url-token|utm_source=mail&uid=99812]]',
  'wss://live.example/socket?[[url-token|ticket=Ux82hh]]',
  'https://s3.example/bucket/file.pdf?[[url-token|X-Amz-Signature=af31bc&X-Amz-Expires=900]]',
  'https://example.net/q?[[url-token|name=%C3%A9va&tel=%2B44]]',
  'exams.example.com/start?[[url-token|session=88ab]]',
  'https://app.example.com/#/join?[[url-token|invite=PL-7788-xy]]',
  'https://example.com/magic/[[url-token|eyJrIjoiMTIzNDU2Nzg5MCJ9abcDEF123]]',
  'https://portal.example/p?[[url-token|s=%7B%22a%22%3A1%7D]]',
  'https://example.com/view?[[url-token|id=12&sig=__zz]]',
  'https://quiz.example/r/[[url-token|Zk3-9xQ_7bLm2Pa8Wd5Rt1]]',
  'https://example.com/path?[[url-token|next=https://other.example/x?y=1]]',
  'sftp://[[url-token|root:toor22]]@host.example/',
  'https://wiki.example/page?[[url-token|action=edit&session=QQ12]]',
];
const urlSentences = [
  'The link {} is dead.',
  'Der Link {} geht nicht.',
  'Le lien {} ne marche pas.',
  'El enlace {} da error.',
  'O link {} expirou.',
  'Il link {} è scaduto.',
  'Link {} nie działa.',
  'Linkki {} ei aukea.',
  'הקישור {} לא נפתח',
  'リンク {} が開けません',
];

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** JSON web tokens of RFC 7519: signed, unsecured, with other headers; encrypted ones have five parts. */
function jwts(): string[] {
  const headers = [
    { alg: 'HS256', typ: 'JWT' },
    { typ: 'JWT', alg: 'RS256', kid: 'k-1' },
    { alg: 'ES256' },
    { alg: 'EdDSA', typ: 'at+jwt' },
    { alg: 'none' },
    { kid: 'abc', alg: 'PS384' },
  ];
  const signed = Array.from({ length: 26 }, (_, at) => {
    const header = headers[at % headers.length] as { alg: string };
    const body = { sub: `user-${at}`, iat: 1_700_000_000 + at, roles: at % 2 === 0 ? ['teacher'] : [] };
    return `${base64(header)}.${base64(body)}.${header.alg === 'none' ? '' : signs(43, at + 1)}`;
  });
  const encrypted = Array.from(
    { length: 6 },
    (_, at) =>
      `${base64({ alg: 'RSA-OAEP', enc: 'A256GCM' })}.${signs(64, at + 90)}.${signs(16, at + 91)}.${signs(40, at + 92)}.${signs(22, at + 93)}`,
  );
  return [...signed, ...encrypted];
}
const jwtSentences = [
  'The header was Authorization: Bearer {} as logged.',
  'Im Log steht {} dreimal.',
  'Le jeton {} a expiré.',
  'El token {} caducó.',
  'O cookie id_token={} ficou.',
  'Nel log vedo {} ogni ora.',
  'W konsoli: {} i koniec.',
  'האסימון {} פג',
];

/** Keys as their issuers document them. */
const keys = [
  `sk_live_${signs(24, 1)}`,
  `rk_test_${signs(24, 2)}`,
  `whsec_${signs(32, 3)}`,
  `ghp_${signs(36, 4)}`,
  `gho_${signs(36, 5)}`,
  `github_pat_${signs(22, 6)}_${signs(59, 7)}`,
  `glpat-${signs(20, 8)}`,
  `xoxb-${signs(12, 9, '0123456789')}-${signs(12, 10, '0123456789')}-${signs(24, 11)}`,
  `xapp-1-${signs(11, 12, upper)}-${signs(13, 13, '0123456789')}-${signs(64, 14, hex)}`,
  `AKIA${signs(16, 15, base32)}`,
  `ASIA${signs(16, 16, base32)}`,
  `AIza${signs(35, 17)}`,
  `ya29.${signs(60, 18)}`,
  `SG.${signs(22, 19)}.${signs(43, 20)}`,
  `npm_${signs(36, 21)}`,
  `pypi-AgEIcHlwaS5vcmc${signs(60, 22)}`,
  `dckr_pat_${signs(27, 23)}`,
  `hf_${signs(34, 24)}`,
  `sk-proj-${signs(48, 25)}`,
  `sk-ant-api03-${signs(80, 26)}`,
  `shpat_${signs(32, 27, hex)}`,
  `dop_v1_${signs(64, 28, hex)}`,
  `NRAK-${signs(27, 29, upper)}`,
  `key-${signs(32, 30, hex)}`,
  `SK${signs(32, 31, hex)}`,
  `lin_api_${signs(40, 32)}`,
  `EAAC${signs(60, 33)}`,
  `sq0atp-${signs(22, 34)}`,
  `glsa_${signs(32, 35)}_${signs(8, 36, hex)}`,
  `pat-eu1-${signs(8, 37, hex)}-${signs(4, 38, hex)}-${signs(4, 39, hex)}-${signs(4, 40, hex)}-${signs(12, 41, hex)}`,
];
const keySentences = [
  'Our key {} stopped working.',
  'Der Schlüssel {} wird abgelehnt.',
  'La clé {} est rejetée.',
  'La clave {} no vale.',
  'A chave {} foi revogada.',
  'La chiave {} non funziona.',
  'Klucz {} wygasł.',
  'Avain {} ei toimi.',
  'המפתח {} לא עובד',
  'キー {} が無効です',
];
const namedKeys = [
  `Authorization: Bearer [[key|${signs(40, 50)}]]`,
  `api_key=[[key|${signs(32, 51)}]]`,
  `X-Api-Key: [[key|${signs(32, 52, hex)}]]`,
  `aws_secret_access_key = [[key|${signs(40, 53)}]]`,
  `client_secret: "[[key|${signs(40, 54)}]]"`,
  `access token: [[key|${signs(28, 55)}]]`,
  `Cookie: PHPSESSID=[[key|${signs(26, 56)}]]; lang=de`,
  `session id: [[key|${signs(32, 57, hex)}]]`,
  `Set-Cookie: sid=[[key|${signs(32, 58)}]]; Path=/`,
  `-----BEGIN RSA PRIVATE KEY-----\n[[key|${signs(64, 59)}\n${signs(40, 60)}]]\n-----END RSA PRIVATE KEY-----`,
  `-----BEGIN OPENSSH PRIVATE KEY-----\n[[key|${signs(64, 61)}]]\n-----END OPENSSH PRIVATE KEY-----`,
  `AccountKey=[[key|${signs(86, 62)}==]]`,
  `API-Schlüssel: [[key|${signs(32, 63)}]]`,
];

/** Words of many languages that announce a password, and what follows. */
const passwords = [
  'my password is [[password|Tr0ub4dor]] and it fails',
  'Password: [[password|x9!kLm2]]',
  'pwd=[[password|hunter2]]',
  'the pass is [[password|blue42sky]] now',
  'PIN: [[password|4821]]',
  'my PIN is [[password|77120]] still',
  'password "[[password|correcthorse]]" refused',
  "the password is '[[password|sunshine]]'",
  'pw: [[password|Q1w2e3]]',
  'Passwort: [[password|Sommer2026!]]',
  'mein Kennwort lautet [[password|Igel_77]] und geht nicht',
  'Das Passwort ist „[[password|regenbogen]]“',
  'WLAN-Passwort: [[password|Haus12Garten]]',
  'mot de passe : [[password|Oiseau#12]]',
  'mon mdp est [[password|chat2020]] depuis hier',
  'le mot de passe est « [[password|tournesol]] »',
  'mi contraseña es [[password|Gato*99]] y falla',
  'contraseña: [[password|abc12345]]',
  'minha senha é [[password|Lua_2025]] hoje',
  'senha: [[password|peixe88]]',
  'la mia password è [[password|Pane&4]] da ieri',
  "parola d'ordine: [[password|Sole12]]",
  'hasło: [[password|Kot4pies]]',
  'moje hasło to [[password|zima2026]] i nic',
  'salasana: [[password|Talvi99]]',
  'salasanani on [[password|kesa2024]] eikä toimi',
  'הסיסמה שלי היא [[password|shalom77]] ולא עובד',
  'סיסמה: [[password|Qw12er]]',
  'パスワードは [[password|Neko2024]] です',
  'パスワード: [[password|sakura01]]',
  'wachtwoord: [[password|Fiets12]]',
  'mitt lösenord är [[password|Sol123]] nu',
  'kodeord: [[password|Bil2024]]',
  'passcode [[password|992817]] does not open it',
  'username: jdoe password: [[password|Zx81Zx81]]',
  'login admin / password [[password|r00tMe!]]',
  'postgres://app:[[password|pg77pass]]@db.example/main',
  'mysql://root:[[password|t0p]]@[[ip|10.0.0.4]]:3306/x',
  'mongodb+srv://svc:[[password|Mx9-yy]]@cluster.example/test',
  'Server=db;User Id=sa;Password=[[password|Abc!2345]];',
];

/** URL tokens, JSON web tokens, keys and passwords. */
export function secretTexts(): LabelledText[] {
  return [
    ...inSentences('url-token', urls, urlSentences),
    ...inSentences('jwt', jwts(), jwtSentences),
    ...inSentences('key', keys, keySentences),
    ...inSentences('key', namedKeys, ['{}', 'In the log: {}']),
    ...inSentences('password', passwords, ['{}', 'Hello, {}']),
  ];
}
