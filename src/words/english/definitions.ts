/**
 * English: what each figure counts, one place for all. Where a text says `{columns}`, `{files}` or `{setAside}`, a link
 * to that part of the page on the data stands.
 */
export const definitions = {
  heading: 'Definitions',
  intro:
    'For each figure: what it counts, by which time, from which columns and files, and what is left out.',
  columns: 'the columns of the exports',
  files: 'the files',
  setAside: 'tickets that were set aside',
  labels: { counts: 'Counts', by: 'By', from: 'From', without: 'Left out', here: 'Here: {headers}.' },

  /** In the order of the page; a figure elsewhere links to `definition-` and the key. */
  of: (firstDay: string, timeZone: string) => ({
    tickets: {
      name: 'Tickets',
      counts:
        'Customer requests, each once, however many rows and exports hold it. What it says is taken from its newest row; a later export with fewer columns takes nothing away.',
      by: `The time at which the customer wrote it (“created”), the earliest that any of its rows gives, in ${timeZone}. Times without a zone are read in that zone, unless the export says another.`,
      from: 'Every export under data/tickets/: {columns} read as its number and as created. Without a number a ticket is told from others by what it says.',
      without:
        'Rejected rows, refused files, {setAside}, what is to be forgotten, tickets later than the as-of time, and a few that lie more than half a year away from all others. The number of tickets on the page on the data still holds those set aside and those outside the weeks.',
    },
    volume: {
      name: 'Volume',
      counts: `All tickets of one week, of every stream and with or without a theme: seven days from ${firstDay} at midnight.`,
      by: `Creation, in ${timeZone}. A week that still runs is counted up to the as-of time and compared with the same part of earlier weeks.`,
      from: 'The same rows as the tickets.',
      without:
        'The same as for tickets. Whole days without any ticket, too many for chance on this desk, are taken for days that no export covers: their week is missing data, in part or as a whole, and is compared with nothing.',
    },
    'usual-range': {
      name: 'Usual range',
      counts:
        'The numbers between which a count should lie in 19 of 20 weeks by what came before: a 95 % prediction interval. A week with holidays on the first five days of the team’s week is expected to be smaller.',
      by: 'Creation, week by week: from the known weeks before the one that is judged, at least three and at most the newest 260, never from later ones. In a watch: from the same 48 hours of the weeks before, at most eight.',
      from: 'The counts of this site itself; holidays from the settings.',
      without:
        'Weeks of missing data. Past outbreaks are cut before they are learned from. Growth enters from 12 known weeks, season from two years. Under twelve weeks the range is called trial.',
    },
    verdict: {
      name: 'Verdict',
      counts:
        'How a week’s count stands to its usual range. Above and below: outside it, and kept after holding false alarms at one in ten. Far above and far below: a chance of less than one in a thousand. New: tickets in a series that had none in any known week before. Gone: silent for two to eight weeks, which would happen in fewer than one case in a hundred. Within: anything else. Of weeks in a row outside, those after the first are told by the range alone. Rising: the last 16 weeks together stand out against the 26 before them, as no single week does.',
      by: 'The week of creation. Volume and the four streams share one rate of false alarms, all themes of the week another.',
      from: 'The count of the week and its usual range.',
      without:
        'A week that still runs is given no verdict above or below, and a week of missing data none at all. With fewer than three known weeks before, the verdict is “too little history”.',
    },
    went: {
      name: 'Where each went',
      counts:
        'What became of each ticket; the first that is true counts. Engineering: the export links it to an engineering issue, or data/bugs.csv names it. Brief: data/briefs.csv names it. Engineering also: it is at L3. Answered: solved or closed. Open: neither. The ends of a stream add up to its tickets.',
      by: 'Creation, in the last four weeks that are over; what became of a ticket is as the newest export has it.',
      from: '{columns} read as status, as solved and as engineering issue; group, tags and assignee for L3; data/bugs.csv and data/briefs.csv.',
      without:
        'Where an export has neither a status nor a time of solving, the end is not known, and is shown as such. A bug that triage declined does not count as filed.',
    },
    misroutes: {
      name: 'Misroutes',
      counts:
        'Entries of the ledger: a ticket that landed in another stream or at another support level than it should have. Confirmed by triage in data/misroutes.csv, or proposed by one of seven rules. A ticket can have one entry for its stream and one for its level.',
      by: 'Creation of the ticket. The trend counts tickets that the rules propose without the help of corrections, which are made in some weeks and not in others; its usual range is that of the share of as many tickets in the weeks before.',
      from: '{columns} read as type, tags, group, assignee and reopens; the states that several exports of one ticket show; data/sorting.csv and data/misroutes.csv.',
      without:
        'A type or tag that stands for one stream on more than 80 % of the tickets is a default, and one that is wrong more often than right on 20 tickets or more is used in another sense: both say nothing. What the machine is not sure of accuses nobody; a ticket that is unclear has not landed. Proposals that triage dismissed are only counted.',
    },
    streams: {
      name: 'Streams',
      counts:
        'Tickets by what to do with them: bug, brief input, noise, or unclear. Each ticket stands in exactly one, so the four add up to the volume.',
      by: 'Creation of the ticket. The stream is decided anew in each build.',
      from: 'What {columns} give as subject, body, type, tags, group and engineering issue; the stream that a theme of the team gives to what is still unclear; data/bugs.csv and data/briefs.csv; data/sorting.csv, which wins over all, and from 50 corrections on also teaches.',
      without: 'Nothing. Where the evidence is too weak or tied the ticket is unclear and not guessed.',
    },
    'how-do-i': {
      name: 'How do I, does not work',
      counts:
        'Tickets that ask how something is done, beside those that say that it does not work. Each ticket asks one thing: what its cues speak for most; a failure told as a question counts as a failure. A type that helpdesks give by default, such as Question, tells nothing. Without a cue a bug counts as “does not work”. The share that does not work has a usual range of its own, from three weeks with such tickets and twenty of them on.',
      by: 'Creation of the ticket.',
      from: 'What {columns} give as subject, body, type, tags and group.',
      without:
        'Tickets that ask for a change, about their account, or something else stand in neither number, so the two do not add up to all.',
    },
    'support-levels': {
      name: 'Support levels',
      counts:
        'Tickets by the line of support that holds them: L1, L2, L3. Where a ticket names several, the highest counts. Where it names none, the level is unknown.',
      by: 'Creation of the ticket, with the level of its newest row. The flow from L1 to L3 counts levels that it left again, where exports of several days show them.',
      from: 'What {columns} give as group (a whole word of it), tags (a whole tag) and assignee (the whole name, which is not kept), by the names under supportLevels in the settings; data/sorting.csv wins.',
      without: 'Nothing is taken from the text of a ticket.',
    },
    theme: {
      name: 'Theme',
      counts:
        'Tickets that share one shape. A ticket belongs to every theme of the team whose phrases it holds; else to the one found theme whose words are near enough to its own; else to none. As a ticket can stand in several, themes do not add up to the volume.',
      by: 'Creation of the ticket. First and last seen are the creation of its first and last ticket.',
      from: 'What {columns} give as subject and body; phrases, patterns and examples from content/themes/; data/sorting.csv puts a ticket into a theme. Found themes come from the first weeks of the history, then, week by week, from what bursts and what gathers.',
      without:
        'Groups that are too small or too loose to be one thing; their tickets stand under “no theme”.',
    },
    life: {
      name: 'Life of a theme',
      counts:
        'Where a theme stands. Emerging: found by a burst of words, or first heard, within the last eight weeks; a theme of the exports’ first eight weeks was there before. Fading: at least a third fewer tickets in the last eight weeks than in the 26 before, and so few that a steady theme has them in fewer than one of two hundred cases. Gone: a silence that was called so and lasts, or thirteen weeks without a ticket where the half year before held ten, or half a year without one. Tracked: all else; a theme that comes back is tracked.',
      by: 'The weeks of creation that are over and known, up to the newest.',
      from: 'The counts of this site itself; holidays from the settings.',
      without:
        'Fading is measured beside the rest of the desk: where all grows quiet, no theme fades. With fewer than twenty known weeks none does. In weeks drawn at random about a steady level, fewer than one of a hundred was called fading.',
    },
    requesters: {
      name: 'Requesters',
      counts:
        'Different people behind tickets. One person counts once, however many tickets; a ticket that names nobody counts as one person. In a watch, tickets that name an account and no person count as one person for each account.',
      by: 'The tickets that are counted where the number stands: of the week, of the theme, of the watch.',
      from: 'What {columns} give as e-mail, else as id of the requester, else as requester. Only a keyed digest of it is kept.',
      without: 'Who they are. Two addresses of one person count as two; a shared address counts as one.',
    },
    independent: {
      name: 'Independent requesters',
      counts:
        'Different accounts, and besides them each requester without an account: people who do not share a desk. Where the exports give one account in all, or none, it is the number of requesters. Three carry a theme.',
      by: 'The tickets of the theme in the week.',
      from: 'What {columns} give as account, and as requester.',
      without:
        'Accounts that are not named are still counted, except where their number would tell which of them wrote: then their requesters stand for themselves.',
    },
    'first-reply': {
      name: 'First reply',
      counts:
        'Minutes from the creation of a ticket to the first answer of the team. It is read with each ticket; no figure of this site is made from it yet.',
      by: 'What the export gives as minutes or hours, else the time of the first reply less the time of creation, by the clock and not by business hours.',
      from: 'What {columns} give as minutes to the first reply or as first reply.',
      without: 'Tickets without an answer, and answers older than their ticket.',
    },
    watch: {
      name: '48-hour watch',
      counts:
        'Every ticket of the first 48 hours of a release, in one of four groups: a predicted question, a known limitation, a surprise (a theme or words that come unusually often), or unrelated. The four add up. A question came with two tickets; one alone is “perhaps”. Its verdict counts requesters, not tickets.',
      by: 'Creation, from the flag-on time of the handoff to 48 hours later, or to the as-of time while the watch runs.',
      from: 'What {columns} give as subject and body, held against the questions and limitations of the handoff in content/handoffs/. “Answer worked” also needs status or solved, reopens and the support level.',
      without:
        'Tickets about the release that came later, and those that are neither foreseen nor part of an unusual theme: they count as unrelated, also where they were about the release, so the share foreseen is rather too high than too low. A near miss is shown as “near” its question and counted as none. Until the 48 hours are over and the exports reach their end, no question has a verdict.',
    },
    'other-rows': {
      name: 'Accepted, newer, same or older, rejected',
      counts:
        'Rows of one export. Accepted: the first known version of a ticket. Newer: a newer version of a known one. Same or older: it brings nothing new. Rejected: it could not become a ticket; its reason stands beside it. The four add up to the rows. Set aside: accepted tickets that no customer wrote. Forgotten: rows passed over as data/forget.csv asks, in none of the four. Refused: a whole file of which nothing was read.',
      by: 'No time: by row and file. Which version is newer says the time of its last change, else a counter of changes, else the later export.',
      from: 'All of {files} under data/tickets/.',
      without: 'Empty lines, and a header that stands in a file again: they are no rows.',
    },
  }),
};
