import { expect, test } from 'vitest';
import { readExport } from './read-export.ts';

test('a Jira export of all fields is recognised, with its repeated headers', async () => {
  const { report, tickets } = await readExport([
    'Summary,Issue key,Issue id,Issue Type,Status,Project key,Project name,Project lead,Project description,Priority,Resolution,Assignee,Assignee Id,Reporter,Reporter Id,Creator,Created,Updated,Last Viewed,Resolved,Due date,Votes,Labels,Labels,Labels,Description,Environment,Watchers,Watchers,Custom field (Development),Custom field (Rank),Custom field (Organizations),Custom field (Time to first response),Comment,Comment,Status Category',
    'Seat list for Ann,SUP-1,10001,Bug,To Do,SUP,Support,Dana Levi,Where it comes in,High,,Dana Levi,a1,Ann Fields,r1,Dana Levi,03/Feb/26 9:15 AM,03/Feb/26 11:15 AM,,,,0,seats,urgent,,It shows yesterday,,Eva Stern,,{},0|i0001q:r,North School,-3:15,03/Feb/26 9:20 AM;a1;We look,,To Do',
    'Timer jumps,SUP-2,10002,Task,Done,SUP,Support,Dana Levi,Where it comes in,Low,Done,Dana Levi,a1,Luc Morel,r2,Luc Morel,04/Feb/26 9:15 PM,05/Feb/26 9:15 AM,,05/Feb/26 9:15 AM,,0,,,,After a reload,,,,,0|i0002q:r,South College,4:35,,,Done',
    'Timer stops,SUP-3,10003,Task,To Do,SUP,Support,Dana Levi,Where it comes in,Low,,,,Ann Fields,r1,Luc Morel,05/Feb/26 9:15 PM,05/Feb/26 9:15 PM,,,,0,timer,,,At noon,,,,,0|i0003q:r,North School,,,,To Do',
  ]);
  expect(report.format).toBe('jira');
  expect(report.columns).toEqual({
    id: 'Issue key',
    created: 'Created',
    updated: 'Updated',
    solved: 'Resolved',
    subject: 'Summary',
    body: 'Description',
    requester: 'Reporter',
    requesterId: 'Reporter Id',
    account: 'Custom field (Organizations)',
    group: 'Project name',
    assignee: 'Assignee',
    type: 'Issue Type',
    priority: 'Priority',
    status: 'Status',
    tags: 'Labels',
    project: 'Project key',
  });
  expect(tickets.get('SUP-1')).toMatchObject({
    createdAt: '2026-02-03T09:15:00Z',
    subject: 'Seat list for ⟨name⟩',
    body: 'It shows yesterday',
    account: 'North School',
    tags: ['seats', 'urgent'],
    type: 'bug',
    status: 'To Do',
  });
  expect(tickets.get('SUP-1')).not.toHaveProperty('firstReplyMinutes');
  expect(tickets.get('SUP-2')).toMatchObject({
    createdAt: '2026-02-04T21:15:00Z',
    solvedAt: '2026-02-05T09:15:00Z',
  });
  expect(tickets.get('SUP-3')?.requester).toBe(tickets.get('SUP-1')?.requester);
});

test('work items are issues', async () => {
  const { report, tickets } = await readExport([
    'Work type,Work item key,Work item id,Summary,Assignee,Reporter,Status,Resolution,Created,Parent key,Parent summary,Description',
    'Bug,SUP-1,10001,Seat list is old,Dana Levi,Ann Fields,To Do,,2026-02-03 09:15,SUP-9,All lists,It shows yesterday',
    'Task,SUP-2,10002,Timer jumps,Dana Levi,Luc Morel,Done,Done,2026-02-04 09:15,,,After a reload',
  ]);
  expect(report).toMatchObject({
    format: 'jira',
    columns: { id: 'Work item key', type: 'Work type', subject: 'Summary' },
  });
  expect(tickets.get('SUP-1')).toMatchObject({ subject: 'Seat list is old', type: 'bug' });
});

const translated = [
  [
    'German',
    'Zusammenfassung,Vorgangsschlüssel,Vorgangs-ID,Vorgangstyp,Status,Priorität,Lösung,Zugewiesene Person,Autor,Ersteller,Erstellt,Aktualisiert,Stichwörter,Stichwörter,Beschreibung,Benutzerdefiniertes Feld (Organisationen),Kommentar',
    '03/Feb/26 9:15 AM',
  ],
  [
    'French',
    'Résumé,Clé de ticket,ID de ticket,Type de ticket,État,Priorité,Résolution,Personne assignée,Rapporteur,Créateur,Création,Mise à jour,Étiquettes,Étiquettes,Description,Champs personnalisés (Organisations),Commentaire',
    '03/févr./26 9:15 AM',
  ],
  [
    'Spanish',
    'Resumen,Clave de incidencia,ID de la incidencia,Tipo de Incidencia,Estado,Prioridad,Resolución,Persona asignada,Informador,Creador,Creada,Actualizada,Etiquetas,Etiquetas,Descripción,Campo personalizado (Organizaciones),Comentario',
    '03/feb/26 9:15 AM',
  ],
  [
    'Portuguese',
    'Resumo,Chave da item,ID da item,Tipo de item,Status,Prioridade,Resolução,Responsável,Relator,Criador,Criado,Atualizado(a),Categorias,Categorias,Descrição,Campo personalizado (Organizações),Comentário',
    '03/fev/26 9:15 AM',
  ],
  [
    'Italian',
    'Riepilogo,Chiave ticket,ID ticket,Tipo ticket,Stato,Priorità,Risoluzione,Assegnatario,Segnalatore,Creatore,Creato,Aggiornato,Etichette,Etichette,Descrizione,Campo personalizzato (Organizzazioni),Commento',
    '03/feb/26 9:15 AM',
  ],
  [
    'Polish',
    'Podsumowanie,Klucz zgłoszenia,Id. zgłoszenia,Typ zgłoszenia,Status,Priorytet,Rozwiązanie,Osoba przypisana,Osoba zgłaszająca,Twórca,Utworzono,Zaktualizowano,Etykiety,Etykiety,Opis,Pole niestandardowe (Organizacje),Komentarz',
    '03/lut/26 9:15 AM',
  ],
  [
    'Japanese',
    '要約,課題キー,課題 ID,課題タイプ,ステータス,優先度,解決状況,担当者,報告者,作成者,作成日,更新日,ラベル,ラベル,説明,カスタム フィールド (組織),コメント',
    '2026/02/03 9:15',
  ],
] as const;

test.each(translated)('a Jira export in %s is recognised', async (_, header, date) => {
  const { report, tickets } = await readExport([
    header,
    `Seat list is old,SUP-1,10001,Bug,Open,High,,Dana Levi,Ann Fields,Eva Stern,${date},${date},seats,urgent,It shows yesterday,North School,We look`,
    `Timer jumps,SUP-2,10002,Task,Open,Low,,Dana Levi,Luc Morel,Eva Stern,${date},${date},,,After a reload,South College,`,
  ]);
  const names = header.split(',');
  expect(report.format).toBe('jira');
  expect(report.columns).toEqual({
    subject: names[0],
    id: names[1],
    type: names[3],
    status: names[4],
    priority: names[5],
    assignee: names[7],
    requester: names[8],
    created: names[10],
    updated: names[11],
    tags: names[12],
    body: names[14],
    account: names[15],
  });
  expect(tickets.get('SUP-1')).toMatchObject({
    createdAt: '2026-02-03T09:15:00Z',
    body: 'It shows yesterday',
    tags: ['seats', 'urgent'],
    account: 'North School',
  });
});
