extension GivenNames {
  /// Europe and the Americas.
  static let western = [english, french, spanish, german, nordic, italian, slavic, other]

  private static let english = """
    james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven
    paul andrew joshua kenneth kevin brian edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan
    stephen larry justin scott brandon benjamin samuel gregory alexander patrick jerry dennis aaron henry
    adam douglas nathan zachary peter kyle walter ethan jeremy harold keith roger gerald terry sean shawn arthur
    lawrence jesse dylan bryan joe billy bruce albert willie gabriel alan allen juan wayne ralph roy eugene
    randy vincent russell louis philip phillip bobby johnny bradley howard fred frederick stanley leonard nathaniel
    curtis norman theodore clifford calvin alfred herbert edwin lloyd leon clarence barry bernard mario oscar
    marcus alvin lester jim tom tim dan mike dave steve greg jeff matt chris tony andy ben sam max joel ian neil graham
    colin duncan malcolm alastair alistair hamish angus ewan euan fergus gavin craig stuart stewart rory declan
    conor connor liam aidan aiden brendan cormac diarmuid eamon eoin finn gerry kieran niall padraig seamus
    cathal ciaran donal fintan ronan shane rhys owen gareth geraint dylan emyr huw ieuan gethin dafydd evan
    trevor nigel clive derek desmond geoffrey godfrey gordon hugh humphrey jasper jeremiah jerome josiah julian
    kendall kirk leopold leroy lewis lionel luke luther maurice maxwell melvin mervyn micah milton mitchell
    morgan morris mortimer ned neville newton noah noel oliver orville percy perry quentin quincy ralph randall randolph
    raymond reginald reuben rex roderick rodney roland rolf ross rowan rufus rupert sebastian seth sheldon sidney silas simon
    spencer tobias todd travis tristan troy vernon victor wallace warren wendell wesley wilbur wilfred willard
    wyatt xavier zane abel abner abraham abram adrian ambrose amos archie archibald asa augustus barnaby bartholomew
    baxter bennett bertram blake boyd brad brent brett byron caleb cameron carl cecil cedric chad chandler chester clark
    claude clay clayton clement clint clinton clyde cody colby cole conrad corey cory cyril cyrus dalton damian damien
    damon darrell darren darryl daryl darwin denis denny derrick devin dexter dominic don donnie donovan doug duane dustin
    dwayne dwight eddie edgar edmund elbert eldon eli elias elijah elliot elliott ellis elmer elton emmanuel emmett enoch
    ephraim ernie errol ervin ethelbert ezekiel ezra felix ferdinand floyd forrest francis franklin freddie gabe garrett
    garth geoff george gideon gil gilbert giles graeme hal harley harris harrison harry harvey hayden hector herman
    hiram homer horace hubert ira irving irwin isaac isaiah ishmael ivor jackson jamal jamie jared jarvis jed jefferson
    jeremy jermaine jethro jonah jonas jonny jordy josh jude justus kai kelvin kenny kent kerry kurt lamar lamont landon
    larry leland leo leslie levi lincoln linus logan lorenzo lou lowell lucas lucian lyle lyndon manuel marlon marshall
    marty marvin matthias merle mickey monty moses murray myron nat nathanael nolan ollie orlando oswald otis otto
    owen pete pierce preston ramsey regis rick ricky robbie ron ronnie roosevelt russ sammy saul shaun sherman sherwood sid
    sol solomon sonny stan sterling steven stefan sylvester ted teddy terence terrance terrell thaddeus theo thurston
    tommy ty tyrone tyson ulysses uriah vance vaughn vince virgil vivian wallis ward weldon wes wilbert wiley winston woodrow
    woody zachariah zack zechariah zeke
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
    kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela
    shirley emma brenda pamela nicole anna samantha katherine christine helen debra rachel carolyn janet maria catherine
    heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan
    cheryl jacqueline martha madison teresa gloria sara janice kathryn ann anne isabella jean alice abigail sophia
    theresa marie denise beverly amber danielle brittany diana natalie sophie alexis lori kayla jane tracy tracey
    abby ada adele adelaide adeline agatha agnes aileen aisling alana alexa alexandra alexandria alicia alison allison alma
    althea alyssa amelia amie anastasia angelica angelina angeline anita annabel annabelle annette annie antoinette antonia
    april arabella ariana ariel arlene audra audrey aurora ava avery bailey beatrice beatrix becky belinda bella bernadette
    bernice bertha bess bessie beth bethany betsy bette bettina beulah bianca blanche bonnie bridget bronwyn caitlin camilla
    candace candice cara carina carissa carla carly carmel carmen caroline carrie cassandra cassie cathy cecilia cecily celeste
    celia chantal charlene charmaine chelsea cherie cherry chloe christa christie chrissy cindy claire clara clare clarissa
    claudette claudia claudine cleo colette colleen connie cora coral coralie cordelia corinne courtney daphne darlene
    davina debbie deirdre delia delilah della delores demi desiree diana dina dinah dionne dolores dominique dora doreen doris
    dorothea edith edna eileen elaine eleanor elena elinor elisa elise eliza ella ellen ellie eloise elsa elsie elspeth elvira
    emmeline enid erica erika erin esme esmeralda estelle esther ethel eugenia eunice eva evangeline evie faye felicia fern
    fiona flora florence frances francesca freda freya frieda gabriella gabrielle gail gayle gemma genevieve georgina geraldine
    germaine gertrude gilda gillian gina ginny gladys glenda glenys glynis greta gretchen griselda guinevere gwen gwendolyn gwyneth
    haley harriet hattie hayley hazel heidi helena helga henrietta hermione hilary hilda hillary honora hortense ida ilene
    imogen ina ines ingrid irene irma isabel isabelle isla isobel ivana jackie jacqui jan jana janelle janette janie janine
    jasmine jayne jeanette jeanne jeannie jemima jemma jenna jennie jenny jill jillian jo joanna joanne jocelyn jodie jody
    johanna jolene josephine josie juanita judy julia juliana julianna julianne juliet juliette june justine kara
    kate katelyn kathy katie katrina katy kay kayleigh keira kendra kerri kim kirsten kirstie kitty kristen kristin
    kristina kristine krystal kylie lacey lana lara latoya laurel lavinia leah leanne leila lena leona leonora leslie letitia
    libby lila lilian lillian lindsay lindsey liz liza lizzie lois lola loretta lorna lorraine lottie louisa louise lucia lucille
    lucinda lucy lula lulu lydia lynda lynette lynn lynne mabel maddie madeleine madeline madge mae maggie maisie mallory
    mamie mandy marcella marcia margery margie margo margot marguerite maria marian marianne marilyn marina marion marissa
    marjorie marla marlene marsha maryann mathilda matilda maud maude maura maureen mavis maxine meg meghan melanie melinda
    mercedes meredith mia mildred millicent millie mindy minnie mira miranda miriam moira mollie molly mona monica monique
    muriel myra myrtle nadia nadine naomi natalia natasha nell nellie nettie nicola nicolette nina noelle nora noreen norma
    octavia olga oona opal ophelia oprah pam patience patsy patti patty paula paulette pauline peggy penelope petra petula
    philippa phoebe phyllis pippa portia priscilla prudence queenie quinn rachael ramona rebekah regina renee rhoda rhona rhonda
    rita roberta rochelle ronda rosa rosalie rosalind rosamund rosanna roseanne rosie rowena roxanne sabrina sadie
    sallie samara saoirse saskia scarlett selena selina selma serena shannon sharlene shauna sheena sheila shelley shelly
    sheri sheryl shona sian sibyl sigourney simone sinead siobhan sonia sonja sonya stacey stacy stella steph sue susanna
    susannah susie suzanne suzy sybil sylvia tabitha tamara tamika tammy tamsin tania tanya tara tasha tatum tess tessa thelma
    thea tia tiana tilda tina toni tonya tori tricia trina trisha trudy una ursula valerie vanessa vera verna veronica vicki
    vicky viola virginia vivien vivienne wanda wendy whitney wilhelmina willa willow wilma winifred winnie winona yolanda
    yvette yvonne zara zelda zena zoe zoey keisha latisha shaniqua deandre demetrius denzel jamaal kareem keyshawn lebron
    tyrell tyrese trayvon dante devonte darnell malik tupac shaquille serena condoleezza kamala barack michaela
    bernie jeb mitt mitch jake glenn charlie ken ed alex marc rudy phil robby trey nikki joni nate zach freddy bret fran
    gus hank hal ike izzy jeb jess jimmie jonathon juliet ken kip lenny lou manny mel mort nan ned newt norm olly ossie ozzie
    perce pete ralphie ray reg rob rolly sandy sly stu tad theo tod vic vin viv walt wally wil win alf art barb bart bernadine
    bertie biff bob cal cath chas chaz christoph dave deb denise dom dora dot doug drew dud dwain edie eliot ellsworth emmy
    ern farley fitz flo floss frankie freda gerrie gertie gray hatty hettie jacquie jazz jen jerrold jools kath kev lal lanny les
    lew lil lin loren lyn mal marj mart mat maxie mo moe nic nik nils penny perce phyl raf reece reg ricardo rich rikki roddy
    rosa rose sal sam sander shel sherri si stef sylv tam ted tel terri thad tish tobi tobin tracie trev val vi wes wyn
    """

  private static let french = """
    jacques françois francois pierre philippe henri louis laurent nicolas olivier pascal christophe sébastien sebastien stéphane
    stephane thierry gérard gerard bernard alain andré andre antoine arnaud aurélien bastien benoît benoit bertrand bruno
    cédric christian claude clément cyril damien denis didier dominique édouard edouard emmanuel éric étienne etienne fabien
    fabrice florent florian franck frédéric frederic gaël gaspard gauthier georges ghislain gilles grégoire gregoire guillaume
    gustave guy hervé herve hubert hugo ignace jacky jean-luc jean-marc jean-marie jean-pierre jean-yves jean-claude
    jean-paul jean-jacques jean-michel jérôme joël jules julien léon leon loïc luc lucien marcel matthieu mathieu maurice
    maxime michel mickaël noël pascal patrice raoul raphaël raphael rémi remi rené rene robert roland romain sacha serge
    simon sylvain théo theo théophile thibault tristan valéry valery victor vincent xavier yannick yves yvan
    adèle agathe agnès aimée alix amandine amélie anaïs angélique anne-marie ariane arlette aude aurélie aurore axelle
    bénédicte bérénice brigitte capucine carine carole caroline catherine cécile cecile céline celine chantal charlène christelle
    christiane claire claudine clémence clémentine clotilde colette coralie corinne danièle delphine diane dominique
    édith éliane elisabeth élise élodie éloïse émilie emmanuelle estelle eugénie fabienne fanny florence françoise francoise
    frédérique gabrielle geneviève ghislaine gisèle giselle hélène helene henriette hortense inès isabelle jacqueline jeanne
    joëlle josette josiane judith juliette justine laetitia laure laurence lætitia léa liliane lise lorraine lucie lucienne ludivine
    madeleine magali manon marguerite marianne marie-claude marie-france marie-louise marine marion marlène martine mathilde
    maud mélanie michèle mireille monique muriel mylène nadège nathalie nicole noémie océane odette odile pascale paulette
    perrine raymonde régine renée rosalie roselyne ségolène segolene séverine sidonie simone solange solène sophie
    stéphanie suzanne sylvie thérèse valérie valerie véronique veronique violette virginie viviane yolande yvette
    """

  private static let spanish = """
    alejandro alberto alfonso alfredo alonso álvaro alvaro andrés andres ángel antonio armando arturo benito bernardo camilo
    carlos césar cesar claudio cristian cristóbal cristobal cuauhtémoc daniel diego domingo eduardo efraín emiliano emilio
    enrique ernesto esteban eusebio ezequiel federico felipe félix fermín fernando fidel francisco gabriel gerardo germán
    gilberto gonzalo guillermo gustavo héctor hector hernán hernan horacio hugo humberto ignacio iker isidro iván jacinto
    jacobo jaime javier jerónimo jesús joaquín joaquin jorge josé josep juan julián julio leandro leonardo leonel leopoldo
    lisandro lorenzo luis manolo manuel marcelo marcos mariano mario martín mateo matías mauricio maximiliano miguel moisés néstor
    nestor nicolás octavio óscar pablo pancho pascual patricio pedro pepe rafael ramiro ramón ramon raúl raul ricardo
    rigoberto roberto rodolfo rodrigo rogelio rolando rubén ruben salvador santiago santos sergio severino silvestre
    simón tomás tomas ulises vicente víctor wilfredo xavi adriana aitana alba alejandra alicia almudena amparo ana
    ángela antonia araceli ascensión asunción beatriz begoña belén bianca blanca camila caridad carlota carmen carolina
    catalina cecilia clara concepción concha consuelo cristina daniela dolores dulce elena elisa elvira emilia encarnación
    esperanza estefanía estela ester eugenia eva fátima fernanda gabriela gloria graciela guadalupe inés inmaculada irene
    isabel jimena josefa josefina juana julia julieta laura leonor leticia liliana lorena lucía luisa luz magdalena
    manuela marcela margarita maría mariana maribel marisol marta mercedes micaela milagros mireia mónica montserrat natividad
    nieves noelia nuria olga paloma paola patricia paula paz pilar raquel remedios rocío rosa rosario sandra silvia
    sofía soledad soraya susana teresa verónica victoria ximena yesenia yolanda zulema dilma luiz joão joao josé paulo
    pedro thiago tiago rui nuno miguel vasco vítor gonçalo goncalo henrique afonso aníbal anibal armando artur
    baltasar bento caetano duarte edson fábio fernão filipe flávio getúlio gilson guilherme heitor hélio jair joaquim jonas
    jorge lázaro leandro lúcio luís márcio marcos matheus maurício moacir murilo nelson otávio raimundo renato rivaldo
    ronaldo ronaldinho sebastião sérgio severino silvio tancredo ulisses vagner valter wagner washington zé adriana amália ana
    aparecida beatriz benedita bruna cláudia conceição cristiane débora edna fabiana fernanda flávia francisca gisele graça
    helena inês iracema irene ivone jacira joana juliana letícia lourdes luciana luíza madalena márcia mariana marisa marlene
    neusa patrícia raimunda renata rita rosângela sílvia simone solange sônia tatiana teresinha thaís vanessa vera
    evo hugo nicolás manuela rigoberta violeta xiomara yadira zoraida
    """

  private static let german = """
    achim adolf albrecht alexander alois andreas anton armin arno arnold august axel bastian bernd bernhard björn burkhard
    carsten christoph clemens claus detlef dieter dietmar dietrich dirk eberhard eckart eckhard egon emil erich ernst
    erwin eugen ewald felix ferdinand florian franz friedhelm friedrich fritz georg gerd gerhard gerold götz gottfried günter
    günther gunther gregor guido gustav hanno hans hans-dietrich hans-georg harald hartmut heiko heiner heinrich heinz helge
    hellmut helmut henning henrik herbert hermann holger horst hubertus ingo jan jens joachim jochen johann johannes jörg jorg jörn
    jürgen jurgen josef julius kai karl karl-heinz karsten kaspar klaus konrad konstantin kurt lars leopold lothar ludwig lukas
    lutz manfred marius markus martin matthias max maximilian meinhard michael moritz niklas norbert olaf oskar ottmar
    otto paul peer peter philipp rainer ralf reiner reinhard reinhold richard robert roland rolf rudi rudiger rüdiger
    rudolf rupert sebastian siegfried sigmar stefan steffen sven theodor thilo thomas thorsten till tilo tobias torben torsten
    udo ulf uli ulrich uwe valentin veit viktor volker walter walther werner wilfried wilhelm willi willy winfried
    wolf wolfgang wolfram adelheid agnes alexandra andrea angela anja anke anneliese annegret annette antje astrid barbara
    bärbel beate bettina birgit brigitte britta brunhilde cäcilia carola charlotte christa christel christiane claudia
    cordula cornelia dagmar doris dorothea edeltraud elfriede elke elisabeth ella elsbeth erika erna esther eva evelyn franziska
    frauke frieda friederike gabriele gerda gerlinde gertrud gesine gisela gudrun hannelore hedwig heide heidemarie heike helga
    henriette hermine hildegard ilona ilse imke ina inge ingeborg ingrid irmgard isolde jana johanna julia jutta karin
    karoline katharina kathrin katja katrin kerstin kirsten klara kristina lena leonie lieselotte liesel lotte lore luise
    maike manuela margarete margit margot margret maria marianne mareike marie marion marlies martina mathilde mechthild meike
    melanie michaela monika nadine nicole nina petra renate rita rosemarie roswitha ruth sabine sandra saskia sibylle sigrid
    silke silvia simone sonja sophie stefanie steffi susanne svenja tanja tatjana theresia traudl ulla ulrike ursula ute
    uta vera veronika viktoria waltraud wiebke adriaan arjen bart bas bram cees cornelis daan diederik dirk edwin
    frans geert gerrit gijs hendrik henk jaap jacobus jelle jeroen jesse joost joris karel kees koen laurens maarten
    marijn mathijs niels pieter piet rik roel ruud sander sjoerd stijn teun theo thijs tijs wim willem wouter aafke
    aleida anneke annemiek anouk elly esmee femke fleur floor hanneke hanke ineke jantine jolanda katrijn lieke liesbeth
    loes maaike machteld margriet marieke marloes mieke neelie nienke noor renske sanne sigrid sofie tineke wilma wietske
    """

  private static let nordic = """
    aksel anders arne asbjørn asger åke åge bengt bent birger bjarne bjarni bjørn bo börje carl christer dag daniel ebbe egil
    einar eirik elof erik erlend erling espen even eyvind finn fredrik fridtjof frode geir gerhard göran goran gudmund
    gunnar gustaf gustav haakon hakan håkan håkon halldór halvard hans-christian harald håvard helge henrik hjalmar ingemar
    ingvar ivar jakob jan-erik jarl jens jesper johan jon jonas jørgen jorgen jørn kåre karl kasper kjell kjetil klas knut kristian
    kristoffer lars lars-erik lasse leif lennart loke ludvig mads magne magnus mikael mikkel mogens morten niels nils odd
    oddvar ola olaf olafur ólafur olav ole olof orvar oskar øystein øyvind palle pär peder pehr per peter poul preben
    ragnar rasmus roald roar rolf rune sigurd sigurður simen sindre sixten sjur søren soren staffan stein steingrímur stellan
    stig sture sune sven svein sverre tage terje thomas thor thorbjørn thorvald tor torbjörn tord tore torgny torkel torstein
    trond trygve tryggve ulf ulrik uffe urban vagn vidar viggo vegard villads agneta agnetha aase anette anita anna-karin annika
    anne-grete anne-marie åsa asta astrid aud beate berit bente birgitta birgitte birte bodil borghild brit britt cecilie
    christel dagny ditte dorthe ebba eli elin elise ellinor elna else embla emilie erna eva-britt freja frida gerd grete gro
    gry gudrun gun gunhild gunilla gunvor guri hanna hege hedda helena helle henriette hilde hildur hjördis idun inga inger
    ingeborg ingvild ingunn jeanette johanne jóhanna jorunn jytte kaja karen karin kari karina katarina kerstin kine kirsten kirsti
    kjersti kristin laila lene lise lisbet lisbeth liv lone lotta louise lovisa maj maja majken malin margareta margrethe
    maren mari marianne marit märta mette mona monika nanna oddny pernilla pernille ragnhild randi ragna rigmor ronja sara
    sidsel signe sigrun siri siv solbjørg solveig solfrid stine susanne synne synnøve tone tora tordis torill torunn tove trine
    turid ulla unni vibeke vigdis vigdís vilde ylva aleksi antti ari arto eero eino ensio erkki esa esko hannu harri
    heikki ilkka ilmari jaakko janne jari jarmo johannes jorma jouko juha juhani jukka juho jussi kaarlo kalevi kalle kari
    kimi kimmo lauri markku markus martti matti mauno mauri mika mikko niilo niinistö olli onni paavo pauli pekka pentti
    perttu petri petteri raimo reijo risto sakari sami sauli seppo tapani tapio tarja tauno teemu teuvo timo toivo tuomas
    tuomo urho väinö veikko veli vesa vilho ville aino aila anneli anu eeva eila eija elli hanna-leena helvi hilkka
    irja jaana jenni kaarina kaisa katri kirsi kristiina kyllikki lahja laila leena liisa maarit maija marja marjatta marketta
    merja minna mirja outi päivi pirjo pirkko raija riikka riitta ritva saara saija sanna satu seija sinikka sirkka sirpa suvi
    taina tarja tellervo terhi tiina toini tuija tuula tuulikki tytti ulla-maija vappu
    """

  private static let italian = """
    adriano agostino alberto aldo alessandro alessio alfio alfonso alfredo amedeo amerigo andrea angelo antonello antonio
    armando arrigo arturo attilio augusto aurelio baldassare beniamino beppe bernardo bettino biagio bonifacio bruno
    calogero camillo carlo carmelo carmine cesare ciro claudio corrado cosimo costantino cristiano dario davide diego dino
    domenico donato duilio edoardo elio emanuele emiliano emilio ennio enrico enzo ercole ermanno ernesto ettore eugenio ezio
    fabio fabrizio fausto federico felice ferdinando ferruccio filippo flavio francesco franco fulvio gabriele gaetano
    galileo gaspare gennaro gerardo giacinto giacomo giampaolo giampiero giancarlo gianfranco gianluca gianluigi gianmarco
    gianni gianpaolo gino giordano giorgio giovanni giuliano giulio giuseppe goffredo graziano gualtiero guglielmo guido
    ignazio italo ivano jacopo lamberto leonardo leone leopoldo livio lorenzo luca luchino lucio ludovico luigi manlio marcello
    marco mariano mario massimiliano massimo matteo maurizio mauro michelangelo michele mimmo mirko nicola nicolò nino nunzio
    oreste orlando osvaldo ottavio paolo pasquale patrizio piergiorgio pierluigi piero pietro pino raffaele raimondo raniero remo
    renato renzo riccardo roberto rocco rodolfo romano rosario ruggero salvatore sandro santo saverio sergio silvano silvio
    simone stefano tancredi tiziano tommaso tullio ubaldo ugo umberto urbano valerio vincenzo vittorio walter agata
    agnese alessandra alessia alida allegra anastasia angela annalisa annamaria antonella antonietta arianna assunta barbara
    beatrice benedetta bianca bruna camilla carla carlotta carmela caterina cecilia chiara cinzia clara claudia concetta cristina
    daniela debora donatella edda elena eleonora elettra elisa elisabetta elsa emanuela emma enrica ester eugenia federica
    fiamma fiorella fiorenza flavia francesca franca gabriella gaia gemma ginevra gina gioia giorgia giovanna
    giuditta giulia giuliana giulietta giuseppina graziella ilaria ilda immacolata isabella isotta lavinia letizia lidia
    liliana loredana lorella luana lucia luciana lucrezia luisa maddalena mafalda manuela mara marcella margherita mariangela
    mariella marilena marina marisa marta martina matilde maura michela milena mirella monica nicoletta nilde nives noemi
    norma ornella ottavia palmira paola patrizia pia pina raffaella rita roberta romina rosalba rosanna rosaria rosella
    rossana rossella sabrina samanta serena silvana silvia simona simonetta sofia sonia stefania susanna teresa tina
    tiziana valentina valeria vanda vera veronica virginia vittoria viviana zaira
    """

  private static let slavic = """
    aleksandr alexandr alexei aleksei aleksey alexey anatoly anatoli andrei andrey andrij andriy anton arkady arseny arseniy artem
    artyom bogdan bohdan boris borys daniil danil danylo demyan denis dmitri dmitriy dmitry dmytro eduard evgeny evgeni evgeniy
    fedor fyodor gennady georgy georgi gleb grigory grigori hennadiy hryhoriy igor ihor ilya ilia illia innokenty ivan kirill
    kyrylo konstantin kostyantyn leonid lev maksim maxim maksym matvei mikhail mykhailo mykola mstislav nikita nikolai nikolay
    oleg oleh oleksandr oleksiy oleksii ostap pavel pavlo petro platon pyotr petr rodion roman rostislav ruslan semyon semen
    sergei sergey serhiy serhii stanislav stepan svyatoslav taras timofei timur tymofiy vadim vadym valentin valentyn valeri
    valery valeriy vasily vasili vasyl viacheslav vyacheslav vitali vitaly vitaliy vitalii viktor vladimir vladislav vladlen
    volodymyr vsevolod yakov yaroslav yefim yegor yevgeny yevgeni yevhen yuri yury yurii yuriy zakhar alexandra aleksandra
    alina alla alyona anastasia anastasiya anfisa anna antonina dana daria darya diana ekaterina yekaterina elena yelena
    elizaveta yelizaveta evgenia yevgenia galina halyna inessa inna iryna irina kateryna katya kira klavdia kseniya ksenia
    lada larisa larysa lesya lidia lidiya lilia ludmila lyudmila liudmyla lyubov lyuba margarita maria mariya marta maryna masha
    nadezhda nadia nadiya natalia nataliya natalya natasha nastya nina oksana olena olesya olga olha polina praskovya raisa
    rimma ruslana sofiya svetlana svitlana sonya taisia tamara tanya tatiana tatyana tetiana ulyana valentina valeria valeriya
    vera veronika viktoria viktoriya vira yana yulia yuliya yuliia zhanna zinaida zoya andrzej adam agnieszka aleksander
    aleksandra anna antoni barbara bartosz beata bogusław bogusława bożena bronisław cezary czesław dariusz dominik donald
    dorota edward elżbieta elzbieta ewa franciszek grażyna grzegorz halina henryk hanna ignacy irena iwona jacek jadwiga jakub
    jan janina janusz jarosław jaroslaw jerzy joanna józef jozef jolanta julia justyna kamil karol katarzyna kazimierz
    kinga konrad krystyna krzysztof krzysztof leszek lech łukasz lukasz maciej magdalena małgorzata malgorzata marcin marek mariusz
    marzena mateusz michał michal mieczysław mikołaj mirosław monika natalia paweł pawel piotr przemysław radosław radoslaw
    rafał rafal renata ryszard sebastian sławomir stanisław stanislaw stefan sylwia szymon tadeusz teresa tomasz urszula wacław
    waldemar wanda wiesław wiktor wisława witold władysław włodzimierz wojciech zbigniew zdzisław zofia zuzanna zygmunt alois
    antonín bedřich bohumil bohuslav bořivoj čeněk dalibor dušan dusan františek frantisek hynek ivo jan jaromír jaroslav jindřich jiří jiri
    josef karel ladislav libor luboš ludvík marek martin matěj milan miloš milos miloslav miroslav oldřich ondřej ondrej
    otakar pavel petr přemysl radek radim radovan richard robert rostislav stanislav štefan tomáš vaclav václav vavřinec
    vlastimil vladimír vojtěch zdeněk zdenek alžběta andrea blanka božena dagmar dana eliška eva hana helena ivana
    jana jarmila jaroslava jitka kateřina klára lenka libuše lucie ludmila magdaléna marcela marie markéta marketa martina
    milena miloslava miroslava monika naděžda olga pavla petra radka renata simona šárka tereza vlasta věra zdeňka zuzana
    robert igor peter zuzana andrej boris branko bojan boban borut božidar bozidar branimir dejan dragan draško dražen drazen
    dušan đorđe dorde goran haris ivica ivo janez jovan jovica jure kiro kolinda krešimir ljubomir ljubo ljubiša luka marko
    matija miha mijo mile milan milo milorad milovan miodrag mirko mirjana miro miroslav mladen momčilo nebojša nenad nikola ninoslav
    novak obrad ognjen predrag radislav radomir radovan rade ranko ratko sanja sava saša sasa slaven slavko slobodan srđan
    srdjan stipe stjepan stojan svetozar tihomir tomislav veljko vlado vojislav vuk vojin vesna zdravko željko zeljko zlatko
    zlatan zoran zvonimir žarko aleksandar ana biljana bojana branka danica dragana dubravka đurđica gordana ivana
    jadranka jasna jelena jovana katarina ljiljana ljubica maja marija marina milena milica mira mirjana nada nataša natasa neda
    nevena olivera radmila ružica sandra sanja slavica slađana snežana sonja svetlana tamara tanja tatjana tijana vedrana
    vera verica vesna violeta višnja zorica zrinka alija bakir dino dženan edin emir enver fikret haris hasan husein
    ibrahim izet jasmin mirsad mirza mehmed muhamed mustafa naser nermin osman rasim sead sefer sejad senad šefik zijad
    blagoj gjorge goce gruev hristijan ljube ljubčo nikola talat trajko zaev zoran bisera atanas asen boyko bogomil dimitar
    dimo emil filip georgi hristo ilia iskra ivan ivaylo kalin kiril kristalina krasimir lyuben lyubomir meglena metodi momchil
    nadezhda nikolay ognyan petar plamen rosen rumen simeon slavi sofia stanimir stefan todor tsvetan tsvetana valeri vasil
    ventsislav vesselin yordan yordanka zhelyu zhivko zlatan
    """

  /// Baltic, Hungarian, Romanian, Greek, Albanian, Armenian and Georgian.
  private static let other = """
    algirdas almantas andrius antanas arvydas audrius dainius dalia darius gintaras gitanas ingrida jonas juozas jurgis kęstutis
    linas mindaugas petras ramūnas rasa regina rimantas rolandas romas rūta saulius šarūnas valdas vidas virginijus vytautas
    žydrūnas aigars aivars andris andrejs artis arturs atis dace dainis edgars egils gatis guntis ilze imants inese ivars jānis janis
    juris kārlis karlis krišjānis laimdota māris maris mārtiņš pēteris raimonds sandra uldis valdis vaira viesturs ain
    aivar andrus ants arnold ene hardo heiki indrek jaak jaan jüri juri kadri kaja kalju kersti kristjan lennart mait margus
    mart märt mihkel priit rein siim taavi tarmo tiit toomas tõnis ülle urmas urve ádám ágnes ágota ákos álmos andrás andras
    anikó árpád attila balázs balazs bálint barnabás béla bela bence csaba dániel dávid dénes dezső dóra edit elemér emese emőke endre
    enikő erika erzsébet eszter éva ferenc gábor gabor gergely géza geza gizella györgy gyorgy gyula ildikó ilona imre istván
    istvan jános janos jenő jozsef józsef judit kálmán karoly károly katalin klára krisztina lajos lászló laszlo levente
    magdolna márta márton mátyás mária miklós miklos mihály nóra orbán orsolya ottó pál péter piroska réka rezső róbert sándor
    sandor szabolcs szilárd szilvia tamás tamas terézia tibor tímea tünde viktor vilmos zita zoltán zoltan zsófia zsolt zsuzsa
    zsuzsanna adrian adriana alexandru alina anca andreea angela aurel aurelia bogdan camelia catalin cătălin călin ciprian
    codruța constantin corina corneliu cosmin costel cristian crina cristina cristinel dacian dan daniela dinu doina
    dorin doru dragoș dumitru elena emil eugen florin floriana gabriela gheorghe georgeta gigel grigore horia horațiu iancu
    ileana ilie ilinca ioan ioana ion ionel ionela ionuț iulia iulian iuliu klaus laurențiu laura liviu loredana lucian
    ludovic luminița maia maricica marian mariana marin marius mihaela mihai mihail mircea mirela mugur natalia neculai nicolae nicoleta
    nicu nicușor octavian ovidiu paul petre petru radu raluca răzvan rodica roxana ruxandra sebastian sergiu silviu simona
    sorin sorina ștefan stelian tatiana teodor theodor traian tudor valentin valeriu vasile veaceslav victor vlad viorel
    viorica virgil vladut zaharia achilleas adonis agamemnon aggelos alekos alexandros alexis anastasios anastasios andreas
    antonis apostolos archelaos aris aristides aristotelis athanasios charalambos christos costas demetris demetrios dimitra dimitris
    dimitrios dionysios dora efstathios eirini elefteria eleftherios eleni euclid evangelos evdokia fofi fotini fotis
    georgia georgios gerasimos giannis giorgos glafcos haralambos harris ioanna ioannis iraklis kalliope karolos katerina
    kimon konstantina konstantinos kostas kyriakos lakis lefteris leonidas loukas makarios manolis manos maria markos melina
    michalis mikis miltiadis nana nicos nikiforos niki nikos nicholaos odysseas olympia orestes panagiotis panayiotis panos
    paraskevi pavlos periklis petros phoebus prodromos prokopis sofia sotiris spiros spyridon spyros stamatis stavros stelios
    stefanos stratos stylianos takis tassos thanassis thanos themis theodora theodoros theofilos thodoros tsampika vangelis vasiliki
    vasilis vassilis vassiliki xenia yannis yanis yiannis yiorgos zoi agim agron albin alban altin arben ardian arta artan aulona
    bajram bamir bardhyl behgjet besa besnik bujar burim dritan dua edi edmond elira enver erion fatmir fatos flamur genc hashim
    ilir ismail isuf kadri kreshnik kujtim lirim liridon lulzim majlinda mimoza mentor nexhmije pandeli pirro ramush rexhep rita
    sali shkëlzen shpend skender teuta valdete valon veton visar vjosa xhevdet ylli alikhan ani anahit ara aram armen arsen
    artak artashes arshak artur arman aghasi andranik bagrat davit edvard emin gagik garegin garnik gayane gevorg grigor hakob
    hamlet hayk hovhannes hovik hrachya hrant karen karine khachatur khachik levon lilit lusine mariam mher mikayel mkrtich
    nairi narek narine nikol norayr robert ruben samvel sargis sarkis sasun serzh shavarsh siranush sirvard styopa taron
    tatevik tatul tigran vache vahagn vahan vahe vartan vardan vazgen vigen zabel zaven zhirayr zorayr aleko avtandil badri bidzina bondo
    david dato davit ekaterine eka eduard eldar gela giorgi gia giga goga guram ilia ia irakli iosif jaba kakha kakhaber ketevan
    khatia lado lali lasha levan lia mamuka maia manana mariam merab mikheil mikhail natia nana nika nikoloz nino nodar nona otar
    paata revaz roin salome sandro shalva shota sopho tamar tamaz tea teimuraz temur tengiz tinatin vakhtang valeri vano
    zaal zaza zurab zviad
    """
}
