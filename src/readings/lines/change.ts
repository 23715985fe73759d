import { numberInWords } from '../../words/index.ts';
import type { Split, ThemeFigures, WeekFigures } from '../figures.ts';
import { fit, sentenceCase } from './fit.ts';
import { risen, rose } from './shape.ts';
import { quoted } from './top-theme.ts';

/** Line three: what shifted from last week, in kind rather than in number; or that nothing did. */
export function changeLine(figures: WeekFigures): string {
  if (!figures.complete) return 'The week is still open: what shifted is said when it is over.';
  if (!figures.covered) return 'The exports do not cover this week, so nothing is said to have shifted.';
  const judged = figures.themes.filter((theme) => theme.change.verdict !== 'too-little-history');
  if (judged.length === 0) {
    return figures.themes.length === 0
      ? 'Nothing shifted: there is no theme to compare.'
      : 'Too little history to say what shifted; from the fourth week on this line compares.';
  }

  const top = risen(figures);
  const turned = judged.find((theme) => splitTurned(theme));
  if (turned) {
    const now = turned.split;
    const before = turned.splitBefore;
    const worse = now.doesntWork > now.howDoI;
    return fit(
      worse
        ? `In ${quoted(turned.label)} “how do I” gave way to “it doesn't work”: ${share(now)} now, ${share(before)} last week.`
        : `In ${quoted(turned.label)} failures gave way to “how do I”: ${share(now)} say it fails, ${share(before)} last week.`,
      `In ${quoted(turned.label)} ${worse ? 'questions turned into failures' : 'failures turned into questions'}.`,
    );
  }

  const risenThemes = judged.filter(rose);
  const born = risenThemes.filter((theme) => theme.change.verdict === 'new');
  const fresh = risenThemes.filter((theme) => theme.weeksAbove === 0 && !born.includes(theme));
  const lasting = risenThemes.filter((theme) => theme.weeksAbove > 0 && !born.includes(theme));
  const settled = judged.filter(
    (theme) => theme.weeksAbove > 0 && !rose(theme) && theme.change.verdict === 'within',
  );
  const fell = judged.filter((theme) => ['below', 'far-below', 'gone'].includes(theme.change.verdict));

  const parts: string[] = [];
  if (born.length > 0) parts.push(`${list(born)} ${born.length === 1 ? 'is' : 'are'} new`);
  if (fresh.length > 0) parts.push(`${list(fresh)} rose out of ${its(fresh)} usual range`);
  if (lasting.length > 0)
    parts.push(`${list(lasting)} stayed above ${its(lasting)} usual range for ${weeks(lasting)}`);
  if (settled.length > 0) parts.push(`${list(settled)} came back within ${its(settled)} usual range`);
  if (fell.length > 0) {
    const [only] = fell;
    parts.push(
      fell.length === 1 && only?.change.verdict === 'gone'
        ? `${list(fell)} has gone silent`
        : `${list(fell)} fell below ${its(fell)} usual range`,
    );
  }
  if (parts.length === 0) {
    return fit(
      judged.length === 1
        ? 'Nothing shifted: the one theme lies within its usual range.'
        : `Nothing shifted: ${judged.length === 2 ? 'both' : `all ${numberInWords(judged.length)}`} themes lie within their usual ranges.`,
    );
  }
  const rest = judged.length - born.length - fresh.length - lasting.length - settled.length - fell.length;
  const others =
    rest > 0
      ? `; the other ${numberInWords(rest)} ${rest === 1 ? 'keeps to its usual range' : 'keep to their usual ranges'}`
      : '';
  const sentence = (some: string[]): string =>
    sentenceCase(some.length < 2 ? some.join('') : `${some.slice(0, -1).join(', ')}, and ${some.at(-1)}`);
  return fit(
    `${sentence(parts)}${others}.`,
    `${sentence(parts)}.`,
    `${sentence(parts.slice(0, 2))}.`,
    `${sentence(parts.slice(0, 1))}.`,
    top ? `${quoted(top.label)} rose out of its usual range.` : undefined,
    `${sentenceCase(numberInWords(risenThemes.length))} themes rose, ${numberInWords(fell.length)} fell.`,
  );
}

/** True when a theme with enough tickets in both weeks turned from questions to failures or back. */
function splitTurned({ split, splitBefore }: ThemeFigures): boolean {
  const now = split.howDoI + split.doesntWork;
  const before = splitBefore.howDoI + splitBefore.doesntWork;
  // Twelve in each week: below that, forty points are a few tickets that chance can turn.
  if (now < 12 || before < 12) return false;
  return Math.abs(split.doesntWork / now - splitBefore.doesntWork / before) >= 0.4;
}

const share = ({ howDoI, doesntWork }: Split): string => `${doesntWork} of ${howDoI + doesntWork}`;
const its = (themes: readonly ThemeFigures[]): string => (themes.length === 1 ? 'its' : 'their');

function list(themes: readonly ThemeFigures[]): string {
  const [first, second] = themes;
  if (!first) return '';
  if (!second) return quoted(first.label);
  if (themes.length === 2) return `${quoted(first.label)} and ${quoted(second.label)}`;
  return `${quoted(first.label)} and ${numberInWords(themes.length - 1)} more`;
}

function weeks(themes: readonly ThemeFigures[]): string {
  const longest = Math.max(...themes.map((theme) => theme.weeksAbove + 1));
  return longest === 2 ? 'a second week' : `${numberInWords(longest)} weeks`;
}
