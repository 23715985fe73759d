/**
 * The directions of flow. Each room names the rooms it may import; an arrow against the flow fails, and so does
 * one that goes past a room's door. The leaf rooms are open to all.
 */
const leaves = ['faults', 'documents', 'words', 'seeds'];
const rooms = {
  faults: [],
  words: [],
  seeds: [],
  documents: ['faults'],
  settings: [],
  calendar: ['settings'],
  tickets: ['settings', 'calendar'],
  sorting: ['settings', 'tickets'],
  themes: ['tickets', 'sorting'],
  pipeline: ['settings', 'calendar', 'tickets', 'sorting', 'change'],
  service: ['settings', 'calendar', 'tickets', 'sorting', 'change'],
  change: ['calendar'],
  handoffs: ['calendar'],
  watch: ['handoffs', 'themes', 'change', 'tickets', 'calendar'],
  readings: ['change', 'themes', 'sorting', 'watch', 'calendar'],
  voice: ['tickets', 'themes'],
  signals: ['handoffs', 'calendar'],
  calibration: ['handoffs', 'watch', 'signals'],
  chronicle: [
    'settings',
    'calendar',
    'tickets',
    'sorting',
    'themes',
    'change',
    'handoffs',
    'watch',
    'readings',
    'voice',
    'signals',
    'calibration',
    'pipeline',
    'service',
  ],
  charts: ['change'],
};
/** What a page gains where scripts run: it imports nothing of the other rooms. */
const scripts = { browser: [] };
/** What shows: it takes figures from the chronicle, and from the other rooms only their words and how to part them. */
const views = {
  components: ['browser', 'chronicle', 'charts', 'change', 'readings', 'handoffs', 'watch'],
  layouts: ['browser', 'components', 'chronicle', 'styles'],
  pages: ['layouts', 'components', 'chronicle', 'charts', 'watch', 'styles'],
};
const all = Object.keys(rooms).join('|');

/** The folders of `src/` that each folder of views may import. Its pages are read by `src/commands/page-imports.ts`. */
export const viewsMayImport = new Map(
  Object.entries(views).map(([view, may]) => [view, [view, ...may, ...leaves]]),
);
/** The folders of `src/` that are entered by their `index.ts` alone. */
export const doors = Object.keys(rooms);

const directions = Object.entries({ ...rooms, ...scripts, ...views }).map(([room, may]) => ({
  name: `${room}-looks-only-upstream`,
  comment: `src/${room}/ may import ${[...may, ...leaves].join(', ')} and packages; see CONTRIBUTING.md.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...may, ...leaves].join('|')})/` },
}));

export default {
  forbidden: [
    ...directions,
    {
      name: 'through-the-door',
      comment: 'A room is entered by its index.ts; what lies behind is its own.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: `^src/(${all})/`, pathNot: ['^src/$1/', '/index\\.ts$'] },
    },
    {
      name: 'pure-rooms-know-no-astro',
      severity: 'error',
      from: { path: `^src/(${all})/` },
      to: { path: 'node_modules/(astro|@astrojs)/' },
    },
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/content\\.config\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import'],
    },
  },
};
