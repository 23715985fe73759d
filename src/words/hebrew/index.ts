import type { Words } from '../english/index.ts';
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

/** Every word of the interface in Hebrew. */
export const hebrew: Words = {
  language: 'he',
  direction: 'rtl',
  locale: 'he-IL',
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
