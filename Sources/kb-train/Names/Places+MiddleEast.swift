/// Places from Morocco to Iran.
extension Places {
  static let syria = """
    aleppo halab homs hims hama hamah idlib idleb raqqa raqqah ar-raqqah deir dayr ez-zor ez-zour al-zor al-zour az-zor
    zor zour deir-ez-zor deir-ezzor daraa dara'a deraa dera'a suwayda sweida suweida as-suwayda latakia lattakia tartus
    tartous qamishli qamishlo al-hasakah hasakah hasaka hassakeh hassake kobani kobane kobanî ayn manbij minbij afrin
    efrin jarablus jarabulus azaz a'zaz al-bab marea tal tall-rifaat rifaat rifat abyad tamr tamer ras-al-ayn serekaniye
    amuda derik malikiyah tabqa thawra thawrah mayadin mayadeen abukamal albukamal bukamal abu-kamal al-bukamal hajin
    baghouz baghuz shaddadi shadadi hol al-hol al-tanf tanf rukban palmyra tadmur tadmor sukhna sukhnah qaryatayn qusayr
    qusair talbiseh rastan houla salamiyah salamiya masyaf mhardeh suqaylabiyah khan-sheikhoun sheikhoun shaykhun maarat
    maaret ma'arrat nu'man saraqib saraqeb ariha jisr shughur ash-shughur shughour kafranbel kafr kafar nabl nubl
    al-zahraa fua foua fuaa kefraya kafarya binnish sarmada sarmin atmeh atme harim darkush salqin morek kafr-zita
    latamneh lataminah ghab ghouta douma harasta arbin irbin jobar zamalka hamouria saqba kafr-batna mleha mliha darayya
    daraya moadamiya muadamiyat madaya zabadani wadi barada qalamoun qalamun yabroud nabk sednaya saydnaya saidnaya
    maaloula yarmouk yarmuk hajar aswad jaramana mezzeh barzeh qaboun sayyida sheikh-maqsoud maqsoud maqsud ashrafieh
    ashrafiyah khanasir safira jabbul jabal bishri hauran hawran quneitra qunaytra golan hermon nawa tafas sanamayn
    inkhil busra bosra jasim nassib shahba salkhad baniyas banias jableh jabla qardaha hmeimim khmeimim kasab kessab
    tiyas shayrat t4 dumayr jazira jazirah suluk ayn-issa shahbaa turkman bayirbucak azzaz dabiq tishrin qarakozak
    karakozak atarib anadan hayyan hreitan handarat
    """

  static let iraq = """
    basra basrah mosul kirkuk sulaymaniyah sulaimaniya sulaimaniyah slemani duhok dohuk dahuk halabja arbil irbil hewlêr
    najaf karbala kerbala kufa hillah hilla nasiriyah nasiriya amarah amara diwaniyah diwaniya samawah samawa kut ramadi
    fallujah falluja anbar al-anbar haditha hadithah qaim al-qaim al-qa'im rutbah rutba rawa anah habbaniyah habbaniya
    taji abu-ghraib ghraib tikrit samarra balad baiji bayji dujail sharqat shirqat hawija hawijah qayyarah qayara
    makhmur makhmour tal-afar afar sinjar shingal shengal tel telafer tuz khurmatu khormato tuzkhurmatu daquq jalawla
    khanaqin baquba baqubah muqdadiyah diyala saladin nineveh ninawa babil wasit maysan muthanna qadisiyah dhi qar
    dhi-qar qaraqosh bakhdida bartella bashiqa tel-keppe zummar amedi amadiya zakho sidakan soran qandil chamchamal
    kalar ranya penjwen amerli amirli jurf sakhar yusufiyah mahmudiyah latifiyah musayyib iskandariyah kadhimiya
    kadhimiyah adhamiyah karrada kadhimain jadriya trebil ain al-walid umm qasr faw shatt rumaila majnoon speicher
    bakrajo germiyan peshkhabur faysh ibrahim-khalil
    """

  static let lebanon = """
    sidon tyre nabatieh nabatiyeh nabatiye baalbek hermel beqaa bekaa biqa zahle zahlé chtaura masnaa arsal aarsal
    brital labweh qaa anjar rachaya hasbaya marjayoun marjeyoun khiam bint jbeil naqoura naqura kfar kfarkila kila
    odaisseh adaisseh meiss aita ayta shaab ramyeh yaroun aitaroun blida shebaa chebaa kfarchouba ghajar tebnine tibnin
    qana jezzine jounieh byblos batroun akkar halba bcharre zgharta kesrouan metn chouf baabda aley damour dahiyeh
    dahieh dahiya haret hreik chiyah tayyouneh bourj barajneh ghobeiry ouzai shatila chatila sabra ain-al-hilweh hilweh
    helweh mieh rashidieh rashidiyeh beddawi bared bab-al-tabbaneh tabbaneh hamra achrafieh gemmayzeh solidere zahrani
    taif ta'if iqlim wazzani
    """

  static let yemenGulf = """
    taiz taizz ta'izz aden hodeidah hudaydah hodeida hudaida al-hudaydah marib ma'rib mareb saada sa'dah saadah sadah
    sa'ada hajjah amran dhamar ibb bayda al-bayda beida lahj lahij abyan zinjibar jaar shabwa shabwah ataq bayhan
    usaylan hadramawt hadhramaut hadramaut mukalla al-mukalla mukallah sayun seiyun seyoun shihr tarim mahra mahrah
    ghaydah shahn jawf al-jawf hazm mocha mokha mukha al-makha khokha khawkhah tuhayta durayhimi kamaran haradh razih
    kitaf dahyan al-buqa buqa dhale dalea ad-dhale damt qataba raymah mahwit sirwah serwah nihm nehm raghwan majzar
    jubah harib abdiyah rada'a yakla dammaj arhab sanhan hadda attan balhaf zuqar wadiah wadia al-wadiah tihama tihamah
    khormaksar mualla sheikh-othman lawdar mudiyah mahfad sharurah najran jizan jazan asir abha mushait mecca makkah
    jidda dammam dhahran khobar qatif awamiya abqaiq khurais tanura yanbu tabuk hofuf buraidah neom khafji diriyah
    al-ula muharraq sitra sharjah ajman fujairah khaimah al-khaimah quwain al-quwain jebel dhafra al-dhafra udeid
    al-udeid lusail rayyan khor sohar salalah nizwa duqm musandam khasab buraimi dhofar jahra hawalli wafra bubiyan
    failaka arifjan zarqa irbid mafraq aqaba karak kerak ma'an maan zaatari za'atari azraq ramtha ruwaished
    """

  static let northAfrica = """
    benghazi misrata misurata sirte surt tobruk derna darnah ajdabiya ajdabiyah sebha sabha zintan zawiya zawiyah zuwara
    zuwarah sabratha surman gharyan tarhuna tarhouna beni jufra al-jufra waddan sokna ubari awbari murzuq murzuk kufra
    kufrah ghadames nalut yefren nafusa brega ajdabia lanuf sidra es-sider sider zueitina marj al-marj bin-jawad
    nawfaliyah tajoura tajura janzour mitiga maitiga khums zliten tawergha bu-grein tazirbu qatrun wigh cyrenaica
    tripolitania fezzan fazzan cyrene abu-salim warshefana ras-jdir jdir jedir dehiba sfax sousse kairouan bizerte gafsa
    kasserine bouzid djerba gabes tataouine medenine zarzis ben-guerdane guerdane oran constantine annaba batna sétif
    setif tizi ouzou béjaïa bejaia kabylie kabylia tindouf tamanrasset amenas aménas ouargla ghardaïa hassi messaoud
    tlemcen casablanca fez fès marrakesh marrakech tangier tangiers agadir meknes oujda tetouan tétouan nador kenitra
    rif essaouira dakhla smara guerguerat guelta zemmour bojador tifarity giza alexandria aswan luxor asyut assiut minya
    beni-suef suef faiyum fayoum sohag qena mansoura tanta zagazig damietta ismailia arish al-arish el-arish zuweid
    sheikh-zuweid sharm sharm-el-sheikh dahab taba hurghada matruh salloum sallum siwa rabaa nouadhibou
    """

  static let palestineIsrael = """
    gaza rafah khan-younis khan-yunis jabalia jabaliya jabalya nuseirat nusseirat deir-al-balah al-balah balah bureij
    maghazi beit bayt hanoun hanun lahia lahiya shejaiya shujaiya shuja'iyya shijaiyah zeitoun zaytun tuffah rimal
    al-rimal tel-al-hawa sudaniya mawasi al-mawasi khuza'a khuzaa abasan qarara shati al-shati shifa al-shifa netzarim
    philadelphi kerem kissufim karni jenin nablus tulkarm tulkarem qalqilya qalqilia tubas salfit hebron bethlehem
    jericho al-bireh bireh jala sahour hawara huwara huwwara burqa beita turmus ayya aqraba balata askar nur-shams far'a
    fara'a dheisheh deheisheh shuafat shu'fat qalandiya kalandia kafr-qasim silwan sheikh-jarrah jarrah issawiya jabel
    mukaber abu-dis ramot gilo homa maale adumim ma'ale yitzhar moreh beitar illit modi'in modiin kiryat etzion efrat
    susya masafer yatta halhul surif judea samaria aqsa al-aqsa mughrabi tel-aviv aviv haifa beersheba be'er sheva
    ashdod ashkelon sderot netivot ofakim nahal be'eri beeri kfar-aza aza re'im reim nirim magen rahat dimona arad eilat
    herzliya netanya hadera petah tikva rishon lezion rehovot ramla ramle lod lydda jaffa yafo holon bnei ramat akko
    nahariya tiberias safed tzfat afula nazareth umm-al-fahm fahm metula shmona shlomi shtula avivim majdal katzrin
    merom hula hatzerim nevatim palmachim ben-gurion kirya bil'in ni'lin latrun yarkon kinneret
    """

  static let iran = """
    mashhad mashad meshed isfahan esfahan tabriz shiraz karaj qom ahvaz ahwaz kermanshah urmia orumiyeh rasht zahedan
    hamadan hamedan kerman yazd ardabil arak bandar-abbas bushehr busher sanandaj khorramabad khorramshahr abadan dezful
    qazvin zanjan gorgan ilam yasuj birjand bojnurd semnan natanz fordo fordow parchin khondab marivan mahabad saqqez
    saqez piranshahr sardasht baneh bukan oshnavieh paveh javanrud khuzestan khuzistan sistan baluchestan baluchistan
    sistan-baluchestan saravan chabahar chahbahar iranshahr rask zabol hormozgan lorestan luristan mazandaran gilan
    golestan khorasan azarbaijan qeshm kharg lavan jask sirik minab asaluyeh assaluyeh bazargan shalamcheh evin kahrizak
    gohardasht rajai shahr rey varamin lavizan turquzabad damavand kashan najafabad neyshabur sabzevar
    """

  static let turkey = """
    istanbul izmir bursa antalya adana konya gaziantep antep şanlıurfa sanliurfa urfa mersin diyarbakır diyarbakir
    kayseri eskişehir eskisehir samsun denizli kahramanmaraş kahramanmaras maraş maras malatya erzurum trabzon hatay
    antakya antioch iskenderun reyhanli reyhanlı kilis elbeyli karkamış karkamis akçakale akcakale suruç suruc
    ceylanpınar ceylanpinar nusaybin cizre silopi habur şırnak sirnak idil uludere roboski hakkari hakkâri yüksekova
    yuksekova çukurca cukurca şemdinli semdinli siirt bitlis muş bingöl bingol tunceli dersim elazığ elazig mardin
    midyat kızıltepe ağrı agri iğdır igdir kars ardahan edirne tekirdağ çanakkale canakkale gallipoli bodrum marmaris
    balıkesir sakarya kocaeli izmit sivas erzincan rize ordu giresun zonguldak sinop amasya tokat çorum yozgat manisa
    aydın muğla isparta burdur afyon kütahya bolu incirlik kürecik imrali imralı silivri taksim gezi marmara cappadocia
    bakırköy üsküdar kadıköy
    """
}
