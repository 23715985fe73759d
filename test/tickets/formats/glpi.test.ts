import { expect, test } from 'vitest';
import { readExport } from './read-export.ts';

test('a GLPI list is recognised; groups in headers repeat, several people stand in a cell, ids have spaces', async () => {
  const { report, tickets } = await readExport([
    '"ID";"Title";"Entity";"Opening Date";"Closing Date";"Resolution Date";"Requester - Requester";"Assigned To - Technician";"Priority";"Followups - Number of Followups";"Status";"Watcher - Watcher Group";"Description";"Total Duration";"Requester - Requester Group";"Satisfaction Survey - Creation Date";"Last Update";',
    '"52\u00a0267";"Seat list for Ann";"North School";"13-02-2026 09:15";"";"14-02-2026 09:15";"Ann Fields <br>Luc Morel<br>";"Dana Levi";"Medium";"2";"Solved";"";"&lt;p&gt;It shows yesterday&lt;/p&gt;";"1 hour";"Teachers";"";"14-02-2026 09:15";',
    '"52\u00a0268";"Timer jumps";"South College";"14-02-2026 09:15";"15-02-2026 09:15";"";"Luc Morel";"Dana Levi";"High";"0";"Closed";"";"After a reload";"";"";"";"15-02-2026 09:15";',
    '"52\u00a0269";"Timer stops";"North School";"15-02-2026 09:15";"";"";"Ann Fields";"";"High";"0";"New";"";"At noon";"";"";"";"15-02-2026 09:15";',
  ]);
  expect(report.format).toBe('glpi');
  expect(report.columns).toEqual({
    id: 'ID',
    created: 'Opening Date',
    updated: 'Last Update',
    solved: 'Resolution Date',
    subject: 'Title',
    body: 'Description',
    requester: 'Requester - Requester',
    account: 'Entity',
    assignee: 'Assigned To - Technician',
    priority: 'Priority',
    status: 'Status',
  });
  expect(tickets.get('52267')).toMatchObject({
    createdAt: '2026-02-13T09:15:00Z',
    solvedAt: '2026-02-14T09:15:00Z',
    subject: 'Seat list for ⟨name⟩',
    body: 'It shows yesterday',
    account: 'North School',
    status: 'Solved',
  });
  expect(tickets.get('52268')?.solvedAt).toBe('2026-02-15T09:15:00Z');
  expect(tickets.get('52269')?.requester).toBe(tickets.get('52267')?.requester);
});

test.each([
  [
    'Portuguese',
    'ID;Título;Entidade;Status;Data de abertura;Última atualização;Requerente - Requerente;Atribuído - Técnico;Categoria;Tempo para solução + Progresso;Prioridade;Descrição',
  ],
  [
    'Spanish',
    'ID;Título;Entidad;Estado;Fecha de Apertura;Última actualización;Solicitante - Solicitante;Asignado a: - Técnico;Categoría;Se superó el tiempo de resolución;Prioridad;Descripción',
  ],
  [
    'French',
    'ID;Titre;Entité;Statut;Date d’ouverture;Dernière modification;Demandeur - Demandeur;Attribué à - Technicien;Catégorie;Temps de résolution dépassé;Priorité;Description',
  ],
  [
    'German',
    'ID;Titel;Einheit;Status;Eröffnungsdatum;Letzte Änderung;Anfragesteller - Anfragesteller;Zugewiesen an - Techniker;Kategorie;Lösungszeit überschritten;Priorität;Beschreibung',
  ],
  [
    'Italian',
    'ID;Titolo;Entità;Stato;Data di apertura;Ultimo aggiornamento;Richiedente - Richiedente;Assegnato a - Tecnico;Categoria;Tempo di risoluzione superato;Priorità;Descrizione',
  ],
  [
    'Polish',
    'ID;Tytuł;Jednostka;Status;Data otwarcia;Ostatnia aktualizacja;Zgłaszający - Zgłaszający;Przypisane do - Technik;Kategoria;Przekroczono czas rozwiązania;Priorytet;Opis',
  ],
])('a GLPI list in %s is recognised', async (_, header) => {
  const { report, tickets } = await readExport([
    header,
    '1;Seat list is old;North School;New;2026-02-03 09:15;2026-02-03 11:15;Ann Fields;Dana Levi;Lists > Seats;No;3;It shows yesterday',
    '2;Timer jumps;South College;New;2026-02-04 09:15;2026-02-04 11:15;Luc Morel;Dana Levi;Clock;No;3;After a reload',
  ]);
  const names = header.split(';');
  expect(report.format).toBe('glpi');
  expect(report.columns).toEqual({
    id: names[0],
    subject: names[1],
    account: names[2],
    status: names[3],
    created: names[4],
    updated: names[5],
    requester: names[6],
    assignee: names[7],
    type: names[8],
    priority: names[10],
    body: names[11],
  });
  expect(tickets.get('1')).toMatchObject({ createdAt: '2026-02-03T09:15:00Z', body: 'It shows yesterday' });
});
