const list = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''));

/** English words that carry grammar, and the courtesies of any support request. */
export const stopWords = list(`
a about above after again against all am an and any are aren as at be because been before being below between both but by can cannot
could couldn did didn do does doesn doing don down during each few for from further had hadn has hasn have haven having he her here hers
herself him himself his how i if in into is isn it its itself just let me more most my myself no nor not now of off on once only or other
our ours ourselves out over own same she should shouldn so some such than that the their theirs them themselves then there these they this
those through to too under until up very was wasn we were weren what when where which while who whom why will with won would wouldn you
your yours yourself yourselves also ever even get got im ive dont cant doesnt didnt isnt wont
hi hello hey dear please pls plz thank thanks thankyou thx help need want like know regards sincerely cheers anyone someone something
anything
`);
