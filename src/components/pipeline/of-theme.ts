import { briefsPage, bugsPage, type Pipeline, themeFragment } from '../../chronicle/index.ts';
import type { Words } from '../../words/index.ts';

/** A place of the pipeline that speaks of one theme. */
interface Place {
  readonly label: string;
  /** Foreign text: the title of a bug. */
  readonly title?: string;
  /** From the root of the site. */
  readonly page: string;
}

/** Where the pipeline speaks of a theme: its bugs, those that pass the test first, and its brief input. */
export function placesOf(theme: string, { bugs, briefs }: Pipeline, words: Words): Place[] {
  const say = words.pipeline.ofTheme;
  const passing = bugs.groups.flatMap((group) => group.bugs);
  const own = [...passing, ...bugs.untraced].filter((bug) => bug.theme?.id === theme);
  const group = briefs.groups.find((one) => one.theme?.id === theme);
  return [
    ...own.map((bug) => ({
      label: bug.traced ? say.bug : say.untraced,
      title: bug.title,
      page: `${bugsPage}#${bug.anchor}`,
    })),
    ...(group ? [{ label: say.briefs(group.tickets), page: `${briefsPage}#${themeFragment(theme)}` }] : []),
  ];
}
