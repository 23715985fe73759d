import type { Surprise, Watch } from '../../watch/index.ts';
import type { Words } from '../../words/index.ts';

/** A watch without a word of a customer, for settings that publish none: its reasons quote what tickets share. */
export function wordless(watch: Watch, words: Words): Watch {
  const { wordless: silent, unnamedShape: unnamed } = words.watch;
  const surprises = [...watch.unpredicted, ...watch.steps.flatMap((step) => step.surprises)].filter(
    ({ found }) => found === 'words',
  );
  // The longest first: of a shorter one within it a word would be left.
  const spoken = surprises.map(({ label }) => label).sort((a, b) => b.length - a.length);
  const names = new RegExp(
    spoken.map((label) => label.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'),
    'g',
  );
  const unspoken = (text: string): string =>
    spoken.length === 0 ? text : text.replace(names, () => unnamed);
  // Its words are its id as well: a number stands for them, the same wherever it surprises.
  const ids = [...new Set(surprises.map(({ theme }) => theme))];
  const unnamedSurprise = <S extends Pick<Surprise, 'theme' | 'label' | 'found'>>(surprise: S): S =>
    surprise.found === 'words'
      ? { ...surprise, theme: `words-${ids.indexOf(surprise.theme)}`, label: unnamed }
      : surprise;
  return {
    ...watch,
    finding: unspoken(watch.finding),
    steps: watch.steps.map((step) => ({
      ...step,
      finding: unspoken(step.finding),
      surprises: step.surprises.map(unnamedSurprise),
    })),
    tickets: watch.tickets.map((ticket) => ({ ...ticket, reason: silent })),
    unpredicted: watch.unpredicted.map((surprise) =>
      surprise.found === 'words' ? { ...unnamedSurprise(surprise), reason: silent } : surprise,
    ),
    lanes: watch.lanes.map((lane) =>
      lane.kind === 'surprise' && spoken.includes(lane.label) ? { ...lane, label: unnamed } : lane,
    ),
  };
}
