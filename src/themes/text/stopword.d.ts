/** `stopword` has no types of its own: lists of words, each by the code of its language (ISO 639-3). */
declare module 'stopword' {
  type List = readonly string[];
  export const ara: List;
  export const bul: List;
  export const ces: List;
  export const dan: List;
  export const deu: List;
  export const ell: List;
  export const fas: List;
  export const fin: List;
  export const fra: List;
  export const heb: List;
  export const hin: List;
  export const hrv: List;
  export const hun: List;
  export const ind: List;
  export const ita: List;
  export const jpn: List;
  export const kor: List;
  export const nld: List;
  export const nob: List;
  export const pol: List;
  export const por: List;
  export const porBr: List;
  export const ron: List;
  export const rus: List;
  export const slk: List;
  export const slv: List;
  export const spa: List;
  export const swe: List;
  export const tha: List;
  export const tur: List;
  export const ukr: List;
  export const vie: List;
  export const zho: List;
}
