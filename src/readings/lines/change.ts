import { isOutside } from '../../change/index.ts';
import type { Words } from '../../words/index.ts';
import type { ThemeFigures, WeekFigures } from '../figures.ts';
import { fit, type Said } from './fit.ts';
import { carries, cohort, foundNow, isNew, risen, rose } from './shape.ts';
import { splitTurned, turn } from './turned.ts';

/** Line three: what shifted from last week, in kind rather than in number; or that nothing did. */
export function changeLine(figures: WeekFigures, words: Words): Said {
  const say = words.lines.change;
  const news = foundNow(figures);
  const older = figures.themes.filter((theme) => !news.includes(theme));
  if (!figures.covered) return told(news, [say.notCovered], figures, words);
  if (!figures.complete) return told(news, [say.open], figures, words);
  const judged = older.filter(
    (theme) => theme.change.verdict !== 'too-little-history' && !isLongSilent(theme),
  );
  if (judged.length === 0) {
    if (news.length > 0) return told(news, [], figures, words);
    return { text: figures.themes.length === 0 ? say.noTheme : say.tooYoung };
  }

  const turned = judged.find((theme) => splitTurned(theme));
  if (turned) {
    const said = told(news, [turn(turned, words)], figures, words);
    return news.length > 0 ? said : { ...said, theme: turned.id };
  }

  const { clauses, themes } = shifted(judged, figures, words);
  const slow = slowRises(judged, words);
  const others = judged.filter((theme) => !themes.includes(theme));
  const strays = others.filter(({ change }) => isOutside(change));
  const rises = judged.filter(({ rising }) => rising);
  const only = [...themes, ...rises];
  const theme = only.length === 1 && news.length === 0 ? only[0] : undefined;
  const about = theme === undefined ? {} : { theme: theme.id };
  if (clauses.length === 0) {
    const still = stillRising(judged, words);
    const keep = strays.length > 0 ? [] : [say.othersKeep(judged.length)];
    const calm = news.length > 0 ? keep : [nothing(judged.length, strays.length, words)];
    return { ...told(news, [...slow.alone, ...still, ...calm], figures, words), ...about };
  }
  const calm = strays.length > 0 ? 0 : others.filter(({ rising }) => !rising).length;
  const top = risen(figures);
  const ways = [
    ...slow.beside.flatMap((more) => [
      say.whole([...clauses, ...more], calm),
      say.whole([...clauses, ...more], 0),
    ]),
    ...slow.beside.map((more) => say.whole([...clauses.slice(0, 1), ...more], 0)),
    say.whole(clauses, calm),
    say.whole(clauses, 0),
    say.whole(clauses.slice(0, 2), 0),
    say.whole(clauses.slice(0, 1), 0),
    ...(top && !news.includes(top) ? [say.onlyRose(top.label)] : []),
    say.sums(judged.filter(rose).length, judged.filter(fell).length),
  ];
  return { ...told(news, ways, figures, words), ...about };
}

/** What was found in this week before whatever else is to be said, from the fullest to the barest way. */
function told(
  news: readonly ThemeFigures[],
  rest: readonly string[],
  figures: WeekFigures,
  words: Words,
): Said {
  const say = words.lines.change;
  const [first] = news;
  if (!first) return { text: fit(...rest) };
  const part = !figures.covered ? 'partly' : figures.complete ? 'whole' : 'soFar';
  const full = news.map((theme) =>
    say.found(theme.label, theme.change.count, cohort(theme, figures, words), theme.inside?.label),
  );
  const bare = news.map(({ label, inside }) => say.foundBare(label, inside?.label));
  const text = fit(
    ...rest.map((more) => say.news(full, 0, part, more)),
    ...rest.map((more) => say.news(bare, 0, part, more)),
    say.news(full, 0, part),
    say.news(bare, 0, part),
    say.news(full.slice(0, 1), news.length - 1, part),
    say.news(bare.slice(0, 1), news.length - 1, part),
    say.news([say.foundBare(first.label)], news.length - 1, part),
  );
  return { text, ...(news.length === 1 ? { theme: first.id } : {}) };
}

function nothing(themes: number, strays: number, words: Words): string {
  const say = words.lines.change;
  return strays > 0 ? say.chance(themes, strays) : say.nothing(themes);
}

/** That nothing shifted is not said over a slow rise that an earlier reading told and that goes on. */
function stillRising(judged: readonly ThemeFigures[], words: Words): string[] {
  const say = words.lines.change;
  const rising = judged.filter((theme) => theme.stillRising);
  const [first, second] = rising;
  if (!first) return [];
  const names = say.themes(say.theme(first.label), second && say.theme(second.label), rising.length);
  return [say.stillRising(names, rising.length)];
}

/** What shifted, a clause for each way in which themes did, and the themes that the clauses are about. */
function shifted(
  judged: readonly ThemeFigures[],
  figures: WeekFigures,
  words: Words,
): { clauses: string[]; themes: ThemeFigures[] } {
  const say = words.lines.change;
  // A reading speaks of what it is about first.
  const about = risen(figures);
  const named = (theme: ThemeFigures): string =>
    say.theme(theme.label, rose(theme) && !carries(theme) ? cohort(theme, figures, words) : undefined);
  const isGone = ({ change }: ThemeFigures): boolean => change.verdict === 'gone';
  const above = judged.filter((theme) => rose(theme) && !isNew(theme));
  const below = judged.filter((theme) => fell(theme) && !isGone(theme));
  const gone = judged.filter(isGone);
  const highFor = above.filter(({ weeksAbove }) => weeksAbove > 0);
  const lowFor = below.filter(({ weeksBelow = 0 }) => weeksBelow > 0);
  const shortest = (weeks: readonly number[]): number => Math.min(...weeks) + 1;
  const groups: { themes: ThemeFigures[]; say: (names: string, count: number) => string }[] = [
    { themes: judged.filter(isNew), say: say.born },
    { themes: above.filter(({ weeksAbove }) => weeksAbove === 0), say: say.rose },
    {
      themes: highFor,
      say: (names, count) =>
        say.stayedAbove(names, count, shortest(highFor.map(({ weeksAbove }) => weeksAbove))),
    },
    { themes: judged.filter(cameBack), say: say.cameBack },
    { themes: below.filter(({ weeksBelow = 0 }) => weeksBelow === 0), say: say.fell },
    {
      themes: lowFor,
      say: (names, count) =>
        say.stayedBelow(names, count, shortest(lowFor.map(({ weeksBelow = 0 }) => weeksBelow))),
    },
    { themes: gone.filter(({ before }) => before.verdict !== 'gone'), say: say.silent },
    { themes: gone.filter(({ before }) => before.verdict === 'gone'), say: say.stillSilent },
  ];
  return {
    clauses: groups.flatMap(({ themes, say: clause }) => {
      const [first, second] = themes.toSorted((a, b) => Number(b === about) - Number(a === about));
      if (!first) return [];
      return [clause(say.themes(named(first), second && named(second), themes.length), themes.length)];
    }),
    themes: groups.flatMap(({ themes }) => themes),
  };
}

/** Fell below its usual range, still lies below it after a week in which it did, or went silent. */
function fell({ change, weeksBelow = 0 }: ThemeFigures): boolean {
  const { verdict, usual, count } = change;
  if (verdict === 'below' || verdict === 'far-below' || verdict === 'gone') return true;
  return weeksBelow > 0 && verdict === 'within' && usual !== null && count < usual.low;
}

/** Silent for so long that it is no more called gone: nothing is left to say of it. */
function isLongSilent({ change, before }: ThemeFigures): boolean {
  return change.count === 0 && change.verdict === 'within' && before.verdict === 'gone';
}

/** Back within its usual range after a week outside it. */
function cameBack({ change, weeksAbove, weeksBelow = 0 }: ThemeFigures): boolean {
  const wasOutside = weeksAbove > 0 || (weeksBelow > 0 && change.count > 0);
  return wasOutside && change.verdict === 'within' && !isOutside(change);
}

/** What no single week shows, from the fullest to the barest way to say it: by itself, and beside what shifted. */
function slowRises(themes: readonly ThemeFigures[], words: Words): { alone: string[]; beside: string[][] } {
  const say = words.lines.change;
  const rises = themes.flatMap(({ label, rising }) => (rising ? [{ label, ...rising }] : []));
  const [first, second] = rises;
  if (!first) return { alone: [], beside: [] };
  const full = rises.map(({ label, since, before, now, unremarked }) =>
    say.rises(label, since, before, now, unremarked),
  );
  const bare = rises.map(({ label, since, unremarked }) => say.risesBare(label, since, unremarked));
  const beside = [full, bare, [say.risesUnnamed(rises.length)]];
  const { label, since, before, now, unremarked } = first;
  const ways = second ? [full, bare, [...bare.slice(0, 1), say.risesUnnamed(1)]] : [full, bare];
  const whole = second ? [] : [say.risingSince(label, since, before, now, unremarked)];
  return { alone: [...whole, ...ways.map((said) => say.whole(said, 0))], beside };
}
