import { amounts } from './amounts.ts';
import { audits } from './audits.ts';
import { briefs } from './briefs.ts';
import { bugs } from './bugs.ts';
import { calendar } from './calendar.ts';
import { calibration } from './calibration.ts';
import { change } from './change.ts';
import { charts } from './charts.ts';
import { data } from './data.ts';
import { figures } from './figures.ts';
import { flow } from './flow.ts';
import { home } from './home.ts';
import { kinds } from './kinds.ts';
import { lines } from './lines.ts';
import { method } from './method.ts';
import { misroutes } from './misroutes.ts';
import { pipeline } from './pipeline.ts';
import { reading } from './reading.ts';
import { releases } from './releases.ts';
import { search } from './search.ts';
import { signals } from './signals.ts';
import { site } from './site.ts';
import { sorter } from './sorter.ts';
import { sorting } from './sorting.ts';
import { style } from './style.ts';
import { themeReasons } from './theme-reasons.ts';
import { themes } from './themes.ts';
import { tickets } from './tickets.ts';
import { unclear } from './unclear.ts';
import { voice } from './voice.ts';
import { watch } from './watch.ts';
import { went } from './went.ts';

/** Every word of the interface in English. The other catalogues have its shape. */
export const english = {
  /** Of the page's `lang`. */
  language: 'en',
  direction: 'ltr',
  /** For dates and numbers (BCP 47). */
  locale: 'en-GB',
  amounts,
  audits,
  briefs,
  bugs,
  calendar,
  calibration,
  change,
  charts,
  data,
  figures,
  flow,
  home,
  kinds,
  lines,
  method,
  misroutes,
  pipeline,
  reading,
  releases,
  search,
  signals,
  site,
  sorter,
  sorting,
  style,
  themeReasons,
  themes,
  tickets,
  unclear,
  voice,
  watch,
  went,
};

/**
 * Every word that the interface says, in one language: sentences as strings, or as functions of the facts in them.
 * A sentence with links in it names their places in braces, `{release}`; see `components/Phrase.astro`.
 */
export type Words = typeof english;
