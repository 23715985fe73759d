import { isIPv6 } from 'node:net';
import { matches, type Recogniser, standsBefore } from './recogniser.ts';

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const four = new RegExp(
  `(?<![\\p{L}\\p{N}_]|\\d\\.|[-/]\\d*)(?<!\\.)${octet}(?:\\.${octet}){3}(?!\\.?\\d|[\\p{L}_-])`,
  'gu',
);
const six =
  /(?<![\p{L}\p{N}:.])(?:[0-9a-f]{0,4}:){2,7}(?:[0-9a-f]{1,4}|\d{1,3}(?:\.\d{1,3}){3})?(?:%[\w.-]+)?(?![\p{L}\p{N}:])/giu;
const versionWord =
  /(?:\bv\.?|\b(?:version|versie|versión|versão|versione|release|build|firmware|agent|driver|treiber|pilote|update|chapter|kapitel|chapitre|section|abschnitt|app|client version|player|browser)|§|גרסה|גרסת|פרק|סעיף)(?:\s+\S+)?\s*[:=]?\s*$/iu;

/** IP addresses of both versions; not version numbers, chapters, times and hardware addresses. */
export const ip: Recogniser = {
  kind: 'ip',
  find(text) {
    const spans = /\d\.\d/.test(text)
      ? matches(text, four, (found) => !standsBefore(text, found.index, versionWord, 32))
      : [];
    if (text.includes(':') && /:[0-9a-f]{0,4}:/i.test(text)) {
      spans.push(
        ...matches(text, six, (found) => {
          const address = found[0].split('%')[0] as string;
          return isIPv6(address) && /[0-9a-f]/i.test(address) && address.length > 3;
        }),
      );
    }
    return spans;
  },
};
