import type { Signer } from '../handoff.ts';
import { type Check, isToCome, stop } from './check.ts';

const signers: readonly { readonly key: Signer; readonly name: string }[] = [
  { key: 'po', name: 'PO' },
  { key: 'techLead', name: 'Tech Lead' },
  { key: 'designer', name: 'Designer' },
  { key: 'csLead', name: 'CS Lead' },
];

/**
 * H8: signed by all four, after it was written. When a part changed is known only from the date of
 * writing, so that is the change that a signature is held against.
 */
export const signatureChecks: readonly Check[] = signers.map(({ key, name }) => ({
  rule: 'H8',
  label: (say) => say.signature.label(say.roles[key]),
  alsoCalled: ['signatures', 'signature', name, `${name} signature`, key],
  met: ({ signatures }, say) => {
    const signed = signatures[key];
    return signed ? say.signature.met(signed.name, say.roles[key], signed.date) : '';
  },
  find: ({ signatures, writtenOn }, now, say) => {
    const signed = signatures[key];
    const role = say.roles[key];
    if (!signed) return [stop(say.signature.missing(role))];
    if (isToCome(signed.date, now)) return [stop(say.signature.toCome(role, signed.date))];
    if (writtenOn && signed.date < writtenOn) {
      return [stop(say.signature.beforeWriting(signed.name, role, signed.date, writtenOn))];
    }
    return [];
  },
}));
