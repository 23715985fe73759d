import { patternSentences } from '../../pipeline/index.ts';
import { themeFragment, ticketsPage } from '../addresses.ts';
import type { Placed } from '../desk.ts';
import type { BriefsReport } from '../schema/pipeline-briefs.ts';
import { newestJudged } from '../themes/newest-week.ts';
import { streamsOfThemes } from '../themes/streams-of-themes.ts';
import { peopleBehind } from '../weeks/people.ts';
import type { PipelineGrounds } from './grounds.ts';
import { linkedTheme } from './linked.ts';

type Grounds = Pick<PipelineGrounds, 'desk' | 'assessment' | 'themes' | 'words'>;

/**
 * Themes whose how-to comes in threes over the newest complete weeks (I3), or whose noise does in the newest of them or stands
 * above its usual range (N1): the most requesters first.
 */
export function briefPatterns(
  { desk, assessment, themes, words }: Grounds,
  weeks: number,
): BriefsReport['patterns'] {
  const newest = newestJudged(desk);
  if (!desk.known[newest] || (desk.weeks[newest]?.to ?? Number.POSITIVE_INFINITY) > desk.asOf) return [];
  const labels = new Map(themes.map(({ id, label }) => [id, label]));
  const streams = streamsOfThemes(desk);
  const asked = new Map<string, Placed[]>();
  const noise = new Map<string, Placed[]>();
  const put = (into: Map<string, Placed[]>, placed: Placed): void => {
    const [theme] = placed.themes;
    if (theme === undefined) return;
    const own = into.get(theme);
    if (own) own.push(placed);
    else into.set(theme, [placed]);
  };
  for (let week = Math.max(0, newest - weeks + 1); week <= newest; week += 1) {
    for (const placed of desk.byWeek[week] ?? []) {
      if (placed.sorted.kind === 'how-do-i') put(asked, placed);
      if (week === newest && placed.sorted.stream === 'noise') put(noise, placed);
    }
  }
  return [...new Set([...asked.keys(), ...noise.keys()])]
    .map((theme) => {
      const filed = noise.get(theme) ?? [];
      const verdict = assessment.themes.get(theme)?.changes[newest]?.verdict;
      const askedHow = peopleBehind(asked.get(theme) ?? [], desk).independent;
      const independent = peopleBehind(filed, desk).independent;
      const sentences = patternSentences(
        {
          label: labels.get(theme) ?? theme,
          askedHow,
          noise: { tickets: filed.length, independent },
          noiseAbove: streams.get(theme) === 'noise' && (verdict === 'above' || verdict === 'far-above'),
        },
        words,
      );
      return { theme, weight: askedHow + independent, sentences };
    })
    .filter(({ sentences }) => sentences.length > 0)
    .sort((a, b) => b.weight - a.weight || (a.theme < b.theme ? -1 : 1))
    .map(({ theme, sentences }) => ({
      theme: linkedTheme(theme, labels),
      sentences,
      ...((assessment.themes.get(theme)?.counts[newest] ?? 0) > 0
        ? { page: ticketsPage(desk.weeks[newest]?.id ?? '', themeFragment(theme)) }
        : {}),
    }));
}
