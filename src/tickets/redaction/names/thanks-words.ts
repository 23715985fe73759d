const setOf = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Closing words that are other words as well in the middle of a sentence: `which is best`. Compared folded. */
export const notClosingInside: ReadonlySet<string> = setOf(
  'best yours att vg bg lg ty cordially warmly respectfully tak tack takk dag groet terv',
);

/** Words with which it ends what someone is thanked for. */
export const endsThanks: {
  /** Before a name with a capital. */
  readonly any: ReadonlySet<string>;
  /** Before a name without one: hardly anything else follows them. */
  readonly sure: ReadonlySet<string>;
} = {
  any: setOf(
    'in help advance anticipation support assistance time attention answer answers reply response advice advise info information guidance input much lot alot again consideration ' +
      'suggestions suggestion ideas you patience understanding kindly br kr',
    'hilfe ihre ihren eure im voraus unterstutzung antwort muhe zeit dir ihnen euch schon sehr aide avance reponse attention beaucoup soutien temps vous',
    'su ayuda antemano anticipado atencion respuesta apoyo tiempo soporte cordial cordiales ajuda atencao resposta suporte apoio antecipadamente',
    'vs vostro aiuto anticipo aiutare aiutarmi attenzione risposta supporto assistenza anticipatamente mille tante infinite pazienza ancora saluti saludos',
    'hulp voorbaat reactie tijd moeite pomoc odpowiedz wsparcie gory predem odpoved pomoci cas hjalpen hjalp forhand hjaelpen hjaelp forhand svar',
    'avusta etukateen avustanne מראש העזרה עזרתכם עזרתך הסיוע רבה помощь заранее ответ',
  ),
  sure: setOf('advance voraus avance antemano anticipo aiutare aiutarmi voorbaat forhand etukateen predem'),
};

/** Words that follow thanks and greetings and are no name. */
export const afterThanks: ReadonlySet<string> = setOf(
  'a lot alot again ahead already also always and any anyway anyone anticipated advance advanced as ask bunch but bye can could did do everybody everyone everything ever for from fellas ' +
    'forward genuinely gents girls god goodness great greetings have heaps help helping hence here hopefully how however humans if immensely in indeed is just kindly lads later ' +
    'loads lots love many mate mates million muchly much mucho nonetheless now once only or others people peeps please pls plenty quite reading really regardless regards ' +
    'resolved so solved soon sooo soo still sort sorry tbh tho though thunderbird time times to too tons truly try until using very viewing was well what when where which ' +
    'while why wishes with without wonderful would yet you your yall ya yes',
  'screen screenshot screenshots expected actual steps step version see using running attached attachment link links image images picture note edit update updates ' +
    'hardware software computer laptop desktop phone tablet iphone ipad mac macbook os pc mail email emails gmail yahoo hotmail browser server printer network internet linux mint ' +
    'mozilla freaked confused frustrated frustrating disappointed desperate annoyed stuck lost old lady newbie novice beginner retired grateful looking regarding kudos toodles',
  'mal schonmal nochmal nochmals schon vorab voraus sehr viele vielmals trotzdem euch ihnen dir dafur jetzt auch und fur furs im hilfe leute lg mfg vg gruss grusse grusze bitte tschuss antwort ' +
    'beaucoup bien bcp infiniment encore avance pour et aussi a de d vous toi svp cordialement salutations bonne bon aide reponse',
  'antemano anticipado anticipadas anticipadamente por y a de de todo todos muchas mil saludos saludo cordiales cordial fraternos ayuda atte atentamente igual bendiciones buenas buen tambien ' +
    'mesmo pela pelo desde ja e muito antecipadamente ajuda abraco abracos atenciosamente',
  'mille tante infinite ancora comunque anticipatamente anticipo anticipato anticipate molte saluti saluto cordiali cordialmente per a di dell e ed ciao arrivederci buona buone buon serata giornata lavoro aiuto attesa distinti ' +
    'hulp alvast voorbaat heel erg veel jullie groet groeten moeite',
  'bardzo z gory serdecznie pozdrawiam pomoc wszystkim predem moc mockrat pekne za pomoc hezky den snad mnohokrat ' +
    'pa forhand sa mycket hjalpen mange meget hjaelpen allihopa etukateen paljon avusta jo kovasti elore is segitseget',
  'מראש רבה לכם לך על מאד מאוד ויום וערב טוב נעים ולהתראות להתראות כולם לכולם עזרה בבקשה אשמח שוב גם אך אבל לא כן יום שבוע חג שבת מקרב לב',
  'заранее большое всем огромное за помощь вам внимание ответ жду',
);
