const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';

/**
 * Makes signs of an alphabet, always the same row of them (mulberry32), so that no whole key of a vendor stands in the
 * source, where a secret scanner would take it for a real one.
 */
function maker(seed: number): (alphabet: string, length: number) => string {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return (alphabet, length) =>
    Array.from({ length }, () => alphabet[Math.floor(next() * alphabet.length)]).join('');
}

const made = maker(20241103);
const alnum = (length: number): string => made(letters + digits, length);
const hex = (length: number): string => made('0123456789abcdef', length);
const upper = (length: number): string => made('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', length);
const base64 = (length: number): string => made(`${letters}${digits}+/`, length);
const jwt = (claims: object, signature = alnum(43), alg = 'HS256'): string =>
  [{ alg, typ: 'JWT' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .concat(signature)
    .join('.');
const pem = (type: string): string =>
  [`-----BEGIN ${type}-----`, base64(64), base64(64), `${base64(42)}==`, `-----END ${type}-----`].join('\n');

/** Lines of the third set with keys, tokens in addresses, JSON web tokens and passwords. */
export const secretLines: string = `
our live key [[key|sk_live_${alnum(24)}]] stopped working
use [[key|pk_live_${alnum(24)}]] on the page, webhook [[key|whsec_${alnum(32)}]]
restricted one: [[key|rk_test_${alnum(24)}]]
github says bad credentials for [[key|ghp_${alnum(36)}]]
fine-grained [[key|github_pat_${alnum(22)}_${alnum(59)}]] has no access either
actions token [[key|ghs_${alnum(36)}]] leaked into the build log
gitlab [[key|glpat-${alnum(20)}]] expired?
slack bot [[key|xoxb-${made(digits, 12)}-${made(digits, 13)}-${alnum(24)}]] posts twice
app level token [[key|xapp-1-A${upper(10)}-${made(digits, 13)}-${hex(64)}]]
AWS_ACCESS_KEY_ID=[[key|AKIA${upper(16)}]]
aws_secret_access_key = [[key|${base64(40)}]]
maps key [[key|AIza${alnum(35)}]] over quota
oauth [[key|ya29.${alnum(120)}]] is not refreshed
mail through [[key|SG.${alnum(22)}.${alnum(43)}]] bounces
//registry.npmjs.org/:_authToken=[[key|npm_${alnum(36)}]]
twine upload with [[key|pypi-AgEIcHlwaS5vcmc${alnum(60)}]] 403
docker login -u acme -p [[key|dckr_pat_${alnum(27)}]]
model pull with [[key|hf_${made(letters, 34)}]] unauthorised
OPENAI_API_KEY=[[key|sk-proj-${alnum(48)}]]
assistant key [[key|sk-ant-api03-${alnum(93)}AA]] hits the limit
shop token [[key|shpat_${hex(32)}]]
droplets: [[key|dop_v1_${hex(64)}]]
new relic [[key|NRAK-${upper(27)}]] wrong region
mailgun [[key|key-${hex(32)}]] still the old domain
api_key: "[[key|${hex(40)}]]" is what your page gave me
X-Api-Key: [[key|${alnum(32)}]] gets 403
client_secret=[[key|${alnum(40)}]] is wrong according to the connector
Authorization: Bearer [[key|${alnum(44)}]]
der API-Key [[key|AKIA${upper(16)}]] ist gesperrt
access token: [[key|${hex(24)}${alnum(16)}]]
export DATADOG_API_KEY=[[key|${hex(32)}]]
"apiKey":"[[key|${alnum(36)}]]","region":"eu-1"
twilio auth token = [[key|${hex(32)}]] fails with 20003
ASIA session key [[key|ASIA${upper(16)}]] is refused
https://app.example.com/reset?[[url-token|token=${alnum(32)}&uid=8812]]
link expired: https://example.org/verify/[[url-token|${alnum(40)}]]
https://cdn.example.net/f/report.pdf?[[url-token|X-Amz-Signature=${hex(64)}&X-Amz-Expires=3600]]
login at https://auth.example.com/cb#[[url-token|access_token=${alnum(40)}&token_type=bearer]] loops
git clone https://[[url-token|deploy:${alnum(18)}]]@git.example.com/acme/site.git fails
postgres://[[url-token|app:${alnum(16)}]]@db.example.net:5432/prod refuses
see (https://share.example.io/d?[[url-token|id=${alnum(28)}]]) for the file
https://meet.example.com/j/88421?[[url-token|pwd=${alnum(22)}]]
Einladung: https://board.example.de/einladung?[[url-token|code=${alnum(12)}&von=4711]]
le lien https://exemple.example.fr/activation?[[url-token|cle=${hex(20)}]] est mort
el enlace https://portal.example.es/alta?[[url-token|t=${alnum(16)}]] caducó
הקישור https://app.example.co.il/r?[[url-token|k=${alnum(20)}]] לא נפתח
www.example.com/unsubscribe?[[url-token|u=${hex(24)}&e=1]] shows 500
webhook https://hooks.example.com/services/T024BE7LD/B19C7LW2K/[[url-token|${alnum(24)}]] 404
mysql://[[url-token|root:hunter22x]]@[[ip|10.9.0.4]]/crm works locally
https://files.example.com/s/[[url-token|Zk9-${alnum(24)}_q]]/download 403
our feed is https://cal.example.com/ical/[[url-token|${hex(12)}${alnum(20)}]]/basic.ics
GET /v1/me?access_token=[[url-token|${alnum(30)}]] 401
session [[jwt|${jwt({ sub: '8812', name: 'x', iat: 1730599204 })}]] expired too soon
Authorization: Bearer [[jwt|${jwt({ iss: 'acme', aud: 'api', exp: 1730602804 }, alnum(342), 'RS256')}]]
cookie sid=[[jwt|${jwt({ uid: 7 })}]]; Path=/
{"id_token":"[[jwt|${jwt({ email_verified: true, sub: 'u-19' })}]]"}
unsigned [[jwt|${jwt({ admin: true }, '', 'none')}]] is accepted, that is a hole!
jwt.io shows [[jwt|${jwt({ scope: 'read write', jti: 'b1' }, alnum(86), 'ES256')}]] as valid
der Token lautet [[jwt|${jwt({ sub: 'm.' })}]]
https://sso.example.com/cb?[[url-token|id_token=${jwt({ nonce: 'q' })}]]
password: [[password|Sommer2024!]]
the password is [[password|tr33-H0use]] if you want to try
pw [[password|Qx7#mm21]] doesnt work anymore
my pw is [[password|bluefish99]]
pass: [[password|s3cr3t&Sons]]
pwd=[[password|Zebra_4412]]
user demo / password [[password|Demo#2024]]
PIN: [[password|4471]]
the pin is [[password|908812]] for the door tablet
Passwort: [[password|Wolke7$Regen]]
mein Passwort lautet [[password|Fahrrad!88]]
Kennwort ist [[password|kl4v13r-S7uhl]] bitte ändern
mot de passe : [[password|Soleil*75]]
mdp: [[password|chat0n_noir3]]
contraseña: [[password|Naranja.2023]]
la contraseña es [[password|G4to_negro]]
la clave es [[password|Luna#0921]]
senha: [[password|Praia@2024]]
a senha é [[password|c4fe-Com-leite]]
hasło: [[password|Zielony!Kot7]]
wachtwoord: [[password|Fiets#Brug12]]
het wachtwoord is [[password|m0len-Wiek]]
סיסמה: [[password|Shalom!4421]]
הסיסמה היא [[password|kova7Adom]]
wifi: guest-net, passphrase "[[password|correct horse battery staple]]"
WPA2 key: [[password|h4rb0ur-L1ghts]]
wi-fi password is '[[password|coffee4all!]]' in the lobby
temp password "[[password|Welcome1]]" never works
password changed from [[password|Old#Pass1]] to [[password|New#Pass2]] but login fails
login: admin passwd: [[password|t0or!Toor]]
username=kiosk;password=[[password|Kiosk!77]];timeout=30
Password - [[password|Raven$Claw9]]
passcode is [[password|551290]]
`;

/** Texts of more than one line with such secrets, parted by a line of two tildes. */
export const secretBlocks: string = String.raw`
# .env
APP_ENV=production
APP_PORT=8443
DB_PASSWORD=[[password|vT9!kelp_Row]]
STRIPE_SECRET=[[key|sk_test_${alnum(24)}]]
SENTRY_RELEASE=web@4.18.0
~~
smtp:
  host: mail.example.com
  port: 587
  user: [[email|notify@example.com]]
  password: "[[password|Gr4vel-P1t]]"
  timeout: 30
~~
curl -sS -X POST https://api.example.com/v2/items?[[url-token|dry_run=1&key=${alnum(20)}]] \
  -H 'Authorization: Bearer [[key|${alnum(40)}]]' \
  -H 'Content-Type: application/json' -d '{"qty": 3}'
HTTP/2 403
~~
Hi team, remote access for you:
TeamViewer ID in the other mail
User: support
Password: [[password|Hx2-pp91-Tulip]]
Valid until 30.11.2024
~~
SSH does not take our key:
[[key|${pem('RSA PRIVATE KEY')}]]
OpenSSH 9.6p1
~~
[[key|${pem('PRIVATE KEY')}]]
this is what the export button gave me, is that meant to be public?
~~
[client]
user = report
password = [[password|q8W_lantern]]
host = [[ip|10.20.30.41]]
~~
Zugang zum Testsystem
Benutzer: pruefer
Passwort: [[password|Eiche-92-Blatt]]
Adresse: https://test.example.de/login
~~
{
  "username": "integration",
  "password": "[[password|Mango_Tree55]]",
  "token": "[[key|${alnum(32)}]]",
  "retries": 3
}
~~
ERROR 2024-11-05 10:02:11 request failed
 url=https://api.example.com/v1/sync?[[url-token|token=${hex(32)}]]
 req=3f2504e0-4f89-41d3-9a0c-0305e82c3301
 auth=[[jwt|${jwt({ tenant: 'acme' })}]]
`;
