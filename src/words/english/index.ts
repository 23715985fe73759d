import { amounts } from './amounts.ts';
import { calendar } from './calendar.ts';
import { change } from './change.ts';
import { charts } from './charts.ts';
import { data } from './data.ts';
import { figures } from './figures.ts';
import { home } from './home.ts';
import { kinds } from './kinds.ts';
import { lines } from './lines.ts';
import { method } from './method.ts';
import { reading } from './reading.ts';
import { releases } from './releases.ts';
import { search } from './search.ts';
import { site } from './site.ts';
import { style } from './style.ts';
import { themes } from './themes.ts';
import { tickets } from './tickets.ts';
import { voice } from './voice.ts';
import { watch } from './watch.ts';

/** Every word of the interface in English. The other catalogues have its shape. */
export const english = {
  /** Of the page's `lang`. */
  language: 'en',
  direction: 'ltr',
  /** For dates and numbers (BCP 47). */
  locale: 'en-GB',
  amounts,
  calendar,
  change,
  charts,
  data,
  figures,
  home,
  kinds,
  lines,
  method,
  reading,
  releases,
  search,
  site,
  style,
  themes,
  tickets,
  voice,
  watch,
};

/**
 * Every word that the interface says, in one language: sentences as strings, or as functions of the facts in them.
 * A sentence with links in it names their places in braces, `{release}`; see `components/Phrase.astro`.
 */
export type Words = typeof english;
