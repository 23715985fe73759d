import { isOutside } from '../../change/index.ts';
import type { Words } from '../../words/index.ts';
import type { ThemeFigures, WeekFigures } from '../figures.ts';
import { fit, remarking, type Said } from './fit.ts';
import { moveOf, type ThemeMove } from './moves.ts';
import { carries, cohort, foundNow, isLongSilent, risen, rose } from './shape.ts';
import { splitTurned, turn } from './turned.ts';

/** Line three: what shifted from last week, in kind rather than in number; or that nothing did. */
export function changeLine(figures: WeekFigures, words: Words): Said {
  const say = words.lines.change;
  const news = foundNow(figures);
  const older = figures.themes.filter((theme) => !news.includes(theme));
  if (!figures.covered) return told(news, () => [say.notCovered], figures, words);
  if (!figures.complete) return told(news, () => [say.open], figures, words);
  const judged = older.filter(
    (theme) => theme.change.verdict !== 'too-little-history' && !isLongSilent(theme),
  );
  if (judged.length === 0) {
    if (news.length > 0) return told(news, () => [], figures, words);
    return { text: figures.themes.length === 0 ? say.noTheme : say.tooYoung };
  }

  const turned = judged.find((theme) => splitTurned(theme));
  if (turned) {
    const said = told(news, () => [turn(turned, words)], figures, words);
    return news.length > 0 ? said : { ...said, theme: turned.id };
  }

  const groups = shifted(judged);
  const rises = judged.filter(({ rising }) => rising);
  const only = [...groups.flatMap(({ themes }) => themes), ...rises];
  const theme = only.length === 1 && news.length === 0 ? only[0] : undefined;
  const about = theme === undefined ? {} : { theme: theme.id };
  const ways = groups.length === 0 ? withoutShift : withShift;
  return {
    ...told(
      news,
      (remark) => ways(judged, groups, figures, namer(figures, words, remark), words),
      figures,
      words,
    ),
    ...about,
  };
}

/** Names a theme in a clause. */
type Namer = (theme: ThemeFigures) => string;

/** @param remark whether it says of a theme that it is mixed */
function namer(figures: WeekFigures, words: Words, remark: boolean): Namer {
  return (theme) =>
    words.lines.change.theme(
      theme.label,
      rose(theme) && !carries(theme) ? cohort(theme, figures, words) : undefined,
      remark && theme.mixed,
    );
}

/** That no theme shifted, but for slow rises. */
function withoutShift(
  judged: readonly ThemeFigures[],
  _: readonly Group[],
  figures: WeekFigures,
  named: Namer,
  words: Words,
): string[] {
  const say = words.lines.change;
  const strays = judged.filter(({ change }) => isOutside(change));
  const keep = strays.length > 0 ? [] : [say.othersKeep(judged.length)];
  const calm = foundNow(figures).length > 0 ? keep : [nothing(judged.length, strays.length, words)];
  return [...slowRises(judged, named, words).alone, ...stillRising(judged, named, words), ...calm];
}

/** What shifted, from the fullest to the barest way. */
function withShift(
  judged: readonly ThemeFigures[],
  groups: readonly Group[],
  figures: WeekFigures,
  named: Namer,
  words: Words,
): string[] {
  const say = words.lines.change;
  const clauses = clausesOf(groups, figures, named, words);
  const { beside } = slowRises(judged, named, words);
  const others = judged.filter((theme) => !groups.some(({ themes }) => themes.includes(theme)));
  const strays = others.some(({ change }) => isOutside(change));
  const calm = strays ? 0 : others.filter(({ rising }) => !rising).length;
  const top = risen(figures);
  // What there is no room for is counted.
  const first = (told: number): string[] => clauses.slice(0, told);
  const rest = (told: number): string[] => {
    const left = groups.slice(told).flatMap(({ themes }) => themes).length;
    return left > 0 ? [say.moreShifted(left)] : [];
  };
  const moved = (...moves: readonly ThemeMove[]): number =>
    judged.filter((theme) => moves.some((move) => move === moveOf(theme))).length;
  return [
    ...beside.flatMap((more) => [
      say.whole([...clauses, ...more], calm),
      say.whole([...clauses, ...more], 0),
    ]),
    ...beside.map((more) => say.whole([...first(1), ...more, ...rest(1)], 0)),
    say.whole(clauses, calm),
    say.whole(clauses, 0),
    say.whole([...first(2), ...rest(2)], 0),
    say.whole([...first(1), ...rest(1)], 0),
    ...(top && judged.includes(top) ? [say.onlyRose(named(top))] : []),
    say.sums(moved('fresh'), moved('above'), moved('below', 'gone'), judged.filter(cameBack).length),
  ];
}

/** What was found in this week before whatever else is to be said, from the fullest to the barest way. */
function told(
  news: readonly ThemeFigures[],
  rest: (remark: boolean) => readonly string[],
  figures: WeekFigures,
  words: Words,
): Said {
  const say = words.lines.change;
  const [first] = news;
  if (!first) return { text: fit(...remarking(rest)) };
  const part = !figures.covered ? 'partly' : figures.complete ? 'whole' : 'soFar';
  const ways = (remark: boolean): string[] => {
    const full = news.map((theme) => {
      const { label, change, inside, mixed } = theme;
      return say.found(label, change.count, cohort(theme, figures, words), inside?.label, remark && mixed);
    });
    const bare = news.map(({ label, inside, mixed }) => say.foundBare(label, inside?.label, remark && mixed));
    return [
      ...rest(remark).map((more) => say.news(full, 0, part, more)),
      ...rest(remark).map((more) => say.news(bare, 0, part, more)),
      say.news(full, 0, part),
      say.news(bare, 0, part),
      say.news(full.slice(0, 1), news.length - 1, part),
      say.news(bare.slice(0, 1), news.length - 1, part),
      say.news([say.foundBare(first.label)], news.length - 1, part),
    ];
  };
  return { text: fit(...remarking(ways)), ...(news.length === 1 ? { theme: first.id } : {}) };
}

function nothing(themes: number, strays: number, words: Words): string {
  const say = words.lines.change;
  return strays > 0 ? say.chance(themes, strays) : say.nothing(themes);
}

/** That nothing shifted is not said over a slow rise that an earlier reading told and that goes on. */
function stillRising(judged: readonly ThemeFigures[], named: Namer, words: Words): string[] {
  const say = words.lines.change;
  const rising = judged.filter((theme) => theme.stillRising);
  const [first, second] = rising;
  if (!first) return [];
  return [say.stillRising(say.themes(named(first), second && named(second), rising.length), rising.length)];
}

/** Themes that shifted in one way, and the clause that says it of them. */
interface Group {
  readonly themes: readonly ThemeFigures[];
  readonly clause: (say: Words['lines']['change'], names: string) => string;
}

/** What shifted, by the ways in which themes did. */
function shifted(judged: readonly ThemeFigures[]): Group[] {
  const by = (move: ThemeMove): ThemeFigures[] => judged.filter((theme) => moveOf(theme) === move);
  const [fresh, above, below, gone] = [by('fresh'), by('above'), by('below'), by('gone')];
  const shortest = (weeks: readonly number[]): number => Math.min(...weeks) + 1;
  const rise = above.filter(({ weeksAbove }) => weeksAbove === 0);
  const high = above.filter(({ weeksAbove }) => weeksAbove > 0);
  const back = judged.filter(cameBack);
  const fall = below.filter(({ weeksBelow = 0 }) => weeksBelow === 0);
  const low = below.filter(({ weeksBelow = 0 }) => weeksBelow > 0);
  const silent = gone.filter(({ before }) => before.verdict !== 'gone');
  const still = gone.filter(({ before }) => before.verdict === 'gone');
  const highFor = shortest(high.map(({ weeksAbove }) => weeksAbove));
  const lowFor = shortest(low.map(({ weeksBelow = 0 }) => weeksBelow));
  const groups: Group[] = [
    { themes: fresh, clause: (say, names) => say.born(names, fresh.length) },
    { themes: rise, clause: (say, names) => say.rose(names, rise.length) },
    { themes: high, clause: (say, names) => say.stayedAbove(names, high.length, highFor) },
    { themes: back, clause: (say, names) => say.cameBack(names, back.length) },
    { themes: fall, clause: (say, names) => say.fell(names, fall.length) },
    { themes: low, clause: (say, names) => say.stayedBelow(names, low.length, lowFor) },
    { themes: silent, clause: (say, names) => say.silent(names, silent.length) },
    { themes: still, clause: (say, names) => say.stillSilent(names, still.length) },
  ];
  return groups.filter(({ themes }) => themes.length > 0);
}

/** A clause for each way in which themes shifted; a reading speaks of what it is about first. */
function clausesOf(groups: readonly Group[], figures: WeekFigures, named: Namer, words: Words): string[] {
  const say = words.lines.change;
  const about = risen(figures);
  return groups.flatMap(({ themes, clause }) => {
    const [first, second] = themes.toSorted((a, b) => Number(b === about) - Number(a === about));
    return first ? [clause(say, say.themes(named(first), second && named(second), themes.length))] : [];
  });
}

/** Back within its usual range after a week outside it. */
function cameBack({ change, weeksAbove, weeksBelow = 0 }: ThemeFigures): boolean {
  const wasOutside = weeksAbove > 0 || (weeksBelow > 0 && change.count > 0);
  return wasOutside && change.verdict === 'within' && !isOutside(change);
}

/** What no single week shows, from the fullest to the barest way to say it: by itself, and beside what shifted. */
function slowRises(
  themes: readonly ThemeFigures[],
  named: Namer,
  words: Words,
): { alone: string[]; beside: string[][] } {
  const say = words.lines.change;
  const rises = themes.flatMap((theme) => (theme.rising ? [{ name: named(theme), ...theme.rising }] : []));
  const [first, second] = rises;
  if (!first) return { alone: [], beside: [] };
  const full = rises.map(({ name, since, before, now, unremarked }) =>
    say.rises(name, since, before, now, unremarked),
  );
  const bare = rises.map(({ name, since, unremarked }) => say.risesBare(name, since, unremarked));
  const beside = [full, bare, [say.risesUnnamed(rises.length)]];
  const { name, since, before, now, unremarked } = first;
  const ways = second ? [full, bare, [...bare.slice(0, 1), say.risesUnnamed(1)]] : [full, bare];
  const whole = second ? [] : [say.risingSince(name, since, before, now, unremarked)];
  return { alone: [...whole, ...ways.map((said) => say.whole(said, 0))], beside };
}
