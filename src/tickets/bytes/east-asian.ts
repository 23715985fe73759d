/** Characters that make up a large part of any text in a language. */
const korean =
  '이다는을의에가하고지로한를은도나서어아으있니시요습스인자기사해주수것안되게면전화그저제보리부일정여대만들오라마내했합거할없과네입력발생문확등록세용';
const simplified =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日者意无它与把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应文体相见被利什二等产或新己制身果加请无法登录打开错误系统';
const traditional =
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日者意無它與把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應文體相見被利什二等產或新己制身果加請無法登錄打開錯誤系統';
const kana = /[\u3041-\u3096\u30a1-\u30fc]/;

const candidates: readonly { readonly encoding: string; isCommon(character: string): boolean }[] = [
  { encoding: 'shift_jis', isCommon: (character) => kana.test(character) },
  { encoding: 'euc-jp', isCommon: (character) => kana.test(character) },
  { encoding: 'euc-kr', isCommon: (character) => korean.includes(character) },
  { encoding: 'gb18030', isCommon: (character) => simplified.includes(character) },
  { encoding: 'big5', isCommon: (character) => traditional.includes(character) },
];

/** A third of the characters of any longer text are among its language's commonest; of a wrong reading hardly any. */
const leastCommon = 0.3;
const mostBroken = 0.01;

/**
 * Finds the encoding of a text in Japanese, Korean or Chinese, whose characters are two bytes each.
 *
 * @returns the encoding under which the text is whole and has the most common characters, or nothing
 */
export function guessEastAsian(bytes: Uint8Array): string | undefined {
  let best: { encoding: string; share: number } | undefined;
  for (const { encoding, isCommon } of candidates) {
    let broken = 0;
    let all = 0;
    let common = 0;
    for (const character of new TextDecoder(encoding).decode(bytes)) {
      if (character < '\u0080') continue;
      all++;
      if (character === '\ufffd') broken++;
      else if (isCommon(character)) common++;
    }
    const share = all === 0 ? 0 : common / all;
    if (broken > mostBroken * all || share < leastCommon || common < 2) continue;
    if (best === undefined || share > best.share) best = { encoding, share };
  }
  return best?.encoding;
}
