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
  label: `Signature of the ${name}`,
  alsoCalled: ['signatures', 'signature', name, `${name} signature`, key],
  met: ({ signatures }) => `Signed by ${signatures[key]?.name}, ${name}, on ${signatures[key]?.date}.`,
  find: ({ signatures, writtenOn }, now) => {
    const signed = signatures[key];
    if (!signed) return [stop(`Not signed by the ${name}.`)];
    if (isToCome(signed.date, now)) {
      return [
        stop(`Not signed by the ${name}: the date of the signature, ${signed.date}, is still to come.`),
      ];
    }
    if (writtenOn && signed.date < writtenOn) {
      return [
        stop(`${signed.name}, ${name}, signed on ${signed.date}; the handoff was written on ${writtenOn}.`),
      ];
    }
    return [];
  },
}));
