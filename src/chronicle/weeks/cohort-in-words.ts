import { fewestForPercentage, type ShareChange } from '../../change/index.ts';
import type { Words } from '../../words/index.ts';
import type { Cohort, Trait } from '../schema/cohort.ts';

/** Accounts that a sentence names; more make a list of it. */
const named = 3;

/** Who wrote so many tickets of a theme, and what is other than before: one sentence, or two. No word of a customer is in it. */
export function cohortInWords(
  cohort: Omit<Cohort, 'inWords'>,
  tickets: number,
  share: ShareChange,
  account: { readonly one: string; readonly many: string },
  words: Words,
): string {
  const say = words.reading.cohort;
  const { accounts, accountCount, independent, requesters, release, shifts } = cohort;
  const all = accountCount > 0 && accountCount === independent;
  const names = accounts.length <= named ? accounts.map(({ account: name }) => name) : [];
  const who = all ? say.accounts(accountCount, account.one, account.many) : say.requesters(requesters);
  const clauses = [
    shifts.includes('new') ? say.noneBefore : undefined,
    shifts.includes('other-accounts') ? say.otherAccounts : undefined,
    shifts.includes('more-fail') ? say.moreFail(share.part, share.of) : undefined,
    shifts.includes('more-ask') ? say.moreAsk(share.of - share.part, share.of) : undefined,
    shifts.includes('moved-up') ? say.movedUp : undefined,
    ...cohort.traits.map((trait) =>
      say.trait[trait.side](trait.value, trait.part, trait.of, beside(trait, words)),
    ),
    release === undefined ? undefined : say.since(release.name),
  ].filter((clause) => clause !== undefined);
  return say.whole(say.from(tickets, who, names), clauses);
}

/** The share of the other tickets, never as a percentage of fewer than twenty. */
function beside({ beside: { part, of } }: Trait, words: Words): string {
  const say = words.reading.cohort;
  if (part === 0) return say.noneOfOthers(of);
  return of < fewestForPercentage
    ? say.partOfOthers(part, of)
    : say.percentOfOthers(Math.round((100 * part) / of), of);
}
