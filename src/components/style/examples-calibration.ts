import type { ForeseenRelease } from '../../charts/index.ts';

/** Invented releases for the chart across releases, the oldest first. */

/** The 95 % range of a share, near enough for an example. */
function around(part: number, of: number): { readonly low: number; readonly high: number } {
  const half = Math.sqrt(((part / of) * (1 - part / of)) / of) * 1.96;
  return { low: Math.max(0, part / of - half), high: Math.min(1, part / of + half) };
}

const names = [
  'Rooms by building',
  'רשימות הושבה',
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
  'Plans',
];

/** A release with a share of its own, or together with so many before it. */
function shared(number: number, part: number, of: number, releases = 1): ForeseenRelease {
  return {
    id: `example-${number}`,
    name: `${number}.0 ${names[number % names.length]}`,
    version: `${number}.0`,
    arrivals:
      releases === 1 ? { part, of } : { part: Math.round(part / releases), of: Math.round(of / releases) },
    pooled: { releases, part, of, share: part / of, range: around(part, of) },
  };
}

const few: ForeseenRelease = {
  id: 'example-1',
  name: '1.0 Rooms by building',
  version: '1.0',
  arrivals: { part: 6, of: 14 },
  pooled: null,
};

export const calibrationStates = {
  noRelease: [],
  one: [few],
  threeReleases: [few, shared(2, 12, 27, 2), shared(3, 29, 37)],
  twelveReleases: [
    few,
    shared(2, 10, 26, 2),
    ...[41, 44, 52, 38, 61, 58, 70, 66, 81, 78].map((percent, at) =>
      shared(at + 3, Math.round((percent * (24 + at * 3)) / 100), 24 + at * 3),
    ),
  ],
} as const satisfies Record<string, readonly ForeseenRelease[]>;
export type CalibrationState = keyof typeof calibrationStates;
