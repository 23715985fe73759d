import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/themes/text/language.ts';
import { wordsIn } from '../../../src/themes/text/words.ts';

const language = (text: string): string => languageOf(wordsIn(text));

describe('the language of a ticket', () => {
  it.each([
    ['en', 'how do i add music to my playlist'],
    ['en', 'help me move my money'],
    ['en', 'i want to set a timer'],
    ['en', 'seat list'],
    ['de', 'Die Sitzliste wird nicht gedruckt'],
    ['fr', 'La liste des places ne s’affiche pas'],
    ['es', 'No puedo abrir el navegador'],
    ['it', 'Non riesco ad aprire la posta'],
    ['nl', 'Ik kan mijn wachtwoord niet meer vinden'],
    ['sv', 'Jag kan inte hitta min mikrofon och det är fel'],
    ['tr', 'Bu sayfa neden açılmıyor ve çok yavaş'],
    ['hu', 'Nem tudom megnyitni az oldalt'],
    ['id', 'saya tidak bisa masuk'],
    ['he', 'הרשימה לא נפתחת ב-Gradelight'],
    ['kana', '座席表が昨日の順番のままです'],
    ['ru', 'Не открывается страница'],
  ])('is %s for “%s”', (expected, text) => {
    expect(language(text)).toBe(expected);
  });
});
