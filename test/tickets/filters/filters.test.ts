import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/settings/index.ts';
import { setAsideBy } from '../../../src/tickets/filters/index.ts';

/** The filter that takes a row under the settings of `exports.setAside`. */
function taken(row: Record<string, string>, setAside = '{}', tags: string[] = []): string | undefined {
  const { settings, faults } = readSettings(`exports:\n  setAside: ${setAside}\n`, 'settings.yaml');
  expect(faults).toEqual([]);
  return setAsideBy(settings)({ cell: (field) => row[field] ?? '', tags });
}

describe('automatic replies', () => {
  it.each([
    'Automatic reply: Exam list',
    'AUTOMATIC REPLY: exam list',
    'Out of Office AutoReply: Exam list',
    'Automatische Antwort: Klausurliste',
    'Abwesenheitsnotiz: Klausurliste',
    'Réponse automatique : liste',
    'Reponse automatique : liste',
    'Respuesta automática: lista',
    'Resposta automática: lista',
    'Risposta automatica: lista',
    'Automatisch antwoord: lijst',
    'Odpowiedź automatyczna: lista',
    'Automaattinen vastaus: lista',
    'Autosvar: lista',
    '\u200Fתשובה אוטומטית: רשימה',
    '自動応答：リスト',
    'Автоответ: список',
    'out of office until 12 October',
    'Undelivered Mail Returned to Sender',
    'Delivery Status Notification (Failure)',
  ])('are known by their subject: %s', (subject) => {
    expect(taken({ subject })).toBe('automatic replies');
  });

  it.each([
    'Automatic reply is sent twice',
    'Our automatic replies: wrong language',
    'Re: Automatic reply: Exam list',
    'Out of office hours the upload fails',
    'Absence: how do I enter it?',
    'Abwesenheit: wie trage ich sie ein?',
    'Delivery of the seat list',
    '',
  ])('are not what a person wrote: %s', (subject) => {
    expect(taken({ subject })).toBeUndefined();
  });

  it.each(['true', 'Yes', '1', 'auto-replied', 'auto-generated (rejected)'])(
    'are known by a column that says %s',
    (autoreply) => {
      expect(taken({ autoreply })).toBe('automatic replies');
    },
  );

  it.each(['false', 'no', '0', ''])('are not known by a column that says "%s"', (autoreply) => {
    expect(taken({ autoreply })).toBeUndefined();
  });

  it('are what the settings add, and none when the settings turn the filter off', () => {
    const digest = { subject: 'Weekly digest of your queue' };
    expect(taken(digest)).toBeUndefined();
    expect(taken(digest, '{ automaticReplies: { subjects: [weekly digest] } }')).toBe('automatic replies');
    expect(taken({ subject: 'Automatic reply: x' }, '{ automaticReplies: false }')).toBeUndefined();
  });
});

describe('bots', () => {
  it.each([
    { email: 'MAILER-DAEMON@mx.elm.example' },
    { email: 'postmaster@elm.example' },
    { email: 'no-reply@elm.example' },
    { email: 'noreply+ab12@elm.example' },
    { email: 'comments-noreply@docs.example' },
    { email: 'do_not_reply@elm.example' },
    { email: 'ne-pas-repondre@orme.example' },
    { email: 'nicht-antworten@ulme.example' },
    { requester: 'Elm System <donotreply@elm.example>' },
    { requester: 'Mail Delivery Subsystem' },
    { requester: 'dependabot[bot]' },
    { requester: 'app/renovate' },
    { email: 'bounces+77-ada=elm.example@mail.example' },
  ])('are known by their sender: %o', (row) => {
    expect(taken(row)).toBe('bots');
  });

  it.each([
    { email: 'ada@noreply.example' },
    { email: 'info@elm.example' },
    { email: 'norep@elm.example' },
    { email: 'support@elm.example', requester: 'Support' },
    { requester: 'Abbot' },
    { requester: 'Robert Bot' },
    { email: 'noreply@forms.example', channel: 'Web form' },
  ])('are not people, nor a form through which people write: %o', (row) => {
    expect(taken(row)).toBeUndefined();
  });

  it('are the senders that the settings add', () => {
    const row = { email: 'probe-7@alerts.elm.example', requester: 'Probe' };
    expect(taken(row)).toBeUndefined();
    for (const sender of ['"*@alerts.elm.example"', 'probe', 'probe-7@alerts.elm.example']) {
      expect(taken(row, `{ bots: { senders: [${sender}] } }`)).toBe('bots');
    }
    expect(taken({ email: 'no-reply@elm.example' }, '{ bots: false }')).toBeUndefined();
  });
});

describe('spam', () => {
  it.each([
    [{ status: 'Spam' }, []],
    [{ type: 'SPAM' }, []],
    [{ group: 'Junk' }, []],
    [{ isSpam: 'TRUE' }, []],
    [{ isSpam: 'spam' }, []],
    [{}, ['billing', 'marked_as_spam']],
  ])('is what the helpdesk calls so: %o %o', (row, tags) => {
    expect(taken(row, '{}', tags)).toBe('spam');
  });

  it.each([
    [{ status: 'Suspended' }, []],
    [{ isSpam: 'false' }, []],
    [{ subject: 'Your mails land in spam' }, ['spam-folder', 'antispam']],
  ])('is not what speaks of spam, nor what waits: %o %o', (row, tags) => {
    expect(taken(row, '{}', tags)).toBeUndefined();
  });

  it('is what the settings add', () => {
    expect(taken({ status: 'Suspended' }, '{ spam: { words: [suspended] } }')).toBe('spam');
  });
});

describe('internal tickets', () => {
  it('are tagged so, or come from a domain that the settings call their own', () => {
    expect(taken({}, '{}', ['Internal'])).toBe('internal tickets');
    const own = '{ internal: { domains: [gradelight.example] } }';
    expect(taken({ email: 'ada@gradelight.example' }, own)).toBe('internal tickets');
    expect(taken({ email: 'ada@mail.gradelight.example' }, own)).toBe('internal tickets');
    expect(taken({ email: 'ada@notgradelight.example' }, own)).toBeUndefined();
    expect(taken({}, '{}', ['internal-server-error'])).toBeUndefined();
    expect(taken({ email: 'ada@gradelight.example' })).toBeUndefined();
  });
});

describe('a filter of the settings', () => {
  const tests =
    '{ filters: [{ name: Tests, where: { subject: [test ticket], status: [closed, "solv*"] } }] }';

  it('takes what fits in every field that it names', () => {
    expect(taken({ subject: 'A test ticket, please ignore', status: 'Solved' }, tests)).toBe('Tests');
    expect(taken({ subject: 'A test ticket', status: 'open' }, tests)).toBeUndefined();
    expect(taken({ subject: 'The latest tickets', status: 'closed' }, tests)).toBeUndefined();
  });

  it('comes before those of the house', () => {
    expect(taken({ status: 'spam' }, '{ filters: [{ name: Junk, where: { status: spam } }] }')).toBe('Junk');
  });

  it('compares whole values but in texts, also tags and addresses', () => {
    const where = (text: string): string => `{ filters: [{ name: Own, where: { ${text} } }] }`;
    expect(taken({}, where('tags: [qa]'), ['QA', 'web'])).toBe('Own');
    expect(taken({}, where('tags: [qa]'), ['qa-web'])).toBeUndefined();
    expect(taken({ requester: 'Ada <ada@elm.example>' }, where('email: ["*@elm.example"]'))).toBe('Own');
    expect(taken({ channel: 'API v2' }, where('channel: [api]'))).toBeUndefined();
  });

  it('is not published with a word that must not be', () => {
    const { settings } = readSettings(
      'privacy: { words: [Bluebird] }\nexports: { setAside: { filters: [{ name: Project Bluebird, where: { tags: [b] } }] } }',
      'settings.yaml',
    );
    expect(setAsideBy(settings)({ cell: () => '', tags: ['b'] })).toBe('Project ⟨word⟩');
  });
});

it('stars stand for anything, as the words of a pattern do', () => {
  const part = fc.stringMatching(/^[ab]{0,3}$/);
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 2, maxLength: 4 }),
      fc.stringMatching(/^[ab]{1,8}$/),
      (parts, text) => {
        const expected = new RegExp(`^${parts.join('.*')}$`).test(text);
        const found = taken(
          { group: text },
          `{ filters: [{ name: Own, where: { group: ["${parts.join('*')}"] } }] }`,
        );
        expect(found === 'Own').toBe(expected);
      },
    ),
  );
});
