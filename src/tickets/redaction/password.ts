import type { Recogniser, Span } from './recogniser.ts';

const announced =
  /(?<![\p{L}\p{N}_-])(?:(?:my |the |our |new )?(?:pass ?word|passwd|pwd|passcode|pass|pw|pin)|passwort|kennwort|mot de passe|mdp|contraseña|clave|senha|[ושהב]?ה?(?:סיסמה|סיסמא|סיסמתי))(?:\s+(?:for\s+\S+|für\s+\S+|shelli|שלי))?\s*(?:(?:\b(?:is|was|ist|lautet|est|es|é)\b|היא|הוא)\s*:?|[:=–]|\s-\s)\s*/giu;
const pretest = /pass|pwd|\bpw\b|\bpin\b|kennwort|mdp|contraseña|clave|senha|סיסמ/iu;

/** A word that tells of a password rather than being one: a token of letters only, as words are. */
const plainWord = /^[\p{L}\p{M}'’-]+$/u;

/** The token after `password is`, `PIN:`, `Kennwort lautet` and the like, when it is no plain word or is quoted. */
export const password: Recogniser = {
  kind: 'password',
  find(text) {
    if (!pretest.test(text)) return [];
    const spans: Span[] = [];
    announced.lastIndex = 0;
    for (let found = announced.exec(text); found !== null; found = announced.exec(text)) {
      const at = found.index + found[0].length;
      const quoted = /^(["'„“«`])([^"'“”»`\n]{3,64})["'“”»`]/u.exec(text.slice(at, at + 70));
      if (quoted !== null) {
        const value = quoted[2] as string;
        if (!value.includes(' ') && !value.includes('⟨'))
          spans.push({ start: at + 1, end: at + 1 + value.length });
        continue;
      }
      const token = /^[^\s⟨⟩]{3,64}/u.exec(text.slice(at, at + 64))?.[0].replace(/[.,;:)\]]+$/, '') ?? '';
      if (token.length >= 3 && !isOrdinary(token, found[0]))
        spans.push({ start: at, end: at + token.length });
    }
    return spans;
  },
};

function isOrdinary(token: string, announcement: string): boolean {
  if (/^pin\b/i.test(announcement.trim())) return !/^\d{3,12}$/.test(token);
  if (/^https?:/i.test(token)) return true;
  if (/^\d{1,3}(?:[.,]\d+)?%?$/.test(token)) return true;
  if (!plainWord.test(token)) return false;
  // Letters only: a word, unless its case changes as no word's does.
  return !/\p{Ll}\p{Lu}.*\p{Ll}\p{Lu}|\p{Lu}\p{Ll}+\p{Lu}\p{Ll}*\p{Lu}/u.test(token);
}
