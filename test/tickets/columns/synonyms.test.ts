import { afterAll, expect, test } from 'vitest';
import { readTickets } from '../../../src/tickets/index.ts';
import { exportFolder } from '../export-file.ts';

const { folder, write, remove } = exportFolder();
afterAll(remove);

const rows = [
  ['7001', '2026-03-01 10:00', 'Seat list is old', 'It shows the order of yesterday', 'open'],
  ['7002', '2026-03-02 10:00', 'Timer jumps', 'After a reload it starts again', 'solved'],
];

test.each([
  ['Ticket ID,Created time,Subject,Description,Status'],
  ['Issue key,Created,Summary,Description,Status'],
  ['Ticketnummer;Erstellt am;Betreff;Beschreibung;Zustand'],
  ['N° de ticket;Créé le;Objet;Contenu;Statut'],
  ['Número,Fecha de creación,Asunto,Descripción,Estado'],
  ['ID;Data de abertura;Título;Descrição;Situação'],
  ['Codice,Data creazione,Oggetto,Descrizione,Stato'],
  ['Numer,Data utworzenia,Temat,Treść,Status'],
  ['Tunnus,Luotu,Otsikko,Kuvaus,Tila'],
  ['מספר פנייה,נוצר בתאריך,נושא,תיאור,סטטוס'],
  ['チケット番号,作成日時,件名,内容,ステータス'],
  ['caseNumber,createdDate,subject,description,status'],
  [' ticket_id ,\u200bcreated_at,SUBJECT,Custom field (Description),status [list]'],
])('columns are understood by their names: %s', async (header) => {
  const delimiter = header.includes(';') ? ';' : ',';
  const path = write('names.csv', [header, ...rows.map((row) => row.join(delimiter))].join('\n'));
  const { tickets } = await readTickets([path], {}, { root: folder });
  expect(tickets.map(({ id, subject, body, status }) => [id, subject, body, status])).toEqual(
    rows.map(([id, , subject, body, status]) => [id, subject, body, status]),
  );
});

test('a name whose content does not fit loses: a job title is no subject, a duration is no moment', async () => {
  const text = [
    'Ticket ID,Subject,Created time,Resolved time,Resolution time (in hrs),Title',
    ...Array.from(
      { length: 12 },
      (_, at) => `${at},Seat list ${at},2026-03-01 10:00:00,2026-03-02 10:00:00,49:10:00,Teacher`,
    ),
  ].join('\n');
  const { tickets, files } = await readTickets([write('friends.csv', text)], {}, { root: folder });
  expect(files[0]?.columns).toMatchObject({ subject: 'Subject', solved: 'Resolved time' });
  expect(tickets.find(({ id }) => id === '3')?.subject).toBe('Seat list 3');
});

test('without an id column the id comes from an address', async () => {
  const text =
    'title,url,createdAt\nSeat list,https://git.example/a/b/issues/123,2026-03-01T10:00:00Z\nTimer,https://git.example/a/b/issues/124,2026-03-02T10:00:00Z';
  const { tickets } = await readTickets([write('url.csv', text)], {}, { root: folder });
  expect(tickets.map(({ id }) => id)).toEqual(['123', '124']);
});

test('ids shown in groups and dressed by spreadsheets are read as they are', async () => {
  const grouped = await readTickets(
    [write('g.csv', 'id;created\n1 438 780;2026-03-01\n52\u00a0267;2026-03-02')],
    {},
    { root: folder },
  );
  expect(grouped.tickets.map(({ id }) => id)).toEqual(['1438780', '52267']);
  const dressed = await readTickets(
    [write('d.csv', 'id,created\n"=""0701""",2026-03-01\n0702,2026-03-02')],
    {},
    { root: folder },
  );
  expect(dressed.tickets.map(({ id }) => id)).toEqual(['0701', '0702']);
});
