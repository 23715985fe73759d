/**
 * Which two letters stand beside each other in a language, of those pairs that go beyond ASCII; `_` is the edge of
 * a word. Groups are parted by spaces: the pairs of the first make about one pair in 8, of the second one in 16,
 * of the third one in 32 and so on; what is rarer than one in 512 is left out.
 *
 * Counted over the words of the Universal Declaration of Human Rights in each language, a word weighing
 * 1 + log2 of its count, in lower case. Romanian is written with the cedillas that single-byte encodings have. The
 * French œ, which that text lacks, was added at the frequency of its words.
 */
export const letterPairs = {
  German:
    ' änür kürätäeßßeörünähübfürüwäärät hö_ööfläsä_üaßfähämävößtäcölücföön wümünüußßlßnäßößülütsö_ämörösütüßiäuögösügüh düeügägühüiökölöoßpötöuüß_ßuäaäfälämöcüdüs',
  French:
    'téé_ _édéésré érétéeécég êtgéménéiélépéénépédév_àà__êélsé céèsémrèrêéqêmvémêoùèréfù_œu bécèhôièuééaômcœsœvœ _âhénêrâsèsûvèyéâcâgègènéhéuûr',
  Spanish:
    'ónió ráá_ tí ánúbícpúúnísmáásaí _érííaídífsíí_eñgúlímémúnínópósótátézóácélénérínítñaódólómós _í_úcíeáiéiñnúoípérétóámátécédégétño',
  Portuguese:
    'ãoçã aç õeráiççõên nççaársãórá_têtóân iãúbáv_àémpúídé_íscçcíuçmétíérnãsávíà_aíuéátçoífílítív rãtéédêmiêlímí_éeçdãdêférótâícópsígêrçrêrísõécéiípiópívâvéàsésíród _óaúbábécáeâfâfígãiõlémônánúoáoçpérâuáuízãágâmíaónônúd',
  Italian: 'à_tà rà _èè_é_ù_tùò_ hénéuò iòiù',
  Dutch: 'iëël',
  Swedish:
    ' öränräföärät älvä_ämä_ååttä häå_måläråägövsåsääködämån höålösgäröådjäågås_ögålönätöögpå bögöhånånösödäfäkämötåädävåeårönåv bädöiövåäsök',
  Danish:
    ' ærør å_væødræmålæføænåræl ådfægøåeøvpå_ånøgåhøløøskåægdøjøtørårøål mætå_ætææsønbønåsøøk_øfånæånåtøjømså hæiøjæmøåbæfævøløybåsæåsædøgøt gækækøåkåvæbækæt',
  Finnish: 'ä_tä äään läälmäsäväkäämär jähääiyöätäyönlöäsäv dätönäpääh_äiäräösöm köäeö_öläkötöö yääaäp',
  Icelandic:
    ' _þ ð_réétiðjóðaði aðálðujáóðþerðþjíkæðeðörátá_féélrí lí_áðsræuð_öölögþaðrðfótlöí_þálýýs_órávæþrmárúsöáðætínöf sévílásíönér_íhámöoðtöæmífólómórököðé_óshæjölærösóæfærðlónúaúsböföú_þvdógæhötóágægísðnþó ýt_æbáhújúmænænþsæsþtætívöánælðhðþóhókþihénérý_úbæfáfðfófþgðnánúrórþáiárímðeðgó_únþyþæ',
  Catalan:
    'ó_ió ràà_ ésènça é_àr_étènçtémémèúbístíú_mípúón gútàtòèsílaílíànèrífòrièjàsóuèè_ _à_úaçbédèiòmórçréríuïàmícídítïtòd _èaïaóbàcècécíeàgèiàmúnònúrèròsàsèàcàdàfàtç_ècèdègètímïsòmònòpúlún',
  Polish:
    ' oś ścówć_ą_jąróąc aćłoę_łażeńsędażięałzłeń_żołłeżytęępżnądtóełeżłnły órwł_śjękózął_iąpóśrżddóułożsąańgłłżża dąićiłnąsłwąązłuśćż_óżlęcąkąpłsóyłyśyżółń_śwłąbędźwóyćzęóbójólłcślżożs dębącęiżląmęnęrżużwśócódążęcęłężłpź_żc',
  Czech:
    ' í_ní é_án néě_náávněrápřzávánýkéímže_čýc _úvíéhýměnícčiřeá_émmívšárvěcíláožátšeřídětáákdůů_jímětěvý_žvéčeý_člečž_ád kýušřiažrétížiálčnmádáíhísštždišědůmtřužílětšíělběeřučábúčšnůsdýýtiá ácírhákánůočvůásěkbýmétéšidélémůnžyšámázékútěsěžřášuůvžíévť_díižkůlýpásáájášínípítívěcěmřořsšl',
  Slovak:
    '  ť_néé_nýránááv záý_ýc_čú_ýméhžeáraťí_či_úácní_ľiťký ľušeá_živškénúožtáákažjúsťátštlá_žčločém_šríčesúálľaútždvýúcoľ máušužímiáísánčnľneľtýábásúčdýréečnžváčašntúačučádýkčoťayťdô dákútíámášívúdšišížíišrýšodčhľkálýmôošvévôyšípôžúkúrúzčuľ_ňošašťžažnžubôdéôdôs',
  Hungarian:
    '  éssááságtátéséélénmé ánálülítégárérkövéözlázá_égáő_átétlélő _áó_vájátómáékóltőnéébzékérélóküdésíábönáz dőráósbáháépzöédörötzüsügéyé_öádgílöáhődősőtösügbóbökárütözíáméhövní _úműnőyüzőírbüün_übécéféjóájütőlőriáükbíbűdádójökíkőpírórősőyőzóákévínútőbőkőzűn',
  Romanian:
    'ă_ţi tă_îaţ înăţcăărnţânţălărănă ţasăătştvă_şşi_ţ ăscţţeîmâtfăcâmămâpăăcrâămaşbăeş uţvâiţoţeţnştâzăârădău dălţpârşrţăvşoţu',
  Croatian:
    ' štič_č žaučeđčnržžićeuž čeđučiđeućiščočlašušžeoššećiažšarščk_žačžnčupš _ščapććuškečešežćaećočođožićižuđšiđišlžb oć_ćaćđašćčjć_ ađrđ',
  Slovenian:
    ' už_čžečlžače šničošržčižičnščočišršožčaeš _žštačžbškžnučažkšši ež_ššeečlžčjhččušašl šoašbčižvššjžj jšpšušč_čbžu',
  Turkish:
    ' ın ı_sırınıişırürkı lıhü_şeşdıiçş_ılşmşaış_ötı göünşııkşitüaşülçemüğiiğuğğu_üıyü__çrüızşkçiağeğştörözğrşedüçaönşlğe lüç_ütaçyığlöğımısrşeçümğışbhıgıoğüzıdıttçbüküsüuçuşçıüsüy mıçbcıgükönüpırçzıçlçoölücükığ_ıfıbıhşkçsövüyöyüçmösötüdüvğaşsşv',
  Lithuanian:
    ' ų_ą_ iųėsnėmąišę__š_į ė_tųį_šk_žįsžmžibūšiėmčiėjūtbėsėešmų jųažšaūrjądėvėnčštėtbędžkėląnęnįsątąiąsę lėtėtūgąvęmėrėžvš_ėlačkūrįšeižužųj ašbąkšrąsųąjąląžįgšošrūdūsžažež_ečežgėgūkąkękųlįrūrųtįvąąsč_ėrįvšdšlšvūpžį',
  Latvian:
    ' īb ā_šanārītāīglīās tīkāzīvēīvjāātnīārītpāācādsīrāošērām ālīdiņākbāvīcīējmālāēkdīētrē_škļīsešmēņaģiaššipēsāāpīššu būiāūtķi_īdēlēājē_ī_mītēāšiģ_ģdātūēcēlēšbīeņežkšrķušvāēmījļaļiņeņāšāšīšķ ābīkņuaļšogāzāāvšcūdūržoņiļīaņpņtņīpļu',
  Estonian:
    'õi võ_ü_õ ärmõühääõrkõvääiülpõtäõhöötö käsüsõõuükõlüdnõäeälüümäõt õnjäätpätüähö_öp _ähähüiõläpürüsätõäbõpötün aüdõjõlüpörärõuüämänäsõbõõödögölörösürütüv',
  Greek:
    '  ς_ α_ικ_αι__ε_πταν_η_αικα ει_κ_δποου_σδιοιαν_τίαστή_είερο_ιατητεροσητοπρατθεκήλεαστι αςετ_ουνπε_μνανεελριωνκοεςμααρρααπισε_παιομεμονοινονούλονιό_πιί_ένηςντρίσυθρητκόησσευ_επαί_άά_ευιδρε_όοπίσαλεξοσσίών σκσμ_έυς_υνωορότ_γενεσ_θλιχε_ιλλήςκάρέτωρηαγμένθδεκεηνόλιςυπυτυσ_χάλαυνηέχεύωμσαλαοςυθέςληακμόξαοτάτ_νιεμινόίδεκαθημγεηρργήρξηθνρότήπό_ίογσιέπρώ_ηθαιάκηκρράαμτάβαδοζευλδίτρωπιτάνάσγαδηεθλέσφφα',
  Russian:
    '   стни_по__снораени_е_я_провво _оособна_н_втввай_есм_гооданныа_ретоветьх__дльавпоатколиолсороог_идеияелчеим _к_рю_ь_дориакцитеиетибоинорнеле_беркатазаитсвьн_тщеемедоммиотся_уы_диу_арннждет_мбеыхлаломедаал_часжет_ойамоеичвниимооньсацвлейтувииюсеиз _зсутрымвсв_удк_ихисспруек_лднскаж_гийившебрегежазпеснупчабщечвысллябыдузнмамущин_ожгрезгалюеожииооиыйклнулжуюозссуччнилчи',
  Ukrainian:
    '   _пи_о_я_нонасті__с_внн овраа__зпрвау_кониан_нобтивоня_озаеннівиогрогольх__дпооснеаватодтаервію__рціинорм__бй__мь_ реідальнриомихї_днис_явним_тбое_дионв_тьдосвацівлюезсотума_кякувартопіитмиілріініймобудіпебедеактіжнсісп_і_училанурулесяюд ітоютвожасагийлоте_ламснгакилід__цсулиозоїклабляол_гміє_думучеедісії_чекзпчаадесзнивокут_їахттусвлтяжажегіуд_ак_ежкрб_ьсдсвечнютвс',
  Bulgarian:
    '  о_а_ е_и_стнива_с_пратоноеннаанпр_нвонете ит_отаавтвоботоватос_дрет_одия_ввеес_илириви_рдеедпо_тя_ ие_кроетзакадилнкоаксън_ци_чле_биздаазичелсв_м_зятсимебоимсеалърдоинлаолтрек_уасждтичекиорарбеезго брвнщедъявацморувсд_жемаежилднжабщвъзвгаонскойивчи_еегчоигмиржтнейснсоъдклгрисслувчаквжийсщо_гурзиглеонсогхоем_лаждуеридлоучълиоу_тъаддвирк_усчн',
  Hebrew:
    '  ת__הותה__ל ם__ו_בו_י_יו_אן__ש ים_מולל_רו_יויבואיחילהנו_כוהיתא_לילאכוירר_זכחוובייניד_שו תיאוכליהודתוינדי_חביהחמיהמשישל_זומ_עואונעוהימוריך_האברנהיןוןוררהעיהוכרלוהכפוצושהישדוילבמהגידלל_פאל_נבעח_לבסוש_ דהוחיא_סבחלתעבף_כאזודםשריחמדמש_דווופאדהתושחרע_ציאשוךלפפיבנאמבאבדהעוגיבלענתדרבכגנהזפשק_אתארבטבלגוהביסיעמעסיבהלח_תאחב_בשהדוצטילממהעהפחפלעלוקחבכברבבזגבהשועיפלםמנמצקיהפזהנשמא',
  Arabic:
    ' ال_ا ة__و ا_ن_يةه_واما ي__للملا_أ_بم_ل_را_تد__يان_ماملتولق_لح_عت__إر_ساتهاد ع_حقاتلأعاريمي_حاعهاتمى_يامتلكاءباترلعللينعلء_كامةتعقووقاس_فحر_كوندةليارفيسيقاملعيلددولإوييههمك_مع يعإنلىلقب_ناأسيرأينس_نستقيإلردله_هعنأوو_افديلةلجمر_ج_قجمس_عمقدأمايجتاجاقبيجرذاضملبلونتنييت_دفرمسهذتحاو_شوميمأنحدغيفاكلتيحمممنومنز_خصشختاداض_عتف_لرلفلننهوبيد_سمجاكتنسر',
} as const satisfies Readonly<Record<string, string>>;

/** A language whose letter pairs are known. */
export type Language = keyof typeof letterPairs;

/** Letters of a language that the counted text lacks: rare ones, and those of words from its neighbours. */
export const moreLetters: Readonly<Partial<Record<Language, string>>> = {
  German: 'éèàáêç',
  French: 'îïëüÿæñö',
  Spanish: 'üçàèï',
  Portuguese: 'üèìòñ',
  Italian: 'ìòóíîçüöä',
  Dutch: 'éèêïöüóáàçäîûí',
  Swedish: 'éüáàæø',
  Danish: 'éöäüóàô',
  Finnish: 'åšžéüø',
  Icelandic: 'äåø',
  Catalan: 'ïüñáâ',
  Polish: 'éöüäáčšž',
  Czech: 'öüäćłô',
  Slovak: 'öüřěůőěř',
  Hungarian: 'äčšž',
  Romanian: 'éöüáóőèà',
  Croatian: 'öüäé',
  Slovenian: 'ćđöüäé',
  Turkish: 'âîûéä',
  Lithuanian: 'ļāē',
  Latvian: 'ŗōéš',
  Estonian: 'šžé',
};
