import { describe, expect, it } from 'vitest';
import { discoverThemes } from '../../../src/themes/index.ts';
import { ticket, twoTopics } from '../tickets.ts';

/** The name of the theme of ten tickets that all say `phrase`, beside ten others. */
function nameOf(phrase: string, endings: readonly string[]): string | undefined {
  const tickets = endings.map((ending, at) => ticket(`own-${at}`, '', `${phrase} ${ending}`));
  const others = twoTopics.filter(({ id }) => id.startsWith('grade'));
  const themes = discoverThemes([...tickets, ...others], { count: 2 });
  return themes.find(({ typical }) => typical?.startsWith('own'))?.label;
}

const endings = [
  'before the exam, please.',
  'on the tablet of a teacher.',
  'in the morning?',
  'from the menu above.',
  'with a broken mouse.',
  'at home.',
  'under Linux.',
  'for the second school.',
  'after lunch.',
  'and nobody knows why.',
];

describe('the name of a theme', () => {
  it('is a phrase as customers write it, its first letter large', () => {
    expect(nameOf('My timetable view is empty', endings)).toBe('Timetable view');
  });

  it('names the doing where customers give a command', () => {
    expect(nameOf('I have to delete my account', endings)).toBe('Deleting my account');
    expect(nameOf('We could not change the password', endings)).toBe('Changing the password');
  });

  it('keeps the capitals that customers mostly use inside a sentence', () => {
    expect(nameOf('I see no IMAP server', endings)).toBe('IMAP server');
  });

  it('does not reach over the end of a sentence', () => {
    expect(nameOf('There is the timetable. Views', endings)).not.toMatch(/timetable\s+views?/i);
  });

  it('leaves out addresses, settings and what programs write', () => {
    const pasted =
      'See https://school.example/seat/list and mail.server.port, Mozilla/5.0 (X11; Linux) Gecko/20100101 for the room planner';
    expect(nameOf(pasted, endings)).toBe('Room planner');
  });

  it('is not the name of the product alone', () => {
    const tickets = Array.from({ length: 40 }, (_, at) =>
      ticket(String(at), 'Examine', `${twoTopics[at % 20]?.body} Examine is odd.`),
    );
    const labels = discoverThemes(tickets).map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(0);
    expect(labels).not.toContain('Examine');
  });

  it('is not what heads a subject of any kind before a colon', () => {
    const wishes = [
      'print the map',
      'sort the map',
      'colour the map',
      'save the map',
      'turn the map',
      'zoom the map',
    ];
    const tickets = wishes.map((wish, at) => ticket(`own-${at}`, `Feature request: ${wish} of rooms`));
    const themes = discoverThemes([...tickets, ...twoTopics], { count: 3 });
    expect(themes.find(({ typical }) => typical?.startsWith('own'))?.label).toBe('Map of rooms');
  });

  it('is a single word where no phrase is nearly as frequent', () => {
    const about = [
      'late',
      'wrong',
      'twice',
      'missing',
      'for Oslo',
      'of May',
      'in krona',
      'on paper',
      'as PDF',
      'unpaid',
    ];
    const tickets = about.map((rest, at) => ticket(`own-${at}`, `Invoice ${rest}`));
    const themes = discoverThemes([...tickets, ...twoTopics], { count: 3 });
    expect(themes.find(({ typical }) => typical?.startsWith('own'))?.label).toBe('Invoice');
  });

  it('is said in the ticket that is shown for the theme, and not repeated by its words', () => {
    const themes = discoverThemes(twoTopics, { count: 2 });
    for (const { label, typical, words } of themes) {
      const shown = twoTopics.find(({ id }) => id === typical);
      for (const word of label.toLowerCase().split(' ')) {
        expect(`${shown?.subject} ${shown?.body}`.toLowerCase()).toContain(word);
        expect(words.map((one) => one.toLowerCase())).not.toContain(word);
      }
    }
  });

  it('is two words where one alone names it and another stands beside it', () => {
    const about = ['late', 'wrong', 'twice', 'missing', 'for Oslo', 'of May', 'in krona', 'on paper'];
    const tickets = about.map((rest, at) =>
      ticket(`own-${at}`, `Invoice ${rest}`, at < 4 ? 'Do ask our bursar.' : ''),
    );
    const themes = discoverThemes([...tickets, ...twoTopics], { count: 3 });
    expect(themes.find(({ typical }) => typical?.startsWith('own'))?.label).toBe('Invoice, bursar');
  });

  it('keeps the small word that belongs to it', () => {
    expect(nameOf('Why can nobody give half points', endings)).toBe('Half points');
  });

  it('is not cut before what always follows', () => {
    expect(nameOf('It is the main nightly backup job', endings)).toMatch(/backup job$/);
    expect(nameOf('It stops every website from loading', endings)).not.toMatch(/loading$/);
    expect(nameOf('The reminder says the exam is tomorrow', endings)).not.toMatch(/says/);
  });

  it('does not end in a word that needs its rest, in no language', () => {
    const rests = ['la connessione', 'invio', 'avvio', 'la stampa', 'la notte'];
    const tickets = [...rests, ...rests, ...rests].map((rest, at) =>
      ticket(`own-${at}`, '', `Si è verificato un errore durante ${rest}. Il codice cambia.`),
    );
    const themes = discoverThemes([...tickets, ...twoTopics], { count: 3 });
    expect(themes.find(({ typical }) => typical?.startsWith('own'))?.label).not.toMatch(/durante$/i);
  });

  it('is a thing where particles stand behind it and no spaces between words', () => {
    const matters = {
      seat: [
        '座席表を印刷できません。',
        '座席表の印刷が古いままです。',
        '座席表に生徒の名前がありません。',
        '座席表の印刷で順番が違います。',
        '座席表が表示されません。',
        '座席表の印刷をお願いします。',
      ],
      grade: [
        '成績をエクスポートできません。',
        '成績をエクスポートすると空です。',
        '成績を Excel に出力したいです。',
        '成績のエクスポートで列が違います。',
        '成績をエクスポートしたいです。',
        '成績が表示されません。',
      ],
    };
    const more = ['', '試験は明日です。', '先生から聞きました。', '昨日からです。'];
    const tickets = Object.entries(matters).flatMap(([matter, texts]) =>
      more.flatMap((rest, turn) =>
        texts.map((text, at) => ticket(`${matter}-${turn}-${at}`, '', text + rest)),
      ),
    );
    const labels = discoverThemes(tickets, { count: 2 }).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['座席表の印刷', '成績をエクスポート']));
  });

  it('may begin with a word that has a digit in it, not with one that begins with a digit', () => {
    const said = [
      'MP3 upload fails',
      'We need MP3 upload',
      'Our MP3 upload stops',
      'The MP3 upload was refused',
    ];
    const tickets = [...endings, ...endings].map((ending, at) =>
      ticket(`own-${at}`, '', `${said[at % 4]} ${ending}`),
    );
    const others = twoTopics.map(({ id, subject }) => ticket(id, '', subject)).slice(10);
    const themes = discoverThemes([...tickets, ...others], { count: 2 });
    expect(themes.find(({ typical }) => typical?.startsWith('own'))?.label).toBe('MP3 upload');
    expect(nameOf('We miss the 10C seat list', endings)).not.toMatch(/^10C/);
  });

  it('is not how mails begin or end', () => {
    const tickets = endings.map((ending, at) =>
      ticket(
        `own-${at}`,
        'בהמשך לשיחה',
        `${at % 4 ? 'The paper scanner' : 'It'} hums ${ending} It is old. The autumn carnival comes soon.`,
      ),
    );
    const themes = discoverThemes([...tickets, ...twoTopics], { count: 3 });
    expect(themes.find(({ typical }) => typical?.startsWith('own'))?.label).toMatch(/^Paper scanner/);
  });

  it('does not repeat a word, and is no number', () => {
    const tickets = endings.map((ending, at) => ticket(`own-${at}`, 'sync sync sync', `404 ${ending}`));
    const themes = discoverThemes([...tickets, ...twoTopics], { count: 3 });
    expect(themes.find(({ typical }) => typical?.startsWith('own'))?.label).toBe('Sync');
  });
});
