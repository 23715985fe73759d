import { readTickets } from '../../src/tickets/index.ts';

// Run as a process of its own: reads the exports that are named, with a cache where EARSHOT_BENCH_CACHE names one.
const cache = process.env['EARSHOT_BENCH_CACHE'];
const read = new Set<string>();
const { tickets } = await readTickets(
  process.argv.slice(2),
  {},
  {
    requesterKey: 'bench',
    onProgress: ({ file }) => read.add(file),
    ...(cache === undefined ? {} : { cache }),
  },
);
process.stdout.write(`${tickets.length} tickets, ${read.size} files read\n`);
