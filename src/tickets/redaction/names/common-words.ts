/** Words for what someone is, and numbers, that exports put into name columns: never a name by themselves. */
export const notNames: ReadonlySet<string> = new Set(
  (
    'agent agents user users customer customers client clients caller person people team support help helpdesk desk service ' +
    'call oncall platform duty shift queue tier level engineering engineer engineers development developer developers operations ops product ' +
    'quality security infrastructure release triage billing finance accounts on first second third line escalation escalations ' +
    'services admin administrator system root test tester guest unknown anonymous external internal office school the and von van ' +
    'der den del dos das for from with opened closed created updated resolved one two three four five six seven eight nine ten ' +
    'mail email info contact sales group department company account bot automation web api student teacher'
  ).split(' '),
);

/** Names that are words as well: a name only with a capital, and not at the start of a sentence, unless beside another part. */
export const alsoWords: ReadonlySet<string> = new Set(
  (
    'will mark page grace hope faith joy may june april august rose bill frank jack rich art guy pat dale dean drew chase grant ' +
    'hunter miles max ray rob sue penny pearl ruby violet iris ivy lily daisy olive amber crystal gene glen heath cliff brook lane ' +
    'wood woods stone young long short small little white black brown green gray grey silver gold king knight bishop pope price ' +
    'bell ball banks field fields ford hill hall house church street park parks west north south east summer summers winter winters day days week ' +
    'weeks love case cook baker carter fisher porter potter mason taylor turner walker wall waters wells rivers marsh moss reed ' +
    'bush berry cherry flower flowers bird fox wolf lamb bull fish hawk drake swan cross power powers moon star stark sharp smart ' +
    'swift strong good goodman best major prior early blank bloom book books key keys link links bond cash coin check chip code lock ' +
    'root ash bay beach sunny stormy sky story angel christian noble klein gross groß lang kurz jung alt schwarz weiss weiß ' +
    'braun roth rot koch bauer wagner richter vogel fuchs stein berg wald feld sommer herbst freitag sonntag montag ernst ' +
    'kaiser graf engel busch blum blume kern beck bach see sand martin claire blanche petit grand blanc noir rouge roux bon ' +
    'leroy roy fontaine marchand boulanger mercier pierre marine aurore paz luz sol mar leon rey reyes cruz flores rojas blanco ' +
    'moreno guerra campos rios prado leal delgado bravo dar gal tal or ron shir noa roni omer matan lior gil chen dan paris ' +
    'jordan israel georgia virginia carolina florence chelsea sydney austin dallas phoenix madison user title note ' +
    'tab view print file draft save drag drop chat mai juli nur wolke sage sally rusty sandy rocky misty wade trip skip bob don ' +
    'sofia chance ace buck dick bud clay cole coy dusty earl ferry flint forest royal duke prince baron marshal sterling ' +
    'neri bianchi rossi verde costa conti fabbri ferrari barbieri nowak nowa krol wilk maly biala zima lato ' +
    'weg stolz fromm frei reich fein hell morgen neu luna vega campo mora mata rosa rosas lima vila serra ramos gallo leone monte sala valle ' +
    'groot kok bakker visser bos dam dijk kos wrona sowa koski lahti salo niemi aho oja laine meri joki ranta virta ' +
    'close case hand head foot read write right wright shown seen done bug bugs fix error set sets list lists name names date dates time times'
  ).split(' '),
);

/** Small words inside names: `Ludwig van Beethoven`, `María de la Cruz`. */
export const particles: ReadonlySet<string> = new Set(
  'van von der den de del della di da do dos das du des la le los las el al bin ibn ben bat af av ter ten y e i'.split(
    ' ',
  ),
);

/** Capitalised words that greetings, closings and fields hold where a name could stand. */
export const neverTold: ReadonlySet<string> = new Set(
  (
    'all there team everyone everybody folks guys support sir sirs madam world again friends friend colleagues colleague dear ladies lady gentlemen ' +
    'hello hi hey good morning afternoon evening day thanks thank you your yours best regards kind sincerely cheers please help helpdesk service services admin ' +
    'administrator customer customers user users staff office it is the this that and or not no yes my our we i a an in on at to for from with of ' +
    'zusammen damen herren leute kollegen kollegin kollege alle team liebe lieber guten tag morgen abend gruß gruße grusse support danke ihr euer dein ' +
    'equipe mr mrs ms mx miss dr prof professor sir herr herrn frau mme mlle sr sra srta sig signor signora senor senora senhor senhora pan pani meneer mevrouw tous toutes messieurs mesdames madame monsieur bonjour bonsoir merci service ' +
    'equipo todos todas senores estimados amigos gracias hola soporte squadra tutti grazie buongiorno suporte prezados ' +
    'wszystkim panstwo zespol kaikki tiimi hyva vastaanottaja alla allesammans heren dames iedereen collega ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july september october november december today tomorrow ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz juni juli oktober dezember ' +
    'lundi mardi mercredi jeudi vendredi lunes martes miercoles jueves viernes ' +
    'chrome firefox safari edge windows android linux google microsoft apple excel word outlook teams zoom office adobe java python ' +
    'error fehler erreur version update login password report exam test file page name required none unknown new missing empty invalid wrong ' +
    'god lord mom dad happy sent ' +
    'לכולם כולם צוות חברים יקרים שלום תודה רבה בברכה תמיכה הצוות לכם לך יקר יקרה מראש הוא היא לא עליכם וברכה שנשתמע'
  ).split(' '),
);

/** What departments and mailboxes are called, in which mail is signed and sent. */
export const departments: ReadonlySet<string> = new Set(
  (
    'support service services helpdesk office reports reporting accounts accounting payable receivable contact sales marketing billing finance info information hr purchasing procurement legal ' +
    'operations reception secretary secretariat registrar registry admissions noreply reply notification notifications newsletter newsletters alerts alert system ' +
    'webmaster postmaster mailer daemon orders shop store press careers recruiting recruitment payroll logistics shipping warehouse management desk dept department ' +
    'library school college university academy company bot robot automation monitoring engineering development security compliance backoffice board council ' +
    'buchhaltung vertrieb verkauf einkauf verwaltung sekretariat empfang rezeption personal personalabteilung kundendienst kundenservice kundenbetreuung rechnungswesen ' +
    'abteilung geschaftsfuhrung geschaftsleitung poststelle schulleitung bibliothek technik edv versand lager controlling redaktion vorstand leitung zentrale hausmeister ' +
    'comptabilite compta secretariat accueil ventes achats direction administration facturation commercial commerciale informatique scolarite bibliotheque ressources humaines ' +
    'contabilidad ventas compras administracion direccion secretaria recepcion atencion facturacion finanzas informatica soporte sistemas logistica rrhh biblioteca cliente clientes ' +
    'contabilidade vendas financeiro atendimento administracao diretoria faturamento recepcao recursos humanos comercial ' +
    'contabilita vendite acquisti amministrazione segreteria ufficio direzione fatturazione assistenza magazzino ' +
    'ksiegowosc sprzedaz sekretariat dzial obsluga recepcja kadry biuro administracja zakupy dyrekcja biblioteka informatyk ' +
    'boekhouding verkoop inkoop administratie receptie klantenservice secretariaat directie bibliotheek ' +
    'kirjanpito myynti toimisto taloushallinto asiakaspalvelu talous kirjasto tuki palkanlaskenta ekonomi forsaljning inkop kundtjanst bokforing kansli lonekontoret ' +
    'regnskab regnskap salg kundeservice bogholderi ucetni uctarna prodej podpora sekretariat konyveles ertekesites muhasebe satis destek ' +
    'бухгалтерия поддержка продажи отдел секретариат администрация מכירות שיווק מזכירות קבלה הנהלה הנהלת חשבונות כספים משרד מחלקת מוקד'
  ).split(' '),
);

/** How the words of German end that name a department. */
export const departmentEnding =
  /.(?:abteilung|verwaltung|sekretariat|buchhaltung|leitung|zentrale|betreuung|service|support|team|stelle|buro)$/;

/** Months and days, which have a capital in some languages as names have. */
export const calendarWords: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december januar februar marz mai juni juli oktober dezember sunday monday tuesday wednesday thursday friday saturday sonntag montag dienstag mittwoch donnerstag freitag samstag spring summer autumn winter fruhling sommer herbst'.split(
    ' ',
  ),
);
