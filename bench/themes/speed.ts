import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { themesOver, type WeekSpan } from '../../src/themes/index.ts';
import { repeatedTickets } from './repeated-tickets.ts';

const weekLength = 7 * 24 * 3600 * 1000;
const begin = Date.parse('2026-01-05T00:00:00Z');
const weeksInAll = 52;
const words = 44;

/** Measures a whole year of themes on one number of tickets, in a process of its own, so that memory is that of nothing else. */
export function measureSpeed(tickets: number): void {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=12000', fileURLToPath(import.meta.url), String(tickets)],
    { encoding: 'utf8' },
  );
  console.log(stdout.trim() || stderr.trim());
}

function measure(count: number): void {
  const made = repeatedTickets(count, words).map((ticket, at) => ({
    ...ticket,
    createdAt: new Date(begin + Math.floor((at / count) * weeksInAll * weekLength)).toISOString(),
  }));
  const held = process.memoryUsage().rss;
  const weeks = Array.from(
    { length: weeksInAll },
    (_, at): WeekSpan => ({
      id: `2026-W${String(at + 2).padStart(2, '0')}`,
      from: begin + at * weekLength,
      to: begin + (at + 1) * weekLength,
    }),
  );
  const from = performance.now();
  const cpu = process.cpuUsage();
  const { themes } = themesOver(made, weeks, { asOf: begin + weeksInAll * weekLength });
  const seconds = (performance.now() - from) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  console.log(
    `${count} tickets of ${words} words over a year: ${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} CPU s), ` +
      `${Math.round(count / seconds)} tickets/s, ${themes.length} themes; ` +
      `${Math.round(process.resourceUsage().maxRSS / 1000)} MB at most, of which ${Math.round(held / 1e6)} MB before`,
  );
}

if (import.meta.main) measure(Number(process.argv[2]));
