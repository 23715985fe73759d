/** What stands after a date: the time of day, and perhaps the zone it is told in. */
export interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly second60: number;
  readonly offset?: number;
  readonly zone?: string;
  readonly twelveHours?: true;
}

/** Marks of the half of a day, as Unicode CLDR and helpdesks write them. */
const halves = String.raw`[ap]\.?\s?m(?!\p{L})\.?|午前|午後|上午|下午|凌晨|清晨|早上|中午|晚上|오전|오후|לפנה["״'’]{0,2}צ|אחה["״'’]{0,2}צ|[πμ]\.?\s?μ(?!\p{L})\.?|ö[ös](?!\p{L})|(?:d[eu]|dop|odp|[ai]p|fm|em|[дп]п|[صم])(?!\p{L})\.?`;
const afternoon = /^(?:p|午後|下午|中午|晚上|오후|אחה|μ|ös|du|odp|ip|em|пп|م)/iu;
/** Words between a date and its time. */
const joints =
  /^[\s,:|·–—-]*(?:T(?=\d)|(?:um|at|à|a las|às|alle ore|alle|ore|kl|klo|o|om|v|ve|в|о|об|la|στις|godz|den|בשעה)(?!\p{L})\.?)?[\s,]*/iu;
const hours = String.raw`\s?(?:[:.]|[h時时點点시])\s?`;
const minutes = String.raw`(\d{2})(?:\s?(?:[:.分분]|min)\s?(\d{2})(?:[.,]\d{1,9})?)?\s?(?:[分분秒초]|(?:min|s)(?!\p{L}))?`;
/** Hours alone are a time only beside a word that says so: `9 Uhr`, `9時`, `9 AM`. */
const hoursAlone = String.raw`\s?(?:[h時时點点시]|uhr)(?!\p{L})|(?=\s?[ap]\.?\s?m)`;
const clockForm = new RegExp(
  String.raw`^(?:(${halves})\s*)?(\d{1,2})(?:${hours}${minutes}|${hoursAlone})(?:\s?(?:uhr|h)(?!\p{L}))?\s*(${halves}|[ap](?!\p{L}))?`,
  'iu',
);
const offsetForm = /^(?:UTC|GMT|UT)?\s?([+\u2212-])(\d{1,2}):?(\d{2})?(?:\s?(?:\[[^\]]*\]|\([^)]*\)))?$/i;
const zuluForm = /^(?:Z|UTC|GMT|UT)(?:\s?(?:\[[^\]]*\]|\([^)]*\)))?$/i;
const nameForm = /^[([]?([A-Z]{3,5}|[A-Z][A-Za-z_]+\/[A-Za-z_/+-]+)[)\]]?$/;

const midnight: Time = { hour: 0, minute: 0, second60: 0 };

/**
 * Reads what stands after a date: a time of 24 or 12 hours, perhaps a zone. Empty is midnight.
 *
 * Hours and minutes are given as they are written; `:60` of a leap second is `:59`.
 */
export function readTime(rest: string): Time | undefined {
  const text = rest.replace(joints, '');
  if (text === '') return midnight;
  const parts = clockForm.exec(text);
  if (parts === null) return undefined;
  const half = parts[1] ?? parts[5];
  const hour = half === undefined ? Number(parts[2]) : hourOf(Number(parts[2]), half);
  if (hour === undefined) return undefined;
  const zone = readZone(text.slice(parts[0].length).trim());
  if (zone === undefined) return undefined;
  const second60 = Number(parts[4] ?? 0);
  return {
    hour,
    minute: Number(parts[3] ?? 0),
    second60: second60 === 60 ? 59 : second60,
    ...zone,
    ...(half === undefined ? {} : { twelveHours: true as const }),
  };
}

/** 12 AM is midnight, 12 PM noon; `0:15 PM` and `14:05 PM` are written as well. 中午 is the time around noon. */
function hourOf(hour: number, half: string): number | undefined {
  const isAfternoon = afternoon.test(half) && !(half === '中午' && (hour === 10 || hour === 11));
  if (hour > 12) return isAfternoon ? hour : undefined;
  return (hour % 12) + (isAfternoon ? 12 : 0);
}

function readZone(text: string): { offset?: number; zone?: string } | undefined {
  if (text === '') return {};
  if (zuluForm.test(text)) return { offset: 0 };
  const offset = offsetForm.exec(text);
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    if (minutes > 14 * 60 || Number(offset[3] ?? 0) > 59) return undefined;
    return { offset: offset[1] === '+' ? minutes : -minutes };
  }
  const name = nameForm.exec(text)?.[1];
  return name === undefined ? undefined : { zone: name };
}
