/** A colour as its three channels in linear light, 0 to 1. */
export type Linear = readonly [number, number, number];

/** Reads `#rrggbb` (IEC 61966-2-1). */
export function linear(hex: string): Linear {
  const channel = (from: number): number => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** One colour over another, as a browser lays it: in the coded values, not in light. */
export function over(front: string, back: string, opacity: number): string {
  const channel = (from: number): string => {
    const [a, b] = [front, back].map((hex) => Number.parseInt(hex.slice(from, from + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(a * opacity + b * (1 - opacity))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => y - x) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Linear): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How a colour looks to a dichromat: Machado, Oliveira and Fernandes 2009, severity 1, on linear light. */
export const dichromacies = {
  protanopia: [
    [0.152_286, 1.052_583, -0.204_868],
    [0.114_503, 0.786_281, 0.099_216],
    [-0.003_882, -0.048_116, 1.051_998],
  ],
  deuteranopia: [
    [0.367_322, 0.860_646, -0.227_968],
    [0.280_085, 0.672_501, 0.047_413],
    [-0.011_82, 0.042_94, 0.968_881],
  ],
  tritanopia: [
    [1.255_528, -0.076_749, -0.178_779],
    [-0.078_411, 0.930_809, 0.147_602],
    [0.004_733, 0.691_367, 0.303_9],
  ],
} as const;

/** A colour as somebody with that dichromacy sees it. */
export function seenWith(kind: keyof typeof dichromacies, [red, green, blue]: Linear): Linear {
  const [r, g, b] = dichromacies[kind].map((row) =>
    Math.min(1, Math.max(0, row[0] * red + row[1] * green + row[2] * blue)),
  ) as [number, number, number];
  return [r, g, b];
}

/** The distance of two colours in CIELAB under D65 (CIE 1976). */
export function distance(a: Linear, b: Linear): number {
  const [first, second] = [lab(a), lab(b)] as const;
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

function lab([red, green, blue]: Linear): Linear {
  const f = (value: number): number =>
    value > (6 / 29) ** 3 ? Math.cbrt(value) : value / (3 * (6 / 29) ** 2) + 4 / 29;
  const x = f((0.412_456_4 * red + 0.357_576_1 * green + 0.180_437_5 * blue) / 0.950_47);
  const y = f(0.212_672_9 * red + 0.715_152_2 * green + 0.072_175 * blue);
  const z = f((0.019_333_9 * red + 0.119_192 * green + 0.950_304_1 * blue) / 1.088_83);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
