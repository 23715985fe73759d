/** Why a ticket carries a theme that the team wrote down; `theme` is its name. */
export const themeReasons = {
  phrase: (theme: string, phrase: string): string => `In “${theme}” because it says “${phrase}”.`,
  pattern: (theme: string, words: string): string =>
    `In “${theme}” because it says “${words}”, which fits one of the theme’s patterns.`,
  /** Where no customer's words are published. */
  wordless: (theme: string): string => `In “${theme}” because it holds words by which the theme is found.`,
  example: (theme: string): string => `In “${theme}” because the team named it as an example.`,
  found: (theme: string): string =>
    `In “${theme}” because it resembles the tickets in which the theme was found before the team wrote it down.`,
  similarity: (theme: string, ticket: string): string =>
    `In “${theme}” because it resembles the theme’s examples, ticket ${ticket} most of all.`,
  /** Of a ticket that does not count for the theme. */
  perhaps: (theme: string, ticket?: string): string =>
    ticket === undefined
      ? `Perhaps “${theme}”: it resembles the theme’s title and phrases, which is too little to count it.`
      : `Perhaps “${theme}”: it resembles the theme’s examples, ticket ${ticket} most of all, but too little to be counted.`,
};
