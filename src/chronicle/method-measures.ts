/**
 * How well the verdicts do, as the page of method shows it. The lines are those that the command prints, pasted; what
 * stands at their ends, the figures of the method's own study, is not read. No build computes them.
 */
const bench = { measured: '2026-11-21', command: 'npm run bench -- change', seeds: 'bench/change/' };

/** weeks mean  cover (true) above  <1%  found x1.5/x2/x3/out  x2 at 1 % by ours - Farrington - EARS C1 - Bayes 1 */
const grid = `
    8  0.5   97.9 (97.7)   2.1  0.9    3/  5/ 10/ 58    2-  3-  3-  2
    8    1   97.9 (97.8)   2.1  0.6    4/  7/ 14/ 64    5-  4-  5-  4
    8    5   97.6 (97.0)   1.7  0.6    6/ 18/ 51/ 79   13- 12- 12- 12
    8   20   96.5 (95.5)   2.0  0.6   19/ 59/ 96/ 88   51- 42- 39- 50
    8  100   98.3 (95.4)   1.1  0.3   67/ 97/100/ 85   97- 92- 91- 99
    8  500   96.8 (95.1)   1.8  1.0   99/100/100/ 82  100-100- 99-100
   12  0.5   98.3 (98.3)   1.7  0.4    3/  4/  9/ 59    3-  2-  2-  2
   12    1   98.8 (98.7)   1.2  0.5    4/  7/ 16/ 65    6-  5-  4-  5
   12    5   97.2 (97.6)   2.0  0.4    6/ 19/ 51/ 83   14- 14- 11- 13
   12   20   96.2 (96.0)   2.5  0.6   22/ 62/ 97/ 90   50- 46- 36- 47
   12  100   96.8 (95.1)   1.7  0.8   69/ 98/100/ 89   96- 93- 89- 99
   12  500   96.4 (95.4)   2.0  0.6   99/100/100/ 85  100-100- 99-100
   26  0.5   98.2 (98.4)   1.8  0.7    3/  4/  9/ 63    2-  3-  2-  2
   26    1   98.4 (98.4)   1.6  0.6    3/  7/ 16/ 69    6-  5-  5-  6
   26    5   97.4 (97.7)   1.8  0.5    8/ 22/ 59/ 86   17- 15- 11- 12
   26   20   96.2 (95.5)   2.3  1.0   24/ 65/ 96/ 92   53- 50- 44- 50
   26  100   96.6 (95.8)   1.8  0.7   71/ 99/100/ 91   98- 93- 92- 99
   26  500   95.6 (94.5)   2.2  0.5   99/100/100/ 86  100- 98-100-100
   52  0.5   98.2 (98.5)   1.8  0.6    3/  5/  9/ 64    3-  3-  2-  2
   52    1   98.6 (98.6)   1.4  0.4    4/  5/ 14/ 70    4-  4-  2-  3
   52    5   97.1 (97.3)   1.8  0.6    8/ 22/ 60/ 87   17- 15- 11- 14
   52   20   95.9 (95.7)   2.2  1.1   25/ 68/ 97/ 93   53- 45- 35- 41
   52  100   96.8 (94.5)   1.6  0.5   70/ 98/100/ 89   97- 84- 89- 99
   52  500   97.1 (95.5)   1.6  0.5   99/100/100/ 83  100- 87- 99-100
  104  0.5   98.2 (98.1)   1.8  0.8    4/  6/ 12/ 65    3-  3-  2-  2
  104    1   98.7 (98.3)   1.3  0.8    4/  7/ 16/ 74    5-  5-  4-  4
  104    5   97.3 (97.6)   1.8  0.6    9/ 23/ 60/ 89   18- 16-  7- 11
  104   20   95.4 (96.1)   2.3  1.2   27/ 70/ 97/ 95   55- 54- 42- 54
  104  100   96.9 (94.9)   1.8  0.6   76/ 99/100/ 94   98- 88- 90- 99
  104  500   96.5 (95.0)   2.0  0.7  100/100/100/ 93  100- 87- 99-100
`;

/** weeks outbreaks  ours  Farrington  EARS C1  Bayes 1  mean of 8 + z  XmR  week on week % */
const outbreakLines = `
    8      1120          32/47         29/43         27/41         24/41         28/42         21/35           5/9
   12      1172          31/46         30/44         23/38         22/40         22/38         13/30          6/10
   26      1198          37/50         34/44         26/38         26/41         25/39         16/30           7/9
   52      1182          42/53         34/43         25/41         27/44         26/43         12/21           6/8
  104      1172          46/58         39/47         25/39         22/35         23/39           3/6           7/8
`;

/** themes weeks  a false flag, nothing changed  false share, 10 % changed  found */
const deskLines = `
    12    12               32 → 8                        26 → 7              34 → 24
    12    26               33 → 7                        24 → 7              37 → 26
    40    26               74 → 8                        40 → 7              37 → 22
    40   104              73 → 10                        39 → 6              38 → 26
`;

/** mean  no rise  +25 %  +50 % */
const riseLines = `
   5         4      25      60
  20         9      80     100
 100         4      99     100
`;

/** Two percentages that are shown together. */
type Pair = readonly [number, number];

/** The figures of the bench: percentages, but for histories, means and numbers of themes. */
export const methodMeasures = {
  bench,

  /** The other methods that look at a history, by the names under which they are known, and the one of control charts. */
  peers: ['Farrington', 'EARS C1', 'Bayes 1'],
  movingRange: 'XmR',

  /**
   * One week of one series. Of the unchanged week: `covered` by the usual range; `coverable`, by a range that knows the
   * true mean; `falseAbove` the usual range. Of twice the mean: `doubling`, found above the range; `atOnePercent`, found
   * by this method and by the peers at the thresholds that give each 1 % false alarms.
   */
  weeks: numbersOf(grid).map((numbers) => {
    const [history = 0, mean = 0, covered = 0, coverable = 0, falseAbove = 0] = numbers;
    const doubling = numbers[7] ?? 0;
    return { history, mean, covered, coverable, falseAbove, doubling, atOnePercent: numbers.slice(10, 14) };
  }),

  /**
   * Outbreaks found within six weeks at the thresholds that give 1 % and 2 % false alarms: by this method, Farrington,
   * EARS C1, Bayes 1, mean of eight weeks, XmR and per cent over last week.
   */
  outbreaks: numbersOf(outbreakLines).map(([history = 0, , ...found]) => ({
    history,
    found: pairsOf(found.slice(0, 14)),
  })),

  /**
   * Whole desks, by the range alone and with the false-discovery rule: weeks with a false flag where nothing changed,
   * the share of false flags where a tenth of the themes changed, and the changes found.
   */
  desks: numbersOf(deskLines).map(([themes = 0, history = 0, ...shares]) => ({
    themes,
    history,
    shares: pairsOf(shares.slice(0, 6)),
  })),

  /** Slow rises told within 24 weeks: without a rise, of a quarter and of a half over twelve weeks. */
  rises: numbersOf(riseLines).map(([mean = 0, ...told]) => ({
    mean,
    told: told.slice(0, 3),
  })),
};

/** The numbers of each line, in their order. */
function numbersOf(lines: string): number[][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => (line.match(/\d+(\.\d+)?/g) ?? []).map(Number));
}

function pairsOf(numbers: readonly number[]): Pair[] {
  if (numbers.length % 2 !== 0)
    throw new RangeError('A pair of the measures was cut in two when it was pasted.');
  return numbers.flatMap((one, at): Pair[] => (at % 2 === 0 ? [[one, numbers[at + 1] as number]] : []));
}
