/** English: what stands around every page. */
export const site = {
  skip: 'Skip to the content',
  navigation: 'Site',
  parts: {
    Readings: 'Readings',
    Themes: 'Themes',
    Pipeline: 'Pipeline',
    Releases: 'Releases',
    Voice: 'Voice',
    Data: 'Data',
    Method: 'Method',
  },
  crumbs: 'Breadcrumbs',
  home: 'Home',
  demoLabel: 'Demo data',
  demo: (product: string) => `Demo data: ${product}, its customers and every ticket are invented.`,
  nothingRead: 'No tickets have been read yet.',
  asOf: (moment: string, timeZone: string) =>
    `As of ${moment} (${timeZone}). Internal: for the trio and support.`,
  method: 'How these numbers are made',
  data: 'How the data came in',
  /** The title of the feed of readings. */
  feed: (product: string) => `${product}: the weekly readings`,
  /** The way from figures to what they mean; the names of the figures follow as links. */
  definition: 'What this counts:',
  definitions: {
    tickets: 'tickets',
    'usual-range': 'usual range',
    verdict: 'within or outside it',
    requesters: 'requesters',
    went: 'where each went',
    misroutes: 'misroutes',
    streams: 'streams',
    theme: 'themes',
    life: 'life of a theme',
    'how-do-i': 'what they ask',
    'support-levels': 'support levels',
    independent: 'independent requesters',
    volume: 'volume',
    watch: 'the 48-hour watch',
    'other-rows': 'rows',
  },
  missing: {
    title: 'No such page',
    description: 'Nothing stands at this address.',
    likely:
      'Nothing stands at this address. A page that was once published keeps its address, so it is most likely misspelt.',
    way: 'The newest reading stands at the address of the site itself: take away what follows it, up to and with {readings}, {themes}, {tickets} or whatever part of the site you were in.',
  },
  begin: {
    title: 'No tickets yet',
    refused: (files: number) =>
      `${files === 1 ? 'One file was found and could not be read: ' : `${files} files were found and could not be read: `}{why}.`,
    why: 'why, and what to do',
    intro: 'Earshot makes a weekly reading from the tickets that your helpdesk exports. Three steps:',
    export:
      'Export the tickets of the last year from your helpdesk as CSV, and put the file into {folder} as it is.',
    settings: "Write your product's name and time zone into {file}.",
    build: 'Run {command} and open {page}.',
    read: 'What was read, and what could not be, stands under {data}.',
    data: 'how the data came in',
  },
};
