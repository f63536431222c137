/// Places south of the Sahara, and of the Nile.
extension Places {
  static let sudan = """
    omdurman bahri darfur el-fasher al-fashir fasher fashir nyala el-geneina geneina genena zalingei ed-daein daein
    kabkabiya kutum mellit tawila tawilah zamzam abu-shouk shouk kalma jebel-marra marra golo nertiti umm-baru malha
    karnoi ardamata mornei kulbus kebkabiya el-obeid obeid ubayyid en-nahud nahud nuhud babanusa heglig muglad abyei
    kadugli dilling talodi kauda nuba lagawa el-fula fula ghubaysh khuwei rahad umm-rawaba rawaba tendelti kosti rabak
    gezira jazeera al-jazirah medani hasaheisa hasahisa managil rufaa sennar singa dinder damazin ad-damazin kurmuk
    roseires gedaref gadarif qadarif kassala fashaga gallabat halaib shendi atbara merowe dongola wadi-halfa halfa
    suakin tokar butri kafia kingi jabal-awliya awliya soba shambat jaili haj-yusuf burri mogran malakal bentiu wau bor
    torit yambio aweil rumbek kuajok yei nimule kajo-keji kapoeta pibor jonglei akobo ulang fangak waat pagak maiwut
    renk kodok melut paloich rubkona mayom pariang equatoria cueibet yirol tonj gogrial warrap twic agok mundri maridi
    tambura boma pochalla maban bunj doro ajuong tharjath lologo gudele bilpam
    """

  static let hornOfAfrica = """
    mekelle mekele adigrat adwa axum aksum shiraro humera badme zalambessa alamata korem maychew wukro abiy-addi
    tselemti welkait wolkait wolqayt raya semera abala chifra amhara gondar gonder bahir lalibela dessie kombolcha
    weldiya woldia kobo tabor birhan berhan merawi finote oromia oromiya wollega welega wellega nekemte gimbi dembi dolo
    shewa shashamane nazret bishoftu jimma guji borena arsi harar hararghe jijiga ogaden gode degehabur moyale gambela
    gambella assosa benishangul benishangul-gumuz gumuz metekel kamashi gerd sidama hawassa awassa konso hadiya gurage
    wolayta arba-minch minch sodo massawa mitsiwa assab keren barentu teseney tesseney senafe mendefera dahlak nakfa
    tsorona ras-doumeira doumeira obock tadjoura lemonnier berbera burao burco borama erigavo anod lasanod laascaanood
    lascanod sanaag buuhoodle bosaso bossaso qardho galkayo gaalkacyo galmudug dhusamareb guriel hobyo haradhere
    harardhere el-bur bur hirshabelle hiran hiiraan beledweyne baladweyne buloburde jowhar adale shabelle afgooye afgoye
    merca marka barawe brava awdhegle qoryoley bulo marer baidoa baydhabo bakool hudur diinsoor bardhere gedo garbaharey
    beled hawo luuq dhobley kismayo kismaayo jilib jamaame afmadow ras-kamboni kamboni mudug nugal galgaduud miskaad
    golis bakara hawiye garissa mandera wajir lamu dadaab kakuma
    """

  static let eastAfrica = """
    mombasa nakuru kisumu eldoret thika kibera mathare laikipia baringo samburu isiolo marsabit lodwar turkwel westgate
    entebbe gulu jinja mbarara kasese arua moroto karamoja soroti mbale bundibugyo mpondwe acholi buganda kitgum pader
    masaka mwanza mbeya morogoro tanga kigoma pemba moshi mtwara ngara nyarugusu gisenyi rubavu rusizi cyangugu
    ruhengeri musanze butare huye gitarama kibuye gikongoro rwamagana ngoma cibitoke rumonge muyinga kayanza bururi
    makamba kirundo bubanza gatumba mutarule blantyre mzuzu zomba antsiranana toamasina fianarantsoa anjouan mohéli cabo
    mocímboa mocimboa macomia mueda nangade quissanga muidumbe metuge ancuabe montepuez meluco chiure balama namuno
    nampula nacala niassa lichinga beira sofala gorongosa tete zambezia quelimane chimoio inhambane xai-xai matola
    afungi awasse diaca mbau
    """

  static let congo = """
    goma bukavu kivus ituri bunia butembo lubero kanyabayonga kirumba rutshuru kiwanja bunagana kibumba nyiragongo
    masisi walikale pinga kitshanga kitchanga mweso mushaki rubaya minova kalehe nyabibwe katana kavumu idjwi kabare
    walungu kamanyola uvira fizi mwenga shabunda minembwe itombwe ruzizi sange luvungi kalemie manono moba nyunzu
    katanga lubumbashi likasi kolwezi haut-katanga lualaba kasai kasaï kananga mbuji-mayi tshikapa luebo kasenyi djugu
    mahagi irumu mambasa komanda tchomia drodro mongbwalu oicha eringeti mavivi kamango mutwanga kasindi virunga rwindi
    haut-uele dungu faradje isiro garamba bas-uele kisangani tshopo équateur mbandaka gemena gbadolite zongo libenge
    bandundu kikwit kwango kwilu kwamouth mai-ndombe inongo matadi muanda maniema kindu punia kasongo lubutu nyanzale
    bwito binza ishasha tongo bambo vitshumbi mubambiro mugunga bulengo kanyaruchinya munigi bambari bria birao
    bangassou bossangoa bouar berberati bozoum paoua kaga-bandoro kaga bandoro batangafo kabo ndélé ndele obo zemio
    rafai bakouma alindao ippy sibut damara mbaiki bimbo ouham ouham-pendé ouaka haute-kotto vakaga mbomou haut-mbomou
    nola boali begoua nana-grébizi am-dafok dafok tiringoulou pk5 ouesso pointe-noire impfondo likouala
    """

  static let sahel = """
    bamako timbuktu tombouctou gao kidal mopti ségou segou sikasso kayes koulikoro ménaka menaka taoudenni taoudeni
    tessalit aguelhok aguelhoc anefis tinzaouaten tinzawatene tinzaouatène ansongo labbezanga gossi gourma-rharous
    rharous hombori douentza boni bandiagara bankass koro djenné djenne sévaré sevare konna niono diabaly nampala léré
    goundam diré niafunké ogossagou farabougou tenenkou youwarou azawad adrar ifoghas liptako liptako-gourma gourma kati
    boulikessi boulkessi dioura soumpi andéramboukane inékar talataye tin-zaouaten abeibara bobo-dioulasso bobo
    dioulasso dori djibo arbinda aribinda gorom-gorom gorom barsalogho kongoussi ouahigouya titao fada n'gourma ngourma
    diapaga pama kompienga inata solhan yirgou soum seno oudalan yagha sebba barsalogo tougan nouna dédougou koudougou
    banfora boulsa bourzanga gayéri foubé thiou solenzo pissila tapoa koulpélogo tillabéri tillaberi tillabery tahoua
    agadez arlit zinder maradi diffa bosso dosso gaya ouallam ayorou inatès inates tongo-tongo chinagodrar banibangou
    téra torodi makalondi filingué tchintabaraden assamaka séguédine djado bilma dirkou aïr ténéré n'guigmi nguigmi
    toumour baroua moundou abéché abeche sarh faya faya-largeau adré adre farchana iriba tiné bahai goz-beïda kanem
    tibesti bardaï miski kouri bougoudi borkou ennedi ouaddaï ouaddai wadi-fira sila biltine mongo moïssala goré doba
    aouzou baga-sola mayo-kebbi logone chari maroua kousseri kolofata fotokol amchide waza bamenda buea kumba douala
    garoua ngaoundéré ambazonia ngarbuh kumbo mamfe limbe
    """

  static let nigeria = """
    lagos kano ibadan kaduna harcourt maiduguri zaria jos ilorin oyo enugu abeokuta onitsha warri sokoto okene calabar
    uyo katsina akure bauchi makurdi minna effurun osogbo ondo umuahia lokoja owerri gusau awka asaba yola jalingo
    damaturu gombe dutse birnin kebbi lafia ekiti abakaliki yenagoa borno yobe adamawa zamfara benue nasarawa taraba
    kogi kwara ogun osun bayelsa anambra ebonyi abia akwa ibom ogoni biafra chibok dapchi bama gwoza konduga monguno
    kukawa damasak marte dikwa ngala gamboru pulka banki sambisa madagali michika mubi biu damboa buratai jakana mafa
    gubio magumeri kanuri geidam gashua potiskum yadi bunyadi goniri kankara jibia batsari birnin-gwari gwari kajuru
    chikun zangon kataf kafanchan igabi kuriga tegina kagara shiroro anka maradun tsafe jangebe shinkafi zurmi bukkuyum
    illela tangaza mangu barkin ladi bokkos riyom agatu guma gwer ukum yelwata yelewata owo lekki ikeja nsukka orlu eket
    bonny forcados
    """

  static let westSouthernAfrica = """
    abidjan bouaké bouake korhogo daloa tengrela grand-bassam bassam kumasi tamale takoradi bawku bolgatanga lama-kara
    savanes kpendjal cinkassé parakou malanville natitingou karimama alibori atacora tanguiéta pendjari kandi touba
    thiès thies kaolack ziguinchor casamance tambacounda saint-louis rufisque bignona brikama serekunda kankan nzérékoré
    nzerekore labé labe kindia boké simandou bafatá kenema makeni kono kailahun gbarnga ganta lofa lobito benguela
    huambo lubango cabinda malanje kuito soyo johannesburg soweto durban ethekwini bloemfontein gqeberha
    pietermaritzburg polokwane mbombela gauteng kwazulu kwazulu-natal natal transvaal mpumalanga marikana sharpeville
    robben umtata bulawayo mutare gweru masvingo mashonaland matabeleland chitungwiza gukurahundi kitwe ndola kabwe
    copperbelt francistown walvis swakopmund oshakati caprivi manzini port-gentil oyem franceville bata bioko annobón
    mongomo
    """
}
