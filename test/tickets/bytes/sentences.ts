/** What customers write, one sentence a line, with the encodings their old programs save it in. */
export const sentences: readonly {
  readonly language: string;
  readonly encodings: readonly string[];
  readonly text: readonly string[];
}[] = [
  {
    language: 'Polish',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: [
      'Nie mogę się zalogować, hasło zostało zmienione wczoraj',
      'Po aktualizacji wyniki egzaminów znikają z listy',
      'Proszę o zwrot pieniędzy, faktura jest błędna',
      'Drukowanie świadectw nie działa w żadnej przeglądarce',
      'Nauczyciel nie widzi ocen swojej klasy',
    ],
  },
  {
    language: 'Czech',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: [
      'Přihlášení nefunguje, stránka zůstává bílá',
      'Po poslední aktualizaci zmizely známky žáků',
      'Učitel nemůže otevřít zadání zkoušky',
      'Prosíme o opravu faktury, částka je špatně',
      'Tisk vysvědčení končí chybou číslo pět',
    ],
  },
  {
    language: 'Slovak',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: [
      'Prihlásenie nefunguje, stránka ostáva prázdna',
      'Učiteľ nevidí známky svojej triedy už tretí deň',
      'Prosím o vrátenie peňazí, faktúra je nesprávna',
    ],
  },
  {
    language: 'Hungarian',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: [
      'Nem tudok belépni, a jelszót tegnap cseréltem le',
      'A frissítés óta eltűntek a tanulók jegyei',
      'Kérem, küldjék újra a számlát, mert hibás az összeg',
      'A nyomtatás nem működik egyik böngészőből sem',
    ],
  },
  {
    language: 'Romanian',
    encodings: ['windows-1250'],
    text: [
      'Nu mă pot conecta, parola a fost schimbată ieri',
      'După actualizare notele elevilor au dispărut din listă',
    ],
  },
  {
    language: 'Croatian',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: [
      'Ne mogu se prijaviti, stranica ostaje prazna već tri dana',
      'Nakon ažuriranja ocjene učenika su nestale, molim vas riješite što prije',
    ],
  },
  {
    language: 'German',
    encodings: ['windows-1252'],
    text: [
      'Die Prüfung lässt sich nicht öffnen, die Seite bleibt weiß',
      'Seit dem Update fehlen die Noten der Schüler',
      'Bitte um Rückruf wegen der fälschlich gestellten Rechnung über 40 €',
    ],
  },
  {
    language: 'French',
    encodings: ['windows-1252', 'macintosh'],
    text: [
      'Impossible de se connecter depuis la mise à jour d’hier',
      'Les notes des élèves ont disparu après la réouverture de l’examen',
      'Où puis-je télécharger la facture reçue en août ? C’est très gênant',
      'Le professeur n’a pas accès à son tableau — cœur du problème',
    ],
  },
  {
    language: 'Spanish',
    encodings: ['windows-1252'],
    text: [
      '¿Cómo puedo cambiar la contraseña? El sistema no envía el correo',
      'Después de la actualización los alumnos no ven sus calificaciones',
      'La impresión del último examen falló otra vez mañana y tarde',
    ],
  },
  {
    language: 'Portuguese',
    encodings: ['windows-1252'],
    text: [
      'Não consigo entrar, a senha não é aceita desde a atualização',
      'As notas dos alunos não aparecem na página de avaliações',
    ],
  },
  {
    language: 'Italian',
    encodings: ['windows-1252'],
    text: [
      'Non riesco ad accedere perché la pagina è vuota',
      'Il registro non si apre più, la città è sbagliata',
    ],
  },
  {
    language: 'Swedish',
    encodings: ['windows-1252'],
    text: [
      'Det går inte att logga in, sidan är tom på alla datorer',
      'Efter uppdateringen försvann elevernas betyg från översikten',
    ],
  },
  {
    language: 'Danish',
    encodings: ['windows-1252'],
    text: [
      'Jeg kan ikke logge på, siden forbliver hvid på både mobil og pc',
      'Efter opdateringen mangler elevernes karakterer på forløbet, hjælp søges',
    ],
  },
  {
    language: 'Finnish',
    encodings: ['windows-1252'],
    text: [
      'Sisäänkirjautuminen ei onnistu, sivu jää tyhjäksi',
      'Päivityksen jälkeen oppilaiden arvosanat eivät näy missään',
    ],
  },
  {
    language: 'Hebrew',
    encodings: ['windows-1255'],
    text: [
      'לא מצליחים להתחבר מאז העדכון של אתמול',
      'הציונים של התלמידים נעלמו אחרי פתיחת המבחן מחדש',
      'אנא בדקו את החשבונית, הסכום שגוי',
      'ההדפסה לא עובדת בשום דפדפן',
    ],
  },
  {
    language: 'Russian',
    encodings: ['windows-1251', 'koi8-r'],
    text: [
      'Не удаётся войти в систему после обновления',
      'Оценки учеников пропали из списка, помогите пожалуйста',
    ],
  },
  {
    language: 'Greek',
    encodings: ['windows-1253'],
    text: ['Δεν μπορώ να συνδεθώ μετά την ενημέρωση', 'Οι βαθμοί των μαθητών έχουν χαθεί από τη λίστα'],
  },
  {
    language: 'Turkish',
    encodings: ['windows-1254'],
    text: [
      'Şifremi değiştirdikten sonra giriş yapamıyorum',
      'Güncellemeden sonra öğrencilerin notları görünmüyor',
    ],
  },
  {
    language: 'Lithuanian',
    encodings: ['windows-1257'],
    text: [
      'Negaliu prisijungti, slaptažodis neveikia nuo šio ryto',
      'Mokinių pažymiai dingo iš sąrašo, prašau padėti kuo greičiau',
    ],
  },
  {
    language: 'Arabic',
    encodings: ['windows-1256'],
    text: ['لا أستطيع تسجيل الدخول بعد التحديث الأخير', 'اختفت درجات الطلاب من القائمة ولا تظهر في الصفحة'],
  },
];

/** The same for languages whose characters are two bytes, as bytes: no encoder for them is at hand. */
export const eastAsian: readonly { readonly encoding: string; readonly text: string }[] = [
  { encoding: 'shift_jis', text: 'ログインできません。昨日の更新から成績が表示されなくなりました。' },
  { encoding: 'euc-jp', text: 'ログインできません。昨日の更新から成績が表示されなくなりました。' },
  {
    encoding: 'euc-kr',
    text: '로그인이 되지 않습니다. 어제 업데이트 이후 학생들의 성적이 보이지 않아요. 확인 부탁드립니다.',
  },
  { encoding: 'gb18030', text: '昨天更新以后我们无法登录系统，学生的成绩都不见了，请尽快处理这个问题。' },
  { encoding: 'big5', text: '昨天更新以後我們無法登入系統，學生的成績都不見了，請盡快處理這個問題。' },
];
