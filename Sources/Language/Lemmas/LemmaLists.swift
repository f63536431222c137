/// Forms that no rule of spelling gives, for `LemmaExceptions`.
enum LemmaLists {
  /// Each row: the base form, then its forms.
  static let pairs: [(Lemmatizer.Family, String)] = [
    (
      .base,
      """
      be am are 'm 're 's m re ar r is was were been being ai,have 've ve hav,go gon goin,want wan,get got gotten,give gim,let lem
      will 'll wo wilt ll,can ca,would 'd,shall sha,do du d',know kno,love luv
      """
    ),
    (
      .present,
      """
      be is 's s ai `s,have has,do does,die dies,lie lies,tie ties,vie vies,belie belies,underlie underlies,untie unties,focus focuses
      refocus refocuses,bias biases,caucus caucuses,gas gases,quiz quizzes,canvas canvases,shoe shoes,tiptoe tiptoes,ache aches,cache caches
      """
    ),
    (.participle, participles), (.plural, plurals),
    (
      .comparative,
      "good better,bad worse,far further farther,old elder,more more,less less,lesser lesser,latter latter,free freer,dry drier,other other,upper upper,former former,inner inner,rather rather,never never,late later,true truer,sore sorer"
    ),
    (
      .superlative,
      "good best,bad worst,far furthest farthest,old eldest,most most,least least,free freest,true truest,late latest,severe severest"
    ),
  ]

  /// By tag: a word, its base form, and so on.
  static let small: [(Tag, String)] = [
    (
      .PRP,
      "me i them they him he us we her she 's we em they 'em they mine my yours your ours our theirs their hers her u you ya you y' you"
    ),
    (.DT, "an a these this those that"),
    (.RB, "n't not nt not aka a.k.a. 't not"),
    (.RBR, "better well worse badly"), (.RBS, "best well worst badly"),
    (.CD, "m million k thousand b billion bn billion"),
    (.POS, "' 's s 's"), (.TO, "na to ta to"),
    (.NN, "pm p.m. am a.m. p.m p.m. a.m a.m. yr year yr. year tel telephone luv love"),
    (.FW, "etc etc."), (.IN, "thru through vs versus w/ with w with til till o of o' of"),
    (.CC, "n and 'n and n' and"),
    (.openingQuote, "“ \" ‘ ' `` \" ‘‘ '' ” \""), (.closingQuote, "” \" ’ ' ’’ '' “ \""),
    (.colon, "– -"), (.comma, "– - — -"), (.HYPH, "– -"), (.SYM, "– -"), (.NFP, "– -"),
  ]

  private static let participles = """
    be being,have having havin,go going goin gon,put putting,get getting gettin,die dying,lie lying,tie tying,vie vying,untie untying,do doin,ski skiing,panic panicking,traffic trafficking
    mimic mimicking,picnic picnicking,frolic frolicking,bus busing bussing,gas gassing,quiz quizzing,dye dyeing,singe singeing
    age ageing,eye eyeing eying,focus focussing,cue cueing,queue queueing,underlie underlying,belie belying,refer referring,talk talkin
    """

  static let verbs = """
    be was were been,agree agreed,disagree disagreed,free freed,guarantee guaranteed,decree decreed,referee refereed,pedigree pedigreed,tee teed,tree treed,knee kneed,pee peed,flee fleed,knee kneed,have had 'd 've,do did done,go went gone,can could,will would,say said,ski skied,panic panicked
    traffic trafficked,mimic mimicked,picnic picnicked,frolic frolicked,bus bused bussed,gas gassed,quiz quizzed,die died,lie lied lain,tie tied
    vie vied,untie untied,belie belied,eye eyed,owe owed,dye dyed,focus focussed
    arise arose arisen,awake awoke awoken,bear bore borne born,beat beat beaten,become became become,befall befell befallen,begin began begun
    behold beheld,bend bent,bet bet,bid bid bade bidden,bind bound,bite bit bitten,bleed bled,blow blew blown,break broke broken
    breed bred,bring brought,broadcast broadcast,build built,burn burnt,burst burst,bust bust,buy bought,cast cast,catch caught,choose chose chosen
    cling clung,come came come,cost cost,creep crept,cut cut,deal dealt,dig dug,dive dove,draw drew drawn,dream dreamt,drink drank drunk
    drive drove driven,dwell dwelt,eat ate eaten,fall fell fallen,feed fed,feel felt,fight fought,find found,fit fit,flee fled,fling flung,fly flew flown flied
    forbid forbade forbidden,forecast forecast,foresee foresaw foreseen,forget forgot forgotten,forgive forgave forgiven
    forgo forwent forgone,forsake forsook forsaken,freeze froze frozen,get got gotten,give gave given,grind ground,grow grew grown
    hang hung,hear heard,hide hid hidden,hit hit,hold held,hurt hurt,input input,inset inset,interweave interwove interwoven,keep kept,kneel knelt,knit knit,know knew known
    lay laid,lead led,lean leant,leap leapt,learn learnt,leave left,lend lent,let let,lie lay,light lit,lose lost,make made,mean meant,meet met
    mislead misled,mistake mistook mistaken,misunderstand misunderstood,mow mown,offset offset,outdo outdid outdone,outgrow outgrew outgrown,output output
    overcome overcame overcome,overdo overdid overdone,overhear overheard,override overrode overridden,overrun overran,oversee oversaw overseen
    overtake overtook overtaken,overthrow overthrew overthrown,partake partook partaken,pay paid,plead pled,preset preset,prove proven,put put,quit quit,read read,rebuild rebuilt
    redo redid redone,repay repaid,reset reset,resell resold,rethink rethought,retell retold,rewrite rewrote rewritten,rid rid,ride rode ridden,ring rang rung,rise rose risen,run ran run
    saw sawn,see saw seen,seek sought,sell sold,send sent,set set,sew sewn,shake shook shaken,shear shorn,shed shed,shine shone,shoe shod,shoot shot,show shown
    shrink shrank shrunk,shut shut,sing sang sung,sink sank sunk,sit sat,slay slew slain,sleep slept,slide slid,sling slung,slit slit,smell smelt,sneak snuck,sow sown
    speak spoke spoken,speed sped,spell spelt,spend spent,spill spilt,spin spun,spit spat,split split,spoil spoilt,spread spread,spring sprang sprung
    stand stood,steal stole stolen,stick stuck,sting stung,stink stank stunk,stride strode,strike struck stricken,string strung,strive strove striven
    swear swore sworn,sweep swept,swell swollen,swim swam swum,swing swung,take took taken,teach taught,tear tore torn,tell told
    think thought,throw threw thrown,thrust thrust,tread trod trodden,undercut undercut,undergo underwent undergone,understand understood
    undertake undertook undertaken,undo undid undone,unwind unwound,uphold upheld,upset upset,wake woke woken,wear wore worn
    weave wove woven,wed wed,weep wept,wet wet,win won,wind wound,withdraw withdrew withdrawn,withhold withheld,withstand withstood
    wring wrung,write wrote written,spotlight spotlit,highlight highlit,typecast typecast,telecast telecast,recast recast,remake remade,rerun reran,retake retook retaken
    refer referred,sync synced,babysit babysat,proofread proofread,reread reread,misread misread,outsell outsold,outspend outspent,backslide backslid,beget begot begotten,beset beset,bespeak bespoke
    breastfeed breastfed,browbeat browbeaten,crossbreed crossbred,foretell foretold,gainsay gainsaid,handwrite handwritten,hamstring hamstrung,inlay inlaid,miscast miscast,misspend misspent
    mislay mislaid,outbid outbid,outrun outran,overeat overate overeaten,overhang overhung,overlay overlaid,overpay overpaid,oversleep overslept,overspend overspent,predispose predisposed,relay relaid,rend rent
    smite smote smitten,spearhead spearheaded,sublet sublet,swing swang,waylay waylaid,withdraw withdrawed,hew hewn,shave shaven,strew strewn,sweat sweat,bleach bleached
    """

  private static let plurals = """
    child children,grandchild grandchildren,stepchild stepchildren,schoolchild schoolchildren,godchild godchildren,foot feet,tooth teeth,goose geese,mouse mice,louse lice,ox oxen,die dice,minute mins,hour hrs,year yrs,kilometer kms km,meter m,philippines philippines,netherlands netherlands,beatles beatles,olympics olympics,paralympics paralympics,commons commons,isis isis,states-general states-general,brother brethren
    life lives,wife wives,knife knives,leaf leaves,half halves,wolf wolves,shelf shelves,self selves,thief thieves,loaf loaves,calf calves,elf elves,scarf scarves
    hoof hooves,housewife housewives,midwife midwives,bookshelf bookshelves,werewolf werewolves,afterlife afterlives,bailiff bailiffs,dwarf dwarves,wharf wharves,sheaf sheaves
    criterion criteria,phenomenon phenomena,bacterium bacteria,alumnus alumni,fungus fungi,nucleus nuclei,stimulus stimuli,cactus cacti,larva larvae,alga algae
    vertebra vertebrae,index indices,matrix matrices,appendix appendices,vertex vertices,vortex vortices,codex codices,syllabus syllabi,radius radii,locus loci,focus foci
    medium mediums,curriculum curricula,memorandum memoranda,stratum strata,ovum ova,spectrum spectra,symposium symposia,millennium millennia,addendum addenda,quantum quanta,corpus corpora,genus genera,formula formulae,antenna antennae,nebula nebulae
    datum datums,analysis analyses,crisis crises,thesis theses,hypothesis hypotheses,parenthesis parentheses,diagnosis diagnoses,oasis oases,emphasis emphases,synopsis synopses,axis axes,basis bases
    ellipsis ellipses,synthesis syntheses,metamorphosis metamorphoses,neurosis neuroses,psychosis psychoses,prognosis prognoses,catharsis catharses,nemesis nemeses,paralysis paralyses,prosthesis prostheses
    virus viruses,bus buses busses,bonus bonuses,campus campuses,status statuses,census censuses,focus focuses,genius geniuses,walrus walruses,surplus surpluses,sinus sinuses,caucus caucuses,chorus choruses
    circus circuses,corpus corpuses,consensus consensuses,gas gases,bias biases,canvas canvases,alias aliases,atlas atlases,lens lenses,plus pluses,minus minuses,apparatus apparatuses,nexus nexuses,octopus octopuses octopi,cactus cactuses,syllabus syllabuses,abacus abacuses,prospectus prospectuses,fetus fetuses,uterus uteruses,coronavirus coronaviruses,omnibus omnibuses,rhinoceros rhinoceroses,iris irises,trellis trellises,pancreas pancreases,metropolis metropolises,mattress mattresses,penis penises,clitoris clitorises,tennis tennises,ibis ibises
    quiz quizzes,movie movies,cookie cookies,calorie calories,zombie zombies,rookie rookies,hippie hippies,selfie selfies,genie genies,prairie prairies,birdie birdies,brownie brownies,cutie cuties,foodie foodies,goalie goalies,hoodie hoodies,indie indies,junkie junkies,magpie magpies,newbie newbies,oldie oldies
    pixie pixies,veggie veggies,smoothie smoothies,collie collies,eerie eeries,aussie aussies,barbie barbies,sortie sorties,lingerie lingeries,menagerie menageries,rosie rosies,techie techies,yuppie yuppies,cabbie cabbies,bookie bookies,laddie laddies,lassie lassies,sweetie sweeties,groupie groupies,talkie talkies,walkie walkies,freebie freebies,quickie quickies,eyrie eyries,bogie bogies,hankie hankies,auntie aunties,boogie boogies,budgie budgies,caddie caddies,camaraderie camaraderies,coterie coteries,cowrie cowries,dearie dearies,dogie dogies,eagle eagles,grannie grannies,homie homies,kiddie kiddies,nightie nighties,pinkie pinkies,specie specie,townie townies,doggie doggies,rooftie roofties
    series series,species species,news news,means means,headquarters headquarters,politics politics,economics economics,mathematics mathematics,physics physics,ethics ethics,thanks thanks,clothes clothes,pants pants,glasses glasses,goods goods
    scissors scissors,trousers trousers,jeans jeans,tights tights,surroundings surroundings,remains remains,savings savings,outskirts outskirts,proceeds proceeds,proceedings proceedings,odds odds,finances finances,supplies supplies,contents contents,manners manners,regards regards,troops troops,belongings belongings,crossroads crossroads,barracks barracks,whereabouts whereabouts,condolences condolence
    shoe shoes,toe toes,canoe canoes,hoe hoes,foe foes,woe woes,oboe oboes,horseshoe horseshoes,tiptoe tiptoes,doe does,ache aches,headache headaches,cache caches,psyche psyches,niche niches,avalanche avalanches,quiche quiches,mustache mustaches moustaches,creche creches,toothache toothaches,heartache heartaches,stomachache stomachaches,backache backaches,porsche porsches,apache apaches,cliche cliches clichés
    gras gras,chassis chassis,corps corps,debris debris,bowels bowel,police police,people people,data data,media media,cattle cattle,sheep sheep,deer deer,fish fish,aircraft aircraft,spacecraft spacecraft,offspring offspring,salmon salmon,swiss swiss,gross gross,yes yes,less less,us us,s s,vs vs
    spokesperson spokespeople,salesperson salespeople,chairperson chairpeople,businessperson businesspeople,congressperson congresspeople,tradesperson tradespeople,kinsperson kinspeople
    passerby passersby,bystander bystanders,mother-in-law mothers-in-law,father-in-law fathers-in-law,brother-in-law brothers-in-law,sister-in-law sisters-in-law,attorney attornies,money monies,runner-up runners-up,looker-on lookers-on
    abdomen abdomens,ottoman ottomans,specimen specimen,regimen regimen,omen omen,semen semen,yemen yemen,acumen acumen,turkmen turkmen,ramen ramen,carmen carmen,bitumen bitumen,stamen stamen,hymen hymen,amen amen
    """

  /// Stems of -ed and -ing forms that the rules would change, and that are words.
  static let plainStems = """
    add odd err egg purr whirr butt putt boycott net abet mitt watt ebb abutt inn burr
    focus bias canvas gas bus chorus caucus refocus surplus
    catalog dialog hang bang gang clang twang overhang slang boomerang
    combat format chat pat reformat caveat debut
    install recall enroll fulfill appall distill instill befall overkill forestall stonewall reinstall uninstall snowball blackball bestsell undersell outsell enthrall scroll unroll roll toll poll stroll troll troll
    bargain ruin margin bulletin cabin origin pumpkin aspirin robin
    monitor anchor
    collar pillar sugar altar sidecar murmur sulfur femur
    worship gossip envelop develop gallop vacuum victim pilgrim pencil council imperil stencil peril devil evil cavil basil
    patrol control pistol symbol petrol extol method orchid liquid rapid morph
    custom bottom blossom fathom ransom
    iod embed hybrid period synod rebut input output layout hiccup wiretap kidnap handicap
    zigzag tag humbug sandbag blog vlog jog jetlag
    total gas yes redact
    program diagram telegram anagram sonogram bedlam exam cream
    scram worsen havoc maniac lilac talc music arc zinc sync disc panic chic epic public garlic ax
    tariff sheriff whiz quiz quartz waltz chintz topaz fez
    burlap ketchup stirrup wallop hiccup catnip turnip
    balk break
    """

  /// Stems of -ed and -ing forms that lack an e, although the rules would leave them.
  static let silentStems = """
    invit unit ignit recit excit incit reunit rewrit expedit extradit requit despit underwrit overwrit appetit
    complet delet compet deplet secret excret obsolet athlet discret
    promot devot denot demot remot connot misquot footnot anecdot
    interven conven contraven reconven supervent
    condon postpon telephon aton dethron microphon cyclon headston cornerston
    adher interfer persever rever coher premier cashmer
    explor restor ignor deplor implor ador rescor underscor outscor
    welcom becom overcom upcom outcom persuad dissuad unhing
    elop telescop microscop antelop
    bath breath cloth sooth loath seeth writh sheath lath tith swath unsheath scath teeth wreath
    tast wast past bast hast
    hing cring ting imping infring bing fring syring plung lung expung loung scroung spong
    creat recreat procreat delineat permeat nauseat miscreat
    guid misguid ey ow ag ic us ach headach mustach cach
    inhal exhal regal impal finagl cajol consol parol
    rerout ti di li
    typ retyp prototyp styl restyl rhym thym cycl recycl analys paralys
    ton hon zon clon ston phon dron los
    dar shar squar
    strang chang arrang exchang rang estrang derang orang
    whol gentl subtl suppl
    shap reshap escap
    freez squeez breez wheez sneez seiz
    leagu vagu dilut awak
    """
}
