import type { Words } from '../../words/index.ts';
import type { Split, ThemeFigures, WeekFigures } from '../figures.ts';
import { fit } from './fit.ts';
import { risen, rose } from './shape.ts';

/** Line three: what shifted from last week, in kind rather than in number; or that nothing did. */
export function changeLine(figures: WeekFigures, words: Words): string {
  const say = words.lines.change;
  if (!figures.complete) return say.open;
  if (!figures.covered) return say.notCovered;
  const judged = figures.themes.filter((theme) => theme.change.verdict !== 'too-little-history');
  if (judged.length === 0) return figures.themes.length === 0 ? say.noTheme : say.tooYoung;

  const turned = judged.find((theme) => splitTurned(theme));
  if (turned) return turn(turned, words);

  const risenThemes = judged.filter(rose);
  const born = risenThemes.filter((theme) => theme.change.verdict === 'new');
  const fresh = risenThemes.filter((theme) => theme.weeksAbove === 0 && !born.includes(theme));
  const lasting = risenThemes.filter((theme) => theme.weeksAbove > 0 && !born.includes(theme));
  const settled = judged.filter(
    (theme) => theme.weeksAbove > 0 && !rose(theme) && theme.change.verdict === 'within',
  );
  const fell = judged.filter((theme) => ['below', 'far-below', 'gone'].includes(theme.change.verdict));
  const shortest = Math.min(...lasting.map((theme) => theme.weeksAbove + 1));
  const onlyGone = fell.length === 1 && fell[0]?.change.verdict === 'gone';

  const clauses = [
    ...clause(born, say.born, words),
    ...clause(fresh, say.rose, words),
    ...clause(lasting, (names, count) => say.stayed(names, count, shortest), words),
    ...clause(settled, say.cameBack, words),
    ...clause(fell, onlyGone ? say.silent : say.fell, words),
  ];
  if (clauses.length === 0) return fit(say.nothing(judged.length));
  const rest = judged.length - born.length - fresh.length - lasting.length - settled.length - fell.length;
  const top = risen(figures);
  return fit(
    say.whole(clauses, rest),
    say.whole(clauses, 0),
    say.whole(clauses.slice(0, 2), 0),
    say.whole(clauses.slice(0, 1), 0),
    top ? say.onlyRose(top.label) : undefined,
    say.sums(risenThemes.length, fell.length),
  );
}

function clause(
  themes: readonly ThemeFigures[],
  say: (names: string, count: number) => string,
  words: Words,
): string[] {
  const [first, second] = themes;
  if (!first) return [];
  return [say(words.lines.change.themes(first.label, second?.label, themes.length), themes.length)];
}

/** A theme that turned from questions to failures or back. */
function turn({ label, split, splitBefore }: ThemeFigures, words: Words): string {
  const say = words.lines.change;
  const worse = split.doesntWork > split.howDoI;
  const [whole, bare] = worse
    ? [say.turnedToFailures, say.toFailures]
    : [say.turnedToQuestions, say.toQuestions];
  return fit(
    whole(label, split.doesntWork, both(split), splitBefore.doesntWork, both(splitBefore)),
    bare(label),
  );
}

/** True when a theme with enough tickets in both weeks turned from questions to failures or back. */
function splitTurned({ split, splitBefore }: ThemeFigures): boolean {
  const now = both(split);
  const before = both(splitBefore);
  // Twelve in each week: below that, forty points are a few tickets that chance can turn.
  if (now < 12 || before < 12) return false;
  return Math.abs(split.doesntWork / now - splitBefore.doesntWork / before) >= 0.4;
}

function both({ howDoI, doesntWork }: Split): number {
  return howDoI + doesntWork;
}
