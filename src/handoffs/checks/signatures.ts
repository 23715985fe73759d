import type { Handoff, Signer } from '../handoff.ts';
import { numberOf } from '../parts.ts';
import { changesOf } from '../timeline.ts';
import { type Check, daysAfterFlagOn, isToCome, stop } from './check.ts';

const signers: readonly { readonly key: Signer; readonly name: string }[] = [
  { key: 'po', name: 'PO' },
  { key: 'techLead', name: 'Tech Lead' },
  { key: 'designer', name: 'Designer' },
  { key: 'csLead', name: 'CS Lead' },
];

/** H8: signed by all four by flag on, after it was written and after every change of parts 1 to 5 before flag on. */
export const signatureChecks: readonly Check[] = signers.map(({ key, name }) => ({
  rule: 'H8',
  label: (say) => say.signature.label(say.roles[key]),
  alsoCalled: ['signatures', 'signature', name, `${name} signature`, key],
  met: ({ signatures }, say) => {
    const signed = signatures[key];
    return signed ? say.signature.met(signed.name, say.roles[key], signed.date) : '';
  },
  find: (handoff, now, say) => {
    const signed = handoff.signatures[key];
    const role = say.roles[key];
    if (!signed) return [stop(say.signature.missing(role))];
    const { name: who, date } = signed;
    if (isToCome(date, now)) return [stop(say.signature.toCome(role, date))];
    const late = daysAfterFlagOn(date, handoff);
    if (late > 0) return [stop(say.signature.afterFlagOn(who, role, late))];
    const since = lastChangeToSign(handoff, now);
    if (since && date < since.on)
      return [stop(say.signature.beforeUpdate(who, role, date, numberOf(since.part), since.on))];
    const { writtenOn } = handoff;
    if (writtenOn && date < writtenOn) return [stop(say.signature.beforeWriting(who, role, date, writtenOn))];
    return [];
  },
}));

/**
 * The last change that a signature has to follow: one of parts 1 to 5 before flag on. A change on the very day is taken for one before it
 * as long as the release is to come.
 */
function lastChangeToSign(handoff: Handoff, now: number): ReturnType<typeof changesOf>[number] | undefined {
  const flagOn = handoff.releaseAt.slice(0, 10);
  const upcoming = Date.parse(handoff.releaseAt) > now;
  return changesOf(handoff).findLast(
    ({ on, part }) => part !== 'dashboard' && (on < flagOn || (upcoming && on === flagOn)),
  );
}
