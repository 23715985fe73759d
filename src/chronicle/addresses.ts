/** Addresses of pages, from the root of the site, without a leading slash. An address once published stays. */

export const readingPage = (week: string): string => `readings/${week}.html`;
export const ticketsPage = (week: string, fragment?: string): string =>
  fragment === undefined ? `tickets/${week}.html` : `tickets/${week}.html#${fragment}`;
export const themePage = (id: string): string => `themes/${id}.html`;
export const releasePage = (id: string): string => `releases/${id}.html`;
export const watchPage = (id: string): string => `watch/${id}.html`;
export const notePage = (id: string): string => `voice/${id}.html`;

export const pipelinePage = 'pipeline.html';
export const bugsPage = 'pipeline/bugs.html';
export const briefsPage = 'pipeline/briefs.html';
export const unclearPage = 'pipeline/unclear.html';

/** The fragment of a ticket's line: ASCII letters, digits, hyphens and underscores, whatever its id holds. */
export const ticketAnchor = (id: string): string =>
  `t-${id.replace(/[^A-Za-z0-9-]/g, (character) => `_${character.codePointAt(0)?.toString(16)}_`)}`;
export const streamFragment = (stream: string): string => `stream-${stream}`;
export const themeFragment = (id: string): string => `theme-${id}`;
export const levelFragment = (level: string): string => `level-${level}`;
/** Tickets of which a person should look at the stream. */
export const checkFragment = 'to-check';
export const kindFragment = (kind: string): string => `kind-${kind}`;

/** Addresses of the files behind the charts. */
export const volumeCsvFile = (week: string): string => `api/charts/volume/${week}.csv`;
export const themeCsvFile = (id: string): string => `api/charts/themes/${id}.csv`;
export const watchCsvFile = (id: string): string => `api/charts/watch/${id}.csv`;
export const calibrationCsvFile = 'api/charts/calibration.csv';
export const unclearCsvFile = 'api/pipeline/unclear.csv';
export const bugsCsvFile = 'api/pipeline/bugs.csv';
export const briefsCsvFile = 'api/pipeline/briefs.csv';
export const misroutesCsvFile = 'api/pipeline/misroutes.csv';
export const wentCsvFile = 'api/pipeline/went.csv';
export const themesCsvFile = 'api/charts/themes.csv';
export const unthemedCsvFile = 'api/charts/unthemed.csv';
export const streamsCsvFile = 'api/charts/streams.csv';
export const arrivalsCsvFile = 'api/charts/arrivals.csv';
