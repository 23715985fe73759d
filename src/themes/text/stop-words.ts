const list = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''));

/** English words that carry grammar. */
export const englishGrammar = list(`
a about above after again against all almost alone along already also although always am among an and another any anybody anyhow anymore
anyone anything anyway anywhere are aren't around as at away back be became because become been before behind being below besides between
both but by can can't cannot could couldn't did didn't do does doesn't doing don't done dont doesnt cant wont didnt isnt im ive id due during each either else enough etc
even ever every everybody everyone everything everywhere except far few first for from further had hadn't has hasn't have haven't having he
hence her here hers herself him himself his how however i if in indeed instead into is isn't it its itself just last least less let let's
like likely ll made make makes many may maybe me might mine more most mostly much must my myself namely near neither never nevertheless next
no nobody none nor not nothing now nowhere of off often ok okay on once one ones only onto or other others otherwise our ours ourselves out
over own per perhaps quite rather re really same seem seemed seems several shall she should shouldn't since so some somehow someone
something sometimes somewhere soon still such than that the their theirs them themselves then there therefore these they thing things this
those though through throughout thus till to together too toward towards two under unless until up upon us ve very via was wasn't way ways
we well were weren't what whatever when whenever where whereas wherever whether which while who whoever whole whom whose why will with
within without won't would wouldn't yes yet you your yours yourself yourselves
`);

/** Words of any support request, whatever it is about. */
export const courtesies = list(`
hi hello hey dear sir madam team greetings regards sincerely cheers best kind kindly please pls plz thank thanks thankyou thx appreciate
appreciated advance help helps helped helping assist assistance support question questions ask asking asked advice advise suggestion
suggestions need needs needed needing want wants wanted wanting wish hope hoping know known knows knowing think thinking thought believe guess
understand sure able unable issue issues problem problems trouble troubles solution solutions solve solved solving resolve resolved fix fixed fixes fixing
try tries tried trying get gets getting got gotten go goes going gone went come comes coming came give gives given gave take takes taking
took taken put puts say says said saying tell tells told see sees seeing seen saw look looks looking looked find finds finding found keep
keeps keeping kept happen happens happened happening use uses used using user users work works worked working way ways thing stuff lot lots bit good
great nice bad fine right wrong correct correctly properly possible impossible simply simple easy easily new old today yesterday tomorrow
now ago week weeks month months year years day days hour hours minute minutes time times morning afternoon evening second seconds
january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
recently currently suddenly actually anyone idea ideas info information reply answer answers hear people person someone guys folks
com net org www http https html htm nbsp jpg jpeg png gif mean means meant idk fyi asap etc eg ie e.g i.e
annoying frustrating frustrated ridiculous horrible terrible love hate really especially basically literally exactly
different various able certain specific number able start starts started starting stop stops stopped stopping seem appears appear appeared
long longer big small little high low half lots couple couldn't three four five six seven eight nine ten whatsoever
ll ve re im ive dont cant wont doesnt didnt isnt wasnt thats whats theres youre
`);

/**
 * Words of any support request in other languages: courtesies, which no list of stop words has, and words of grammar that the lists of
 * `grammar.ts` leave out. Where a language has no list here, its own tickets tell which words stand in every fifth of them.
 */
export const everyday: Readonly<Record<string, ReadonlySet<string>>> = {
  de: list(`bitte danke hallo guten vielen dank funktioniert hilfe problem freundlichen freundliche freundlichem grüßen grüße gruß grüssen beste
besten finde helfen lässt lassen einfach mache leider`),
  es: list(`unos unas es les mis cómo esto este esta estos estas esa hay si está están estoy tengo tiene puedo puede poder hacer hace ha he han era
fue ser soy son todo todos toda todas hola gracias favor buenas buenos días saludos ayuda quiero necesito nada algo ahora siempre pueden deja
sale aparece funciona problema quiere saludo cordial cordiales nunca muchos años porfavor hacerlo solo sólo estaba tener ver dice yo`),
  fr: list(`j' elles plus quand comment ça fait peut peux si tout tous toute toutes très bien aussi depuis lors bonjour merci cordialement puis donc
alors c'est n'est voudrais souhaite problème fonctionne marche arrive aide salutations avance m'aider pouvez-vous d'avance autre dernière j'ai
d'un d'une qu'il vous il elle on ils cette pourquoi`),
  it: list(`quando essere posso può fare tutte già solo poi cosa ciao salve grazie buongiorno riesco riesce potete vorrei funziona distinti cordiali
saluti cortesemente anticipatamente nonostante quasi due qualcuno problema aiuto aiutarmi sempre ancora stato molto così ogni dopo prima senza durante`),
  pt: list(`é onde há sim está estão estou tenho tem posso pode fazer foi ser são todo todos toda todas desde sobre porque olá obrigado obrigada favor
bom boa dia tarde ajuda quero preciso nada agora sempre aparece consigo conseguindo consegui funciona problema gostaria ajudar atenciosamente
abraço nao porém nunca`),
  nl: list(`wordt waar alle graag bedankt hallo mvg dank weer steeds werkt probleem help kun vriendelijke groet groeten krijg krijgt moest nodig opnieuw
helaas goed vraag alleen sinds`),
  cs: list('děkuji prosím dobrý den'),
  pl: list('dzień dobry dziękuję proszę mogę mojej'),
  ru: list('здравствуйте спасибо пожалуйста могу работает проблема'),
  he: list('עוד כבר שלום תודה רבה בבקשה היי אשמח צריך צריכה רוצה אפשר ניתן מאוד ואני האם אנא בברכה'),
};

/** Words that turn the meaning and therefore stay inside a phrase. */
export const negations = list(
  `not no without never can't cannot don't doesn't won't isn't aren't didn't couldn't nicht kein keine no sin não sem pas non senza niet geen`,
);

/** Words that may open a phrase although they are words of grammar. */
export const questionWords = list('how why where when');

/** English words that make a poor beginning or end of a name: verbs, adverbs and judgements without a thing. */
export const weakWords = list(`
add added allow allowed allows appear appears ask asks loads plays play playing opens shows fails sends receives disappears keeps requires deletes closes responds responded occur occurs occurred loading block blocking blocked become began begin call called cause caused check checked choose chose clear click clicked clicking
close closed contain continue create created decide delete deleted deleting disable disappear download downloaded enable enter
entered expect explain fail failed fails failing follow following had hit include install installed leave left list load locate
log lose lost manage mention missing move moved moving notice noticed open opened opening opens pay paid press pressed prevent provide read reading receive
received receiving refuse remain remove removed removing replace report reset restart restarted restore return run running save saved
select selected send sending sent set setting show showing shown shows sign stay stuck suggest switch switched
talk transfer turn turned type update updated updating verify view visit wait waiting watch write written
middle end beginning half rest part top bottom side
available automatically completely constantly immediately manually normally once previous previously usually main full entire current
multiple single additional another actual real unfortunately finally obviously apparently similar following latest recent
anymore happy sad ready hard difficult useful useless slow fast instead due via
apply applied charge charged declined accept accepted cancel complete connect connected detect display displayed edit exist existing
export find fix forget forgot forgotten handle import keeps learn let link made make matter print process pull push reach recall recover
refer require required respond responding search share shared show speak spend spent support lock locked unlock unlocked cut cuts arrive arrives arrived synced sync tell track travel traveling translate using
`);

/**
 * Words with which mails begin, or refer to what was said before, by language: they may well tell tickets apart, but name no matter. None
 * is a thing too, as `objet` is. Of languages that have none here only what mails end with is told, by its place (`closingWorth`).
 */
export const mailWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list('regarding discussed mentioned attach attached enclosed followup further sorry urgent unsure'),
  de: list('bezüglich betreff anbei rückfrage dringend'),
  es: list('asunto respecto referente urgente'),
  pt: list('assunto referente urgente'),
  it: list('riferimento gentile urgente'),
  fr: list('ci-joint urgent'),
  nl: list('betreft'),
  pl: list('dotyczy'),
  sv: list('ärende bifogat'),
  he: list('בהמשך לשיחה לשיחתנו שיחתנו בנוגע בקשר אליי לחזור מצורף מצורפת דחוף ביום'),
};

/** Of the weak words those that are also things, and may well end a name: `seat list`, `grade export`. */
export const nounsToo = list(`
call charge display download entry export import list log match print process report search setting share support sync track transfer
travel type update view visit check
`);

/** Between the ends of a phrase these make it a sentence and no name. */
export const clauseWords = list(`
is are was were be been am has have had do does did will would can could should must that which who i you he she it we they when if because
but so as than says say said shows gets get got goes went comes came gives gave takes took seems looks look works work worked keeps needs need wants want
know think happens happened uses tells see saw tried try isn't aren't doesn't don't didn't won't can't i'm it's
`);
