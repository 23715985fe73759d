import { expect, test } from 'vitest';
import { fieldsNamed } from '../../../src/tickets/columns/named.ts';

/** The field that a header names best, with sure names only. */
function best(header: string): string | undefined {
  return [...fieldsNamed(header)].filter(([, score]) => score > 0.9).sort((a, b) => b[1] - a[1])[0]?.[0];
}

test.each([
  [
    'id',
    [
      'Case Number',
      'Fall-Nr.',
      'N.º de ticket',
      'Nº do chamado',
      'N. ticket',
      'Nr zgłoszenia',
      'Tapausnumero',
      'מספר קריאה',
      '受付番号',
      'Ärendenummer',
    ],
  ],
  [
    'created',
    [
      'Date received',
      'Eingangsdatum',
      'Reçu le',
      'Fecha de registro',
      'Aberto em',
      'Aperto il',
      'Data zgłoszenia',
      'Luontipäivä',
      'תאריך פתיחה',
      '起票日',
      'Aangemaakt op',
      'Vytvořeno',
    ],
  ],
  [
    'updated',
    [
      'Last activity',
      'Letzte Änderung',
      'Modifié le',
      'Última actualización',
      'Modificado em',
      'Ultima modifica',
      'Data modyfikacji',
      'Viimeksi päivitetty',
      'עדכון אחרון',
      '最終更新日時',
    ],
  ],
  [
    'solved',
    [
      'Date/Time Closed',
      'Abgeschlossen',
      'Clôturé le',
      'Fecha de cierre',
      'Data da solução',
      'Data di chiusura',
      'Data rozwiązania',
      'Sulkemispäivä',
      'תאריך סגירה',
      'クローズ日時',
    ],
  ],
  [
    'firstReply',
    [
      'First responded at',
      'Erstreaktion',
      'Première réponse',
      'Primera respuesta',
      'Primeira resposta',
      'Prima risposta',
      'Pierwsza odpowiedź',
      'Ensimmäinen vastaus',
      'מענה ראשון',
      '初回応答日時',
    ],
  ],
  [
    'subject',
    [
      'Short description',
      'Kurzbeschreibung',
      'Intitulé',
      'Descripción breve',
      'Descrição resumida',
      'Oggetto',
      'Krótki opis',
      'Otsikko',
      'תקציר',
      '件名',
      'Onderwerp',
      'Ämne',
    ],
  ],
  [
    'body',
    [
      'Question text',
      'Problembeschreibung',
      'Contenu',
      'Mensaje',
      'Conteúdo',
      'Messaggio',
      'Treść',
      'Lisätiedot',
      'פירוט',
      'お問い合わせ内容',
    ],
  ],
  [
    'requester',
    [
      'Opened by',
      'Antragsteller',
      'Rapporteur',
      'Informador',
      'Requerente',
      'Segnalatore',
      'Osoba zgłaszająca',
      'Ilmoittaja',
      'איש קשר',
      '依頼者',
    ],
  ],
  [
    'email',
    [
      'From Email',
      'E-Mail-Adresse',
      'Courriel',
      'Correo electrónico',
      'Correio eletrônico',
      'Posta elettronica',
      'Adres e-mail',
      'Sähköpostiosoite',
      'דוא״ל',
      'メールアドレス',
    ],
  ],
  [
    'account',
    [
      'Company Name',
      'Mandant',
      'Société',
      'Compañía',
      'Companhia',
      'Azienda',
      'Podmiot',
      'Asiakasyritys',
      'ארגון',
      '法人名',
    ],
  ],
  [
    'group',
    [
      'Assignment group',
      'Warteschlange',
      'Équipe',
      'Cola',
      'Setor',
      'Reparto',
      'Kolejka',
      'Osasto',
      'מחלקה',
      '担当部署',
    ],
  ],
  [
    'assignee',
    [
      'Assigned to',
      'Zugewiesene Person',
      'Attribué à',
      'Persona asignada',
      'Atribuído a',
      'Assegnatario',
      'Przypisany do',
      'Vastuuhenkilö',
      'שויך אל',
      '割り当て先',
    ],
  ],
  [
    'type',
    [
      'Help Topic',
      'Anfragetyp',
      'Type de demande',
      'Clasificación',
      'Tipo de item',
      'Tipologia',
      'Rodzaj',
      'Luokitus',
      'סוג פנייה',
      '課題タイプ',
    ],
  ],
  [
    'priority',
    [
      'Urgency',
      'Dringlichkeit',
      'Urgence',
      'Urgencia',
      'Urgência',
      'Urgenza',
      'Pilność',
      'Kiireellisyys',
      'דחיפות',
      '重要度',
    ],
  ],
  [
    'status',
    [
      'Incident state',
      'Zustand',
      'État',
      'Situación',
      'Situação',
      'Stato',
      'Stan',
      'Vaihe',
      'סטטוס',
      '対応状況',
    ],
  ],
  [
    'tags',
    [
      'Keywords',
      'Schlagwörter',
      'Mots-clés',
      'Palabras clave',
      'Marcadores',
      'Parole chiave',
      'Słowa kluczowe',
      'Avainsanat',
      'תוויות',
      'ラベル',
    ],
  ],
  [
    'channel',
    [
      'Contact type',
      'Eingangskanal',
      'Origine',
      'Vía',
      'Fonte',
      'Canale',
      'Źródło',
      'Yhteydenottotapa',
      'ערוץ',
      '受付方法',
    ],
  ],
  [
    'language',
    ['Locale', 'Sprache', 'Langue', 'Idioma', 'Língua', 'Lingua', 'Język', 'Kieli', 'שפה', '言語'],
  ],
])('%s has its names in many languages', (field, headers) => {
  expect(headers.map((header) => [header, best(header)])).toEqual(headers.map((header) => [header, field]));
});

test.each([
  ['Ticket created at', 'created'],
  ['u_description', 'body'],
  ['Case status', 'status'],
  ['Customer organization', 'account'],
  ['Requester Email', 'email'],
])('a word for the table in front changes nothing: %s', (header, field) => {
  expect(best(header)).toBe(field);
});

test.each(['Project', 'Projekt', 'Projet', 'Proyecto', 'Projeto', 'Progetto', 'Projekti', 'プロジェクト'])(
  '%s tells numbers apart before it is a group',
  (header) => {
    expect(best(header)).toBe('project');
  },
);

test.each([
  ['ticketid', 'id'],
  ['createddate', 'created'],
  ['Ticket#', 'id'],
  ['FirstResponseInMin', 'firstReplyMinutes'],
  ['issue_type', 'type'],
])('a name written together is known: %s', (header, field) => {
  expect(best(header)).toBe(field);
});

test.each([
  ['requested_datetime', 'created'],
  ['open_dt', 'created'],
  ['Date of registration', 'created'],
  ['Last Resolved Date', 'solved'],
  ['closed_dt', 'solved'],
  ['Changed Date', 'updated'],
])('a time is known by what it is the time of: %s', (header, field) => {
  expect(best(header)).toBe(field);
});

test.each([
  'Agency Name',
  'Product title',
  'Resolution time',
  'Full resolution time in minutes',
  'Number of replies',
  'Comment count',
  'Assignee stations',
  'Votes',
  'Satisfaction Score',
  'Due Date',
  'SLA Due Date',
  'Resolution Status',
  'Fecha de vencimiento',
  'Data di scadenza',
  '対応期限',
  'Requester Location',
  'Solution',
  'Parent summary',
  'Last comment',
  'Project description',
  'Job title',
])('%s is no field', (header) => {
  expect([...fieldsNamed(header)]).toEqual([]);
});
