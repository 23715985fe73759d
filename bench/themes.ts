import { assignThemes, discoverThemes } from '../src/themes/index.ts';
import { agreement } from './themes/agreement.ts';
import { curatedThemes } from './themes/curated.ts';
import { type Labelled, labelled, labelledFolder } from './themes/labelled.ts';
import { measureNames } from './themes/names.ts';
import { measureNewThemes } from './themes/new-themes.ts';
import { measureSpeed } from './themes/speed.ts';
import { stability } from './themes/stability.ts';

/** Agreement of the reference's own implementation, smoothed k-means in JavaScript: NMI / ARI at the true number, NMI at 40. */
const sets = [
  {
    name: 'banking77',
    reference: 'NMI .64, ARI .31 at 77 (best lexical .66, .34); NMI .65 at 40; over weeks ARI .997, NMI .617',
  },
  { name: 'clinc150', reference: 'NMI .77, ARI .45 at 150; NMI .64 at 40' },
] as const;
/** The number that the reference takes where it does not know the true one; then, as there, every ticket has a theme. */
const mostShown = 40;
const sizes = [10_000, 100_000, 1_000_000] as const;

const three = (value: number): string => value.toFixed(3);

/**
 * Measures themes: agreement with the labels of two public sets (when they are at hand) at their own and at the chosen number,
 * stability from week to week, and speed. Prints one line for each figure with the figure to beat beside it.
 */
export function run(): void {
  for (const { name, reference } of sets) {
    const set = labelled(name);
    if (set === undefined) {
      console.log(`${name}: not at hand, not measured.`);
      continue;
    }
    console.log(`${name} (reference: ${reference})`);
    agreementOf(set, 'true number', set.labels);
    agreementOf(set, 'forty', mostShown);
    agreementOf(set, 'own choice', undefined);
    const rows = set.tickets.map(({ id, body }, row) => ({ id, text: body, label: set.gold[row] ?? '' }));
    measureNames(name, rows, set.labels);
    for (const keep of [false, true]) {
      const { mean, least, nmi, themed, themes } = stability(set, 1, keep);
      console.log(
        `  twelve weeks, ${keep ? 'with what is known kept' : 'from the beginning each week'}: ARI between weeks ${three(mean)} ` +
          `(least ${three(least)}); at the end ${themes} themes, themed ${Math.round(themed * 100)} %, NMI ${three(nmi)}`,
      );
    }
  }
  curatedThemes();
  measureNewThemes(labelledFolder);
  for (const size of sizes) measureSpeed(size);
}

function agreementOf({ tickets, gold }: Labelled, title: string, count: number | undefined): void {
  const from = performance.now();
  const themes = discoverThemes([...tickets], count === undefined ? {} : { count });
  const seconds = (performance.now() - from) / 1000;
  const given = assignThemes(tickets, themes).map(({ themes: ids }) => ids[0]);
  const rows = given.map((_, row) => row).filter((row) => given[row] !== undefined);
  const said = (what: string, of: readonly number[]): string => {
    const { nmi, ami, ari, purity } = agreement(
      of.map((row) => gold[row] ?? ''),
      of.map((row) => given[row] ?? ''),
    );
    return `${what} NMI ${three(nmi)} AMI ${three(ami)} ARI ${three(ari)} purity ${three(purity)}`;
  };
  console.log(
    `  ${title}: ${themes.length} themes in ${seconds.toFixed(1)} s; ` +
      `${said(`themed ${Math.round((rows.length / given.length) * 100)} %:`, rows)}; ` +
      said(
        'the rest as one more group:',
        given.map((_, row) => row),
      ),
  );
}
