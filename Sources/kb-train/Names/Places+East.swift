/// Places of eastern Europe and of Asia.
extension Places {
  static let balkansMoldova = """
    cluj cluj-napoca timișoara timisoara iași iasi constanța constanta craiova brașov brasov galați ploiești oradea
    sibiu transylvania wallachia dobruja bukovina bessarabia deveselu plovdiv varna burgas stara-zagora pleven bendery
    tighina bălți balti comrat gagauzia dubăsari rîbnița rybnitsa cobasna slobozia cahul orhei soroca ungheni banja luka
    tuzla zenica mostar bijeljina brčko brcko prijedor doboj trebinje srebrenica žepa zepa goražde gorazde višegrad foča
    bihać bihac travnik jajce vukovar zadar knin osijek rijeka dubrovnik šibenik slavonia krajina dalmatia istria
    maribor celje koper novi pazar niš kragujevac subotica zrenjanin leskovac vranje preševo presevo bujanovac medveđa
    sandžak sandzak vojvodina šumadija mitrovica mitrovicë zvečan zvecan leposavić leposavic banjska jarinje brnjak peja
    peć prizren gjakova đakovica ferizaj uroševac gjilan gnjilane račak racak drenica prekaz kumanovo tetovo ohrid
    bitola strumica gostivar prespa nikšić niksic kotor budva pljevlja durrës durres vlorë vlora shkodër shkodra elbasan
    korçë gjirokastër
    """

  static let ukraine = """
    kharkiv kharkov odesa odessa dnipropetrovsk donetsk luhansk lugansk donbas donbass zaporizhzhia zaporizhia
    zaporizhzhya zaporozhye lviv lvov kryvyi rih kherson mykolaiv nikolaev mariupol vinnytsia chernihiv chernigov
    cherkasy zhytomyr sumy rivne rovno ivano-frankivsk ternopil lutsk uzhhorod mukachevo chernivtsi khmelnytskyi poltava
    kremenchuk kropyvnytskyi kamianske tserkva bakhmut artemivsk avdiivka avdeevka soledar vuhledar ugledar marinka
    maryinka kurakhove pokrovsk myrnohrad selydove toretsk niu-york chasiv yar kostiantynivka kostyantynivka druzhkivka
    kramatorsk sloviansk slavyansk slovyansk lyman izium izyum kupiansk kupyansk vovchansk volchansk balakliia balakliya
    chuhuiv lozova pisky opytne krasnohorivka horlivka gorlovka makiivka makeyevka yenakiieve debaltseve debaltsevo
    ilovaisk ilovaysk volnovakha amvrosiivka snizhne torez shakhtarsk khrustalnyi alchevsk stakhanov kadiivka
    sievierodonetsk severodonetsk lysychansk lisichansk rubizhne kreminna svatove starobilsk bilohorivka popasna zolote
    shchastia stanytsia luhanska hrabove velyka novosilka robotyne verbove orikhiv huliaipole hulyaipole tokmak
    melitopol berdiansk berdyansk enerhodar energodar vasylivka polohy nikopol marhanets kakhovka nova-kakhovka beryslav
    prystan oleshky skadovsk henichesk chongar chonhar armyansk perekop krynky antonivka snihurivka ochakiv kinburn
    chornomorsk izmail vylkove zmiinyi bucha irpin hostomel borodianka brovary boryspil vasylkiv fastiv makariv
    vyshhorod chernobyl chornobyl pripyat prypiat slavutych konotop okhtyrka trostianets shostka hlukhiv krasnopillia
    yunakivka kovel volyn volhynia zakarpattia transcarpathia halychyna drohobych yavoriv starokostiantyniv uman
    pavlohrad synelnykove novomoskovsk pervomaisk yuzhnoukrainsk voznesensk crimea simferopol sevastopol feodosia
    yevpatoria dzhankoi saky bakhchysarai balaklava alushta maidan azovstal rabotino torske yampil siversk spirne
    ocheretyne novohrodivka hrodivka zelenopillia dobropillia synkivka kindrashivka hlyboke lyptsi starytsia lypsti
    bohorodychne
    """

  static let russia = """
    petersburg leningrad novosibirsk yekaterinburg ekaterinburg nizhny novgorod kazan chelyabinsk omsk rostov
    rostov-on-don ufa krasnoyarsk voronezh volgograd stalingrad krasnodar saratov tyumen tolyatti izhevsk barnaul
    ulyanovsk irkutsk khabarovsk yaroslavl vladivostok makhachkala tomsk orenburg kemerovo ryazan astrakhan penza
    lipetsk kirov cheboksary tula kaliningrad königsberg kursk sudzha suja belgorod shebekino grayvoron graivoron
    valuyki bryansk klintsy oryol orel kaluga smolensk tver pskov murmansk arkhangelsk severomorsk severodvinsk vologda
    kostroma ivanovo vladimir-suzdal tambov stavropol grozny gudermes argun nazran magas vladikavkaz beslan nalchik
    cherkessk maykop elista chechnya ingushetia dagestan derbent khasavyurt kizlyar budyonnovsk kabardino-balkaria
    karachay-cherkessia adygea kalmykia tatarstan bashkortostan bashkiria chuvashia mordovia udmurtia mari-el tuva tyva
    buryatia yakutia yakutsk sakha khakassia chukotka kamchatka petropavlovsk-kamchatsky magadan kolyma primorye
    zabaykalsky chita ulan-ude blagoveshchensk komsomolsk surgut khanty-mansiysk yamal norilsk vorkuta komi novaya
    zemlya taganrog novocherkassk novorossiysk anapa gelendzhik tuapse taman millerovo kamensk engels dyagilevo
    shaykovka mozdok akhtubinsk yeysk kapustin sarov kronstadt vyborg gatchina ust-luga primorsk mytishchi khimki
    podolsk lubyanka rublyovka valdai novo-ogaryovo sheremetyevo domodedovo vnukovo yelabuga alabuga kubyshev
    magnitogorsk nizhnevartovsk sterlitamak bratsk angarsk samara
    """

  static let caucasusCentralAsia = """
    gyumri vanadzor goris sisian kapan meghri syunik zangezur tavush ijevan jermuk vardenis gegharkunik yeraskh vayk
    kirants lachin kelbajar kalbajar aghdam agdam fuzuli jabrayil zangilan qubadli shusha shushi khojaly khojavend
    martuni martakert aghdara askeran hadrut berdzor ganja sumqayit sumgait mingachevir nakhchivan nakhichevan lankaran
    sheki shamkir tovuz qazakh barda tartar terter beylagan kutaisi batumi gori zugdidi poti rustavi akhalgori gali
    ochamchire pitsunda kodori pankisi adjara samegrelo mingrelia javakheti akhalkalaki senaki anaklia sadakhlo almaty
    shymkent karaganda aktau atyrau aktobe pavlodar semey semipalatinsk baikonur zhanaozen oskemen taraz kostanay osh
    jalal-abad batken naryn karakol talas isfara khujand sughd kulob bokhtar khatlon badakhshan gorno-badakhshan khorog
    vorukh ferghana fergana andijan namangan samarkand bukhara khiva nukus karakalpakstan termez navoi qarshi
    turkmenabat türkmenbaşy dashoguz ashkhabad avaza
    """

  static let afghanistan = """
    kandahar qandahar herat mazar mazar-i-sharif mazar-e-sharif kunduz jalalabad lashkar gah lashkargah ghazni khost
    khowst paktia paktika gardez sharana nangarhar kunar asadabad nuristan laghman mehtarlam kapisa parwan charikar
    bagram panjshir panshir baghlan pul-e-khumri khumri takhar taloqan fayzabad faizabad balkh jowzjan jawzjan
    sheberghan sar-e-pul sari-pul faryab maimana maymana badghis qala-i-naw ghor chaghcharan bamiyan bamyan daykundi
    uruzgan oruzgan tarin kowt tarinkot zabul qalat nimroz zaranj wardak maidan-wardak logar sangin musa-qala marjah
    marja nawzad garmsir nahr-e-saraj gereshk greshk kajaki panjwai panjwayi zhari zharay arghandab maiwand spin-boldak
    boldak chaman torkham wakhan korengal wanat kamdesh tora bora achin shinwar hesarak sayedabad andar azra
    mohammad-agha anaba bazarak andarab khinjan salang hazarajat dasht-e-barchi barchi shorabak islam-qala hairatan
    imam-sahib dasht-e-archi chahar dara
    """

  static let pakistan = """
    karachi lahore faisalabad rawalpindi multan gujranwala hyderabad peshawar quetta sargodha sialkot bahawalpur sukkur
    larkana mardan mingora swat malakand chitral bajaur mohmand orakzai kurram parachinar hangu kohat bannu waziristan
    miramshah miranshah wana datta khel razmak makeen ladha angoor ghulam-khan dera dera-ismail-khan charsadda nowshera
    swabi abbottabad mansehra haripur attock buner shangla khyber pakhtunkhwa tirah landi kotal jamrud fata balochistan
    gwadar turbat panjgur kech awaran khuzdar kalat mastung nushki noshki kharan washuk chagai dalbandin zhob loralai
    musakhel sibi bolan dhadar harnai ziarat dera-bugti bugti kohlu naseerabad jaffarabad lasbela sindh punjab thatta
    badin nawabshah mirpurkhas tharparkar jacobabad shikarpur muzaffargarh gujrat kasur sheikhupura okara sahiwal
    muridke kahuta tarbela chakwal mianwali gilgit baltistan gilgit-baltistan skardu hunza diamer chilas muzaffarabad
    mirpur kotli rawalakot bhimber neelum kartarpur wagah lyari
    """

  static let indiaSouthAsia = """
    mumbai bombay kolkata calcutta chennai madras bengaluru bangalore ahmedabad pune surat jaipur lucknow kanpur nagpur
    indore thane bhopal visakhapatnam patna vadodara ghaziabad ludhiana agra nashik faridabad meerut rajkot varanasi
    benares aurangabad dhanbad amritsar allahabad prayagraj ranchi howrah coimbatore jabalpur gwalior vijayawada jodhpur
    madurai raipur kota guwahati chandigarh solapur hubli mysore mysuru tiruchirappalli bareilly aligarh moradabad
    bhubaneswar thiruvananthapuram kochi cochin kozhikode calicut mangalore mangaluru dehradun jamshedpur bhilai cuttack
    gorakhpur noida gurgaon gurugram ayodhya mathura pathankot gurdaspur ajmer udaipur bikaner jaisalmer bhuj kutch goa
    panaji kerala tamil nadu karnataka telangana andhra pradesh maharashtra gujarat rajasthan haryana himachal
    uttarakhand uttar bihar jharkhand chhattisgarh bastar dantewada sukma bijapur narayanpur gadchiroli odisha orissa
    bengal darjeeling siliguri assam bodoland kokrajhar karbi anglong dibrugarh silchar nagaland kohima dimapur manipur
    imphal churachandpur jiribam bishnupur kangpokpi kuki-zo ukhrul senapati mizoram aizawl tripura agartala meghalaya
    shillong sikkim gangtok nathu itanagar tawang kashmir jammu srinagar baramulla sopore kupwara handwara bandipora
    budgam pulwama shopian anantnag pahalgam kulgam awantipora ganderbal kargil leh poonch rajouri doda kishtwar
    udhampur kathua reasi uri keran tangdhar gurez sonamarg gulmarg amarnath balakot depsang chushul oldi andaman
    nicobar lakshadweep puducherry pondicherry chittagong chattogram khulna rajshahi sylhet barisal rangpur comilla
    cox's cox bazar kutupalong bhasan teknaf ukhia nayapara rangamati bandarban jaffna kilinochchi mullaitivu
    mullivaikkal vavuniya mannar trincomalee batticaloa kandy hambantota anuradhapura negombo pokhara biratnagar birgunj
    lalitpur lumbini rolpa rukum madhesh terai kalapani lipulekh paro punakha addu malé
    """

  static let myanmar = """
    yangon rangoon mandalay mawlamyine moulmein bago pegu pathein monywa meiktila magway magwe pakokku pyay prome
    taungoo sagaing shwebo kalay kawlin katha tamu kachin myitkyina laiza bhamo hpakant waingmaw momauk putao shan
    taunggyi lashio hsipaw kyaukme namtu namkham kutkai hseni hsenwi theinni mongyai laukkai laukkaing kokang
    chinshwehaw pangsang panghsang mongla kengtung tachileik loikaw kayah karenni demoso hpruso mese kayin hpa-an
    myawaddy kawkareik thingannyinaung shwe kokko mutraw hpapun papun manerplaw dooplaya tanintharyi tenasserim dawei
    tavoy myeik mergui kawthaung rakhine arakan sittwe maungdaw buthidaung rathedaung mrauk-u mrauk kyauktaw minbya
    myebon ponnagyun pauktaw ramree kyaukphyu thandwe ngapali taungup gwa paletwa hakha falam tedim thantlang mindat
    matupi kanpetlet kyaukse pyin lwin mogok nawnghkio inle pa-o pazigyi depayin yinmabin
    """

  static let southeastAsia = """
    chiang mai rai phuket pattaya nonthaburi songkhla yai pattani yala narathiwat patani sungai golok ubon ratchathani
    ubon-ratchathani surin buriram sisaket trat kaeo aranyaprathet poipet preah vihear oddar meanchey battambang banteay
    siem reap angkor sihanoukville kampot takeo prasat thmor luang prabang savannakhet pakse saigon hue da-nang danang
    haiphong nha trang cam ranh cantho cần hạ điện dien bien phu dalat vung tau hà johor selangor penang ipoh melaka
    kedah kelantan terengganu perak pahang sabah sarawak kuching kota-kinabalu kinabalu sandakan tawau lahad semporna
    putrajaya labuan surabaya bandung medan semarang palembang makassar tangerang bekasi depok bogor malang yogyakarta
    denpasar batam pekanbaru padang aceh banda poso palu ambon maluku moluccas halmahera ternate manado kalimantan
    pontianak samarinda balikpapan nusantara banjarmasin riau jambi bengkulu lampung jayapura timika puncak nduga wamena
    manokwari merauke sorong biak grasberg yahukimo intan jaya oksibil baucau suai oecusse balibo luzon visayas mindanao
    quezon makati pasay caloocan davao cebu zamboanga cotabato maguindanao marawi lanao basilan sulu jolo patikul
    tawi-tawi bongao lamitan iligan ozamiz cagayan surigao agusan bukidnon butuan koronadal sarangani kidapawan
    sultan-kudarat kudarat iloilo bacolod negros panay samar leyte tacloban palawan princesa mindoro batanes batangas
    cavite subic pampanga tarlac bicol albay camarines masbate bangsamoro buluan parang datu-piang mamasapano ayungin
    sierra-madre madre pag-asa thitu panatag masinloc bajo benham
    """

  static let eastAsia = """
    shanghai chongqing tianjin guangzhou shenzhen chengdu wuhan dongguan nanjing nanking xi'an xian hangzhou foshan
    shenyang harbin suzhou qingdao tsingtao dalian jinan zhengzhou changsha kunming changchun urumqi ürümqi hefei
    shijiazhuang ningbo taiyuan guiyang nanning xiamen fuzhou nanchang lanzhou wenzhou wuxi zibo tangshan hohhot
    yinchuan xining haikou sanya zhuhai kashgar hotan aksu yining ghulja turpan yarkand artux lhasa shigatse nyingchi
    ngari chamdo qinghai gansu ningxia shaanxi shanxi hebei henan hubei hunan jiangsu jiangxi zhejiang anhui fujian
    guangdong guangxi guizhou yunnan sichuan shandong liaoning jilin heilongjiang manchuria dandong hunchun ruili
    wanding zhongnanhai tiananmen beidaihe yongxing kowloon lantau causeway mongkok kaohsiung taichung tainan hsinchu
    taoyuan keelung hualien taitung pingtung chiayi yilan quemoy dongsha taiping itu aba busan pusan incheon daegu
    daejeon gwangju ulsan suwon sejong jeju jeonju cheongju changwon pohang gangneung chuncheon paju panmunjom dmz
    gyeonggi gangwon jeolla gyeongsang chungcheong kaesong kaesŏng yeonpyeong baengnyeong itaewon cheorwon dongducheon
    pyeongtaek osan kunsan seongju goseong haenam yongbyon sinuiju wonsan hamhung chongjin nampo rason rajin kumgang
    kusong sohae punggye-ri punggye tongchang-ri tongchang kangson sinpo hyesan musudan pyongan hamgyong hwanghae
    ryanggang paektu baekdu osaka yokohama nagoya sapporo fukuoka kobe kyoto kawasaki hiroshima nagasaki sendai
    kitakyushu chiba niigata hamamatsu kumamoto okayama sagamihara shizuoka kagoshima matsuyama fukushima naha futenma
    henoko kadena yonaguni ishigaki miyako ryukyu hokkaido honshu kyushu shikoku tohoku kansai kunashir iturup etorofu
    habomai shikotan ulan bator darkhan
    """
}
