extension GivenNames {
  /// Asia, the Arab world and Africa.
  static let eastern = [
    arabic, persian, pashtoAndUrdu, turkicAndKurdish, hebrew, southAsian, eastAsian, southEastAsian,
    african,
  ]

  private static let arabic = """
    abbas abboud abdallah abdel-fattah abdelaziz abdelhamid abdelilah abdelkader abdelkrim abdellah abdellatif abdelmajid
    abdelmalek abdelrahman abdessalam abduljabbar abdulaziz abdulkarim abdulla abdullah abdullatif abdulmalik abdulmohsen
    abdulrahman abdulwahab abdurrahman abed adel adil adham adnan afif ahmad ahmed akram ala alaa ali allal alaeddine amer ameen
    amin amine amjad ammar amr anas anis anwar arafat aref ashraf asim assad atef awad ayad aymen ayman ayoub azmi azzam azzedine bader badr badreddine
    baha bahaa bahjat bakr bandar barham bashar basel basem bashir bassam bassel bassem bilal boualem boutros brahim burhan chafik chakib
    cherif chokri dawood dawoud daoud dhafer diaa djamel driss ehab emad essam fadel fadi fadhil fahad fahd fahmi faisal faiz fakhri
    falah falih fares farid faris farouk farouq faruq fathi fawaz fawzi fayez fayssal fayyad feisal firas fouad fuad
    gamal gebran ghaleb ghanem ghassan ghazi habib hachem hachemi hadi hafez haidar haider hakim hamad hamadi hamdan hamdi hamed hamid
    hammoud hamza hani hanin hanna haitham hareth harith harun hashem hashim hassan hatem haydar hayder hazem hazim hesham
    hicham hisham hosni houcine houssam humam husam hussain hussam hussein ibrahim idris ihab ihsan ilyas imad iyad issa issam
    ismael ismail jabbar jaber jabir jabr jafar jalal jaleel jalil jamal jameel jamil jassem jassim jawad jihad jomaa jumaa
    kadhim kamal kamel kamil karam kareem karim kassem kassim khaled khaldoun khalid khalifa khalil khamis khayri khayrat khazaal kheireddine
    khidir kifah labib lahcen lakhdar lamine lotfi louay luay lutfi maan maamoun madani maher mahfoud mahmood mahmoud mahdi
    majed majid makram malek mamdouh mamoun mansour mansur marouane marwan marzouq masoud massoud mazen mehdi meshaal mishaal mishal
    mithal moaz moein mohamad mohamed mohammad mohammed moha mohannad mohsen moncef monir monther mostafa mouloud mounir
    mourad mousa moussa moustafa muammar muayad mubarak mudar mufid muhammad muhammed muhanad muhannad muhsin mukhtar munir munther
    muntadhar muqtada murad musa musab musallam mustafa mustapha mutaz muthanna nabeel nabih nabil nader nadhim nadim nadir naeem naguib nahed nahyan
    najeeb najib naji najm naseem naser nasir nasr nasrallah nasser nassif nawaf nawfal nayef nazar nazih nazim nechirvan nidal
    nizar noureddine nouri numan omar omran osama othman ouyahia qaboos qadri qahtan qais qasem qasim qassem qassim qusay rabah rabih
    rachid radwan rafiq rafic rafik raed raad raja rajab ramadan rami ramy ramzi rashad rashed rashid rauf reda redouane riad
    riyad riyadh ridha rifaat rushdi saad saadeddine saadi saadoun saber sabri sadiq sadek sadoun saeb saeed safwan sahraoui
    said saif saifeddine saleem saleh salah salaheddine salam salem salih salim salman sameer sameh sami samih samir saoud sattar saud
    sayf selim shaalan shaher shakir shareef sharif shawkat shawqi sherif shihab shukri sinan soufiane subhi sufian sulaiman suleiman
    sultan taha tahar taher tahsin taieb talal taleb tamim tammam tareck tarek tareq tariq tawfiq tawfik taysir taoufik
    thaer thamer turki uday umar usama usman wael wadih wafiq wahid waleed walid wasfi wasim wissam yahia yahya yaqoub yaser yasir
    yasin yasser yassin yassine yazan yazid younes younis yousef youssef youssouf yusuf yusef zacarias zaher zaid zakaria zaki zayed
    zeid zeidan zein ziad ziyad zine zinedine zohair zouhair zuhair zuheir abir abla afaf aicha aisha alia aliaa alya amal amani
    amina amira arwa asma asmaa asmahan ayat aya aziza badia bahija basma bouchra buthaina chaima dalal dalia dana dina doaa
    douaa dunya eman esraa fadia fadwa faiza farah farida fatema fatiha fatima fatin fatma fawzia fayrouz feiruz ghada ghadeer
    ghalia habiba hadeel hafsa hafida hajar hala hamida hanaa hanadi hanan hayat hayfa heba hend hessa hiba hiyam houda houria huda
    ibtisam ikram iman ines intisar israa jamila jumana kaltoum karima khadija khadijah kawthar khawla khulood khouloud lama lamia
    latifa layla leila lina lubna lujain maha mahasin maisa maissa majida malak manahil manal maram mariam maryam may mayada maysoon
    maysa mona mouna muna munira nabila nada nadia nadira nahla najah najat najla najwa naima nawal nermin nesrine nevine nihad
    nisreen nora nour noura nouf ohoud rabia rabab radwa raghad raghda rahma raja rana randa rania rasha rawan rawya rehab reem
    rim rima rola roula ruba ruqaya saba sabah sabiha sabrine sadia safaa safia sahar saida salma salwa samah samar samia samira sana sanaa
    sara sawsan seham shadia shahd shaima shaimaa shaza sherine siham sihem soha soraya soumaya suad suha suhad suheir tahani tahrir
    taghreed tawakkol thuraya umaima wafa wafaa warda wedad widad yara yasmeen yasmin yasmine yousra yusra zahra zahraa zainab zakia
    zeina zeinab zina zohra zubaida zuleikha
    """

  private static let persian = """
    abbas abbasali abdolkarim abdolhossein abdolmalek abdolnaser abdolreza abolfazl abolhassan abolqasem afshin ahmadreza akbar
    alaeddin alborz ali-akbar aliakbar alireza amanollah amir-abdollahian amirhossein anoushirvan araghchi arash ardeshir ardavan
    arian arman armin aryan asadollah asghar ashkan ataollah azadeh babak bagher baghaei bahador bahman bahram bahramali baqer
    barzan behnam behrang behrooz behrouz behzad bijan bizhan borzou danesh dariush daryoush davar davood davoud ebrahim eghbal
    ehsan eisa emadeddin enayatollah esfandiar eshaq esmaeil esmail farhad farhang fariborz faramarz farrokh farshad farshid
    farzad fazlollah fereydoon fereydoun ferdowsi firouz gholam gholamali gholamhossein gholamreza ghorban golnar habibollah
    haddad hamidreza hashem hassan hedayatollah hedayat heshmat heydar homayoun hooman hormoz hosein hossein houchang houman houshang
    hushang iraj jafar jahangir jalaleddin jamshid javad kambiz kamran kamal karim kavan kaveh kazem keyvan khosro khosrow
    kianoush kiarash kioumars kiumars kourosh lotfollah mahan mahdavi mahyar majid mansoor manouchehr mahmoudreza masoud mazyar mehdi
    mehran mehrdad mehrzad mir-hossein milad moein mohammad-ali mohammad-bagher mohammad-javad mohammad-reza mohammadali mohammadreza
    mohsen mojtaba morteza mostafa naghi nader nasrollah naser nasser nematollah nima omid parsa parviz payam pejman peyman pirouz
    pouria pouya qasem qassem rahim ramin rasoul reza rezvan rostam rouhollah ruhollah saadat sadegh saeid safar sajjad salar
    samad saman sassan seyed seyyed shahab shahin shahpour shahram shahriar shahrokh shahrooz shapour sheida siamak siavash
    sirous sirus sohrab sorena soroush taghi taqi touraj vahid valiollah yadollah yahya yaghoub yousef zabihollah zartosht afsaneh
    ameneh arezoo atefeh atena atousa azam azar azita bahar bahareh banafsheh behnaz delaram delbar ebtekar elahe elaheh elham
    elnaz farangis faranak farideh farnaz farzaneh fatemeh fereshteh forough forouzan ghazal ghazaleh golnaz golshifteh haleh hamideh hanieh hengameh
    hoda homa jaleh katayoun khadijeh ladan laleh leyla mahboubeh mahin mahnaz mahsa mahvash mandana maliheh manijeh marjan marjane
    marzieh mehrangiz mehrnaz mehri mina minoo mitra mojgan mona monir motahareh nahid narges nargess nasim nasrin nazanin negar negin
    niloufar niloofar nooshin nushin pardis paria parastoo parisa parvaneh parvin pegah pouran raheleh ramineh razieh reyhaneh
    roksana romina roya roza sadaf saeedeh sahar samaneh samira sara sedigheh sepideh setareh shabnam shadi shaghayegh shahla
    shahrzad shahnaz shideh shirin shiva shohreh shokoufeh sholeh sima simin soheila sogand soraya sousan soosan tahereh tahmineh tara taraneh
    vida yasaman zahra zari zhaleh ziba zohreh
    """

  private static let pashtoAndUrdu = """
    abdulhaq abdulqadir abdulsalam adela agha ahmadullah ahmadshah aimal ajmal akhtar akhundzada alamgir amanullah aminullah amrullah
    anwarulhaq arsala arsalan asadullah asif aslam atiqullah atta attaullah ayub azizullah baitullah barna baryalai
    bismillah burhanuddin daud dawlat din dost ehsanullah enayatullah esmatullah faizullah farahnaz faridullah fawad fazal fazel
    fazlur fazlullah ghafoor ghulam gulab gulbuddin gulalai gulagha habibullah habiba hafizullah haibatullah haji hakimullah hamdullah
    hamayon hameed haneef haqqani haseeb hashmat hashmatullah hayatullah hedayatullah hekmat hekmatullah hibatullah hukmatullah humayun ihsanullah
    ikramuddin imran inayatullah ismatullah izatullah jalaluddin jamaluddin jan janan jawed kabir kalimullah karam karimullah khairullah
    khalilullah khalilurrahman khalida khatera khushal khyber lutfullah mahmud malalai malala manzoor maryam masoom massouda matiullah mawlawi
    meena mehrab mirwais mohib mohibullah moeen muhibullah mujahid mujeeb mujib mullah najibullah naqibullah nangialai naseebullah
    naseer nasrullah naveed nazar nek nematullah niamatullah noorullah nooria obaidullah omara palwasha pirzada qalandar qari qayum qudratullah
    rabbani rahimullah rahmatullah rangin rashida rasul raziq rohullah sadiqullah safiullah saifullah saleemullah samiullah sanaullah sarwar
    sayeed sediq sediqa shafiqullah shahabuddin shahidullah shahzada shakila shams shamsuddin sharbat shaharzad sher sherzai shinkai shukria sibghatullah sima sirajuddin
    soraya spogmai spozhmai suhail sulaimankhel tadin tajuddin tayyab torpekai turyalai ubaidullah wahidullah wali wazhma yunus yousaf zabihullah zabiullah
    zainul zalmai zalmay zarghona zarif zarifa zarqa zia ziauddin zubair abida afshan akbar altaf ambreen amna anwar aqeel arif arshad asad
    asfandyar aseefa ashfaq asma atif ayaz ayesha azam azhar babar bakhtawar benazir bilawal bushra danish daniyal durdana ejaz fahmida faheem faisal
    faizan farhan farhat farrukh farzana fauzia fehmida fida fozia ghazala habib hina humaira humza iftikhar ijaz ilyas imtiaz
    inzamam iqbal irfan irshad ishaq ishaque javed javeria jehangir junaid kamran kashif kashmala khawar khurram khurshid kulsoom liaquat maleeha
    mahira mahnoor maqbool mariyam marvi masood mazhar mehwish mehreen moonis moin mubashir muneeb munir muneeza murtaza mushahid mushtaq muzaffar nadeem naeem najam
    nargis nasir nasreen nauman nawaz nazia noman nusrat obaid omer owais parveen pervaiz pervez qamar qasim qudsia raheel rana rashid rauf razia rehman rehmat
    riaz rizwan rubina rukhsana saad saadia sabahat sadaf saeeda sajid saleem salman samina sania sanam sarfraz sartaj shabana shabbir shabnam shafqat shah-mahmood shahbaz shahid shahida
    shakeel shamim shamshad sharmeen shaukat shazia shehbaz shehla shehryar sherry sheryar shireen shoaib sikandar sohail sughra suleman sumaira tahira tahir taimoor talat talha tanveer tanvir
    tasneem tehmina umair umer usman uzair uzma waheed wajid waqar waseem yasmeen yasir zafar zaheer zahid zahida zainab zardari zeba zeeshan zohaib zulfikar zulfiqar
    """

  private static let turkicAndKurdish = """
    abdullah adem ahmet ajda akif alev ali alparslan alper altan altuğ arda arif arzu aslan aslı asli atilla ayça aydın aydin ayhan aykut
    aylin ayşe ayse ayşegül ayşenur aytaç aytuğ aziz bahadır baki banu barış başak bekir belgin belma beren berkay berna betül bilge binali
    birgül birol bora buket bulent bülent burak burcu burhan cahit canan candan cem cemal cemil cemile cenap cengiz cenk cevdet cevat cihan
    coşkun çağatay çağla çetin çiğdem cüneyt davut defne demet deniz derya devlet devrim didem dilek doğan doğu dursun duygu ebru ece ecevit ediz efe
    ekrem ekmeleddin elif elvan emine emre ender engin enis enver ercan erdal erdem erdoğan eren ergün erhan erkan erkin erol erman ersin ertuğrul esen esra
    eşref evren evrim fadime fahrettin fahri faruk fatih fatma fatoş ferhat feride feridun ferit fethullah fevzi feyza figen fikret filiz fuat
    funda gamze gizem gökçe gökhan gönül gül gülay gülbahar gülben gülcan gülsüm gülten günay güneş gürkan hakan halide halil halit halime haluk hande hasan hasip hatice
    haydar hayri hayrünnisa hayrettin hazal hikmet hilal hulusi hüseyin huseyin hülya hürriyet ibrahim idil ihsan ilhan ilker ilkay inci ipek irfan ismet isa işıl
    kadir kadriye kamer kaan kamuran kazım kemal kenan kerem koray korkut kutlu lale latif levent leyla mahir mahmut mehmet mehtap melih melike meliha melis
    meltem meral meryem merve mert mesut metin mevlüt mevlut mithat mualla muammer muharrem muhittin muhsin mukadder murat musa müjde müslüm mustafa muzaffer mücahit mümtaz nadir
    nagehan nazan nazım nazlı necati necdet necip necla necmettin nedim nermin neslihan neşe nevin nevzat nezihe nihal nihat nilay nilgün nilüfer nimet numan nur nuran nurettin
    nuri nurten oğuz okan oktay olcay onur orhan osman ömer omer özcan özge özgür özlem pelin pervin pınar perihan polat ragıp ramazan recep recai refik remzi reşat rıdvan rıfat rıza
    sabahattin sabiha sabri sadık sakine salih samet sami savaş seda sedat sefa selahattin selçuk selda selim selin sema semih semra serap sercan serdar serhat serkan sermin
    serpil sertab sevda sevgi sevil sevim sevinç seyfi sezen sezer sezgin sibel simge sinan sırrı soner suat suleyman süleyman suna süreyya şaban şafak şahin şebnem şener şenol
    şeref şerif şevket şule şükrü taha tahsin tansu taner tarık tarkan taylan tayfun tayyip temel tevfik tolga tuba tufan tugay tuğba tuğrul tülay tülin tuncay tuncer turan turgay
    turgut turhan türkan türker ufuk uğur ülkü ümit umit ümran ünal üzeyir vahap vecdi vedat vehbi vildan volkan yağmur yalçın yaman yaşar yasemin yavuz yekta yeliz yeşim yıldıray
    yıldırım yılmaz yiğit yücel yüksel yusuf zafer zehra zekeriya zeki zekiye zeliha zerrin zeynep ziya zübeyde zülfü abdulla ablikim aibek aidar aigul ainur aizhan akezhan akmal
    alisher almazbek alpamys altynbek amangeldy arailym arkin arman askar asel asylbek ayan aygul azamat azat azimbek bakhyt bakhtiyor bakyt baurzhan bekzat berdibek berik
    bolat botir bulat daniyar dariga darkhan dastan dilnoza dilshod elchin elmar elnur emomali erlan eldar elyor farrukh feruza galym gulbakhor gulnara gulnora gulshan gurbanguly hamroz
    heydar ilham ilhom iskandar islom jamila jamshed jandos janibek jasur jeenbekov kanat karim kassym-jomart kairat kuanysh kubanychbek kurmanbek leyla lala lutfiya
    mahmadsaid maksat marat mehriban mirziyo muhtar murodali muratbek nariman nargiza nazarbek nigora nodir nurlan nursultan nurbek nurul odil olim omurbek oralbek otabek
    oybek qobil ramil rashad rauf rovshan roza rustam rustem sabina sadyr saida saidmurod salimkhan samad sapar saparmurat sardor saule sevara serdar serik shavkat shakhnoza sherzod
    shukhrat sirojiddin sooronbay talgat temirlan temur timur tofik toktar togrul tohir toqtar turar turdakun tural ulugbek umida umed vagif vugar yerlan yermek yusup zamira zarina zhanar zhandos zhenis
    zohid zulfiya zulaikha abdulaziz adar agri amed aram awat azad azadin baran barham bafel bahoz bahar berivan berfin botan celal cemil chnar chiya daban dilan dilshad diyar
    dersim evin falah feleknas fadhil fuad gulistan gulan hawar heja hejar hemin hero heval hevrin hiwa hoshyar jawhar jegerkhwin jiyan jwan kaniwar karwan kawa keça khunav kosrat
    lawand leyla mahabad masrour masoud mazloum murat nalin nawroz nazdar newroz nechirvan nerina nuri omed parwin peshang peyman pelin qubad rebar rebwar rewan riza rizgar rojbin rojda rojhat ronahi
    rosa saadi sabah safeen salah salih sakine sarbast saywan selahattin serbest serok sherko shilan shaswar shivan shorsh siwan soran sozan srwa taban talabani tavga vian viyan welat xebat xelil zanyar zelal zilan
    """

  private static let hebrew = """
    aaron abba achinoam adi adina adva agam ahuva akiva alon alona amichai amihai amikam amiram amit amitai amnon amos amram anat arik arie ariel arye
    asaf assaf asher ashira atara avi aviad avichai avidan avigail avigdor avihai avihu avital aviv aviva aviya avner avraham avram avri avshalom ayala ayelet bar baruch bat-sheva
    batya ben-zion benjamin benny benzion bezalel binyamin binyamina boaz bosmat carmela carmi chaim chana chava chaya dafna dafni dahlia daliah dalit dalya dan dana
    danit danny davidi devora devorah dikla dina doron dorit dov dror dudi dvora efraim efrat ehud eitan elad elazar eli eliad eliahu eliakim eliav eliezer
    elisheva eliyahu elkana elyakim erez eran eshkol esti etan ethan etti eviatar eyal eytan ezer ezra gabi gad gadi gadeer gal galia galit gershom gershon gideon gidi
    gil gila gilad gili giora golda hadar hadas hadassah hagai hagit haim hamutal hanan hana haviv hayim hemi herzl hila hillel idan ido ilan ilana ilanit inbal inbar irit
    isser itai itamar itay itzhak itzik kalman karmit keren keshet kobi lavi lea lia liad liat lihi limor lior liora lipa liraz liron lital livnat malka maor matan matanyahu
    maya mazal meidan meir meirav menachem menahem menashe meron merav meshulam micha michael michal mickey miki miri mirit miryam mordechai mordehai moshe moti motti nachman
    nachum nadav naftali nahman nahum naor natan naama neta nili nimrod nir nira nirit nissan nissim nitzan nitzana niv noa noam nofar noga nurit odelia oded odeya ofek ofer
    ofir ofra ohad ophir ophira or ora oren orit orly orna osnat oz pinchas pinhas pnina rafi rachamim ram rami ran ravit reuma reuven rina rivka rivlin roi ron ronen roni ronit rotem roy
    ruhama ruth ruti sagi sagit sarit sasson segev shabtai shai shaked shalom shalva sharon shaul shay shelly shimon shimrit shiran shira shiri shlomi shlomit shlomo shmuel
    shmulik shoshana shoshi shosh shraga shulamit sigal sigalit silvan simcha simha sivan smadar tal tali talia talya tamar tamir tehila tikva tomer tova tsipi tsvi tzachi
    tzahi tzipi tzipora tzipporah tzvi udi uri uriel uzi vered yaakov yaacov yael yaffa yair yakov yakir yaniv yardena yarden yariv yaron yechiel yehezkel yehiel yehoshua yehuda yehudit
    yekutiel yeshayahu yigal yigael yiftach yinon yisrael yishai yishay yisca yitzchak yitzhak yizhar yoav yochanan yochai yoel yoli yona yonah yonatan yoni yoram yosef yossi yotam
    yuval ze'ev zalman zeev zehava zehava zevulun ziv zipora zohar zvi zvika
    """

  private static let southAsian = """
    aarav aarti abhay abhijit abhinav abhishek aditi aditya ajay ajit akash akhilesh akshay alka alok amar amartya ambika amit amitabh amrita
    amruta anand ananya anil anish anita anjali anjana anju ankit ankita ankur anmol anshul anupam anupama anuradha anurag anushka aparna archana arjun
    arnab arun aruna arundhati arvind asha ashish ashok ashutosh ashwin ashwini atal atul avinash babita baldev balraj bansi bhagat bhagwan
    bharat bharati bhaskar bhavna bhim bhupinder bhushan bimal bindu bipin biplab chandan chandra chandrababu chandrashekhar chetan chirag chitra
    damodar darshan debashish deepa deepak deepika devendra devika dhananjay dharmendra dhruv digvijay dilip dimple dinesh dipak dipankar divya durga
    gajendra ganesh ganga gaurav gauri gautam gayatri geeta girish gita gopal gopinath govind gulzar gurpreet gurmeet hari harbhajan hardeep hardik harinder
    harish harmanpreet harpreet harsh harsha harshad hemant hemlata himanshu hrithik indira inder indra indrani indu ishaan ishita jagan jagdish jagjit jagmohan jaipal
    jairam jaswant jawaharlal jaya jayalalithaa jayant jayanti jayaram jayesh jitendra jyoti jyotiraditya kailash kajal kalpana kalyan kamala kamlesh kanchan kangana kanhaiya
    kanika kapil karan kareena karthik karti kartik karuna kavita kedar keshav kiran kishan kishore komal krishna krishnan kuldeep kunal kusum lakshman lakshmi lalit
    lalita lalu lata laxman laxmi leela lokesh madan madhav madhavi madhu madhukar madhuri mahendra mahesh mahinda mala mallikarjun mamata manish
    manisha manjit manju manmohan manoj manohar manpreet mayank mayawati medha meenakshi meera mithun mohan mohandas mohit mridula mukesh mukul mulayam murali murli nagesh
    nalini naman namrata nandini nandita narasimha narayan naresh narendra narinder navin navjot navneet neelam neeraj neeta neha nidhi nikhil nilesh nirmal nirmala nirupama
    nisha nishant nitin nitish niti nupur om padma padmini pallavi pankaj parag paramjit parash parineeti parkash parth parul parvati pavan pawan piyush poonam prabha prabhakar
    prabhat prabhu prachanda pradeep prafulla prajwal prakash pramila pramod pranab pranav pranay prasad prashant pratap pratibha praveen pravin preeti preetika prem
    preneet prithvi prithviraj priya priyanka puneet purnima pushpa pushpa radha radhika raghav raghu raghuram rahul raj raja rajat rajdeep rajeev rajendra rajesh rajinder
    rajiv rajnath raju rajkumar rakesh raksha ram rama raman ramachandra ramakrishna ramesh ramnath ranbir rani ranil ranjan ranjit rashmi ratan rati ravi ravindra ravish reena
    rekha renu renuka reshma revathi rina rishi ritesh ritu rohan rohini rohit roshan roshni rukmini rupa rupali sachin sadhana sagar sahil sakshi salil
    samarth samir sandeep sandhya sangeeta sanjana sanjay sanjeev sanjiv sankar santosh sapna sarat saraswati sarita saroj sarojini sasikala satish satya satyajit satyendra saurabh savita seema shailesh
    shailaja shankar shanta shanti sharad sharmila shashi shatrughan sheetal shekhar shikha shilpa shinde shivani shivraj shobha shraddha shreya shrikant shruti shubha shubham shyam shyamala siddharth
    siddhartha sidhant simran sita sitaram smita smriti sneha snehal sonal sonali sonam soumitra sourav srikanth srinivas srinivasan sridevi sridhar subash subhas subhash
    subodh subrahmanyam subramanian sucheta sudha sudhakar sudheer sudhir sujata sukhbir sulochana suman sumit sumitra sunanda sundar sunil sunita supriya suraj surendra
    suresh surinder surjit surya sushil sushila sushma suvendu swapan swapna swaraj swati tanmay tanushree tapan tara tarun tejas tejashwi trilok tripti tulsi tushar uday
    uddhav udit uma umesh upendra urmila usha uttam vaibhav vaishali vandana varun vasant vasudha vasundhara veena veer venkaiah venkat venkatesh venugopal vibha vidya vijay vijaya
    vikas vikram vimal vimala vinay vineet vinita vinod vipin virender virendra vishal vishnu vishwanath vivek vyjayanthi yamini yash yashwant yashoda yogendra yogesh yogi yuvraj anura
    arjuna asanga basil bandula chandrika champika dayan dinesh dullas eran gamini gotabaya harin harsha harshana kanchana karu kumar lasantha mahela maithripala mangala milinda muttiah namal
    nimal patali rauff rohitha ruwan sajith sampanthan sarath selvam sirimavo solomon sumanthiran tilak velupillai wijeyadasa abul anisul asaduzzaman ataur delwar
    enamul fakhrul hasina jahanara kazi khaleda khondaker mahbub mahfuz mirza moudud muhith nahid nazrul obaidul quader rafiqul rezaul rokeya ruhul sajeeb salahuddin selima
    shafiqul shahriar shamsul sheikh sirajul sufia tajuddin tarique ziaur baburam bidya bimalendra bishnu deuba girija gyanendra jhala khadga khil lokendra madhav oli pushpa
    rabi rajendra sushil upendra tenzin lobsang dorji jigme tshering ugyen dechen pema karma sonam tashi choden dawa norbu lhamo
    """

  private static let eastAsian = """
    akihiko akihito akiko akinori akio akira asuka atsuko atsushi ayako ayumi chie chieko chihiro chikako daisuke eiichi eiji eiko emi emiko etsuko fumiko
    fumio genichiro goro hajime hanako haruka haruki haruko haruo hayato hideaki hideki hideko hideo hidetoshi hiroaki hirofumi hirokazu hiroki hiroko hiromi hiroshi
    hiroto hiroyuki hisako hisao hisashi ichiro isamu isao iwao jiro jun'ichi junichi junichiro junko kaede kaito kana kanako kaori kaoru katsumi katsuya
    kazuhiro kazuki kazuko kazuo kazuya kazuyuki keiichi keiji keiko keita keizo ken'ichi kenichi kenji kenta kentaro kenzo kiichi kikuko kimiko kiyoko kiyoshi koichi koichiro koizumi
    kohei koji kotaro kumiko kunihiko kunio kyoko mai maki makiko makoto mamoru manabu mariko masaaki masahiko masahiro masahito masako masami masanori masao
    masaru masashi masato masaya masayoshi masayuki matsuo megumi michiko midori mieko mihoko mikio minako minoru misaki mitsuko mitsuo mitsuru miyuki mizuki momoko motoko motoo munehiro
    nana nanako naoki naoko naomi naoto naoya naruhito natsuki natsuko nobuaki nobuhiro nobuko nobuo noboru noriko norio noriyuki osamu rei reiko rieko
    rika risa rumiko ryo ryoichi ryoko ryosuke ryota ryotaro ryu ryuichi ryutaro ryuji saburo sachiko sadako sadao sakura satoko satoru satoshi satsuki sayaka sayuri seiichi seiichiro seiji seiko setsuko
    shigeki shigeko shigeo shigeru shin'ichi shingo shinichi shinichiro shinji shinjiro shinobu shinsuke shintaro shinya shinzo shiori shizuka sho shogo shoichi shoko shota shotaro shuichi shuji
    shunichi shunsuke sumiko susumu tadao tadashi taichi takaaki takahiro takako takao takashi takato takayuki takehiko takeo takeshi takuma takumi takuya tamaki tamiko tamotsu tarō taro
    tatsuo tatsuya teruo tetsuo tetsuro tetsuya tokiko tokio tomiichi tomiko tomoko tomohiro tomomi tomoyuki toru toshiaki toshihiro toshiki toshiko toshimitsu toshio toshiro
    toshiyuki tsutomu tsuyoshi wataru yasuhiro yasuko yasunari yasuo yasushi yayoi yohei yoichi yoko yoshiaki yoshie yoshihide yoshihiko yoshihiro yoshiko yoshimasa yoshimi yoshinori
    yoshio yoshiro yoshitaka yoshiyuki yosuke yui yuichi yuichiro yuji yuka yukari yuki yukiko yukio yumi yumiko yuriko yusuke yutaka yuya bong-geun byung-chul byung-se
    chang-soo chul-soo chung-hee dae-jung dong-hyun dong-wook eun-hye eun-hee geun-hye gyeong-won hae-chan hae-in hak-jae hong-jo hwa-young hye-jin hye-kyung hyun-jin hyun-woo il-sung
    in-hye jae-in jae-myung jae-won jae-yong jeong-eun ji-hoon ji-hyun ji-min ji-sung ji-won ji-young jin-woo jong-il jong-nam jong-suk jong-un joon-ho jun-ho jung-eun jung-hee ki-moon kwang-jin kyung-hee
    kyung-wha min-ho min-jun min-seok min-su mi-kyung moo-hyun myung-bak nak-yon sang-hyun se-hoon seo-yeon seok-youl seung-hoon seung-min song-hye soo-jin su-jin sun-hui sung-hoon sung-jae suk-yeol tae-hyung
    tae-woo tae-yong won-hee won-soon woo-sung ye-jin yo-jong yong-ho yong-nam yong-un young-ho young-jin young-sam young-soo yu-jin yun-seo jinping keqiang jiabao jintao zemin rongji xiaoping
    zedong enlai qishan yi dejiang zhengsheng yunshan gaoli chunhua huning qiang zhanshu leji hui guangming jiechi qiliang shaoqi changchun qinglin jianguo jianhua jianming jianjun jianping jianlin
    jiahui jiaying jiawei guoqiang guohua guofeng guangyao haibo haiyan haitao hongwei hongbo hongmei huifang jiming junjie junwei lihua lijuan liming lina liping liwei meiling mengniu minghua mingyuan
    ning peiyan peng ping qiaozhi qing qingsong rong ruiqing ruolin shaohua shengli shuang shufen shuhua tao tingting weibo weidong weihua weiming weiping weiwei wenbin wenhua wenjun wenli wenjing
    xiaobo xiaodong xiaofeng xiaogang xiaohong xiaojun xiaolei xiaolin xiaoli xiaoming xiaoping xiaoyan xiaoyun xiangyang xinyi xiuying xiulan xueqin yanfei yanhong yaping yimou yinan ying yinghua yingjie
    yong yongkang yongmei yufei yuanchao yuhua yulan yuling yumei yunfei zhenhua zhiqiang zhiyong zhihua zhijun zhiwei zhongyi zichen zihan tsai ing-wen ying-jeou shui-bian teng-hui ching-te chu-yung tsung-han
    bayar battulga batbold enkhbayar enkhbold elbegdorj ganbaatar khaltmaa khurelsukh munkhbat nambar oyun oyungerel sükhbaatar tsakhia tsend ukhnaa
    """

  private static let southEastAsian = """
    agus ahok airlangga amien anies anwar bambang basuki bima budi budiman cahyo darmawan dedi dewi dharma dian eka eko endang erick fadli fahri fitri
    gatot ganjar gibran habibie hadi hamzah harto hary hatta herman idrus indah ira iwan joko jokowi jusuf kartika khofifah kristiani kusuma luhut
    mahathir mahfud megawati mochtar moeldoko muhaimin muhyiddin najib nasir novanto prabowo prajogo pramono puan puspita puti rahayu ratna retno ridwan rini
    ryamizard sandiaga sari setya sri sudirman suharto sukarno sukma sulistyowati surya susilo sutiyoso suyanto taufik titiek tjahjo tri utami wahyu wahyudi
    widodo wiranto wulan yenny yudhoyono yuliana zulkifli aminah azmin aziz azizah daim guan halimah hishammuddin ismail-sabri khairy lim mahiaddin mohamad mukhriz
    nazri nizar noh nurul rafizi razak rosmah saifuddin samsudin syed tengku tunku wan zahid zaid zuraida zulkefli abigail aquilino arsenio benigno bongbong corazon cory diosdado
    emilio ferdinand fidel franklin gloria grace imee imelda isko jejomar jinggoy juan-ponce joma leila leni loren luis manny mar miriam panfilo paquito ping renato
    risa rodrigo rosario salvador sara sonny teodoro vicente aung ba daw hla htin khin kyaw kyi maung min mya myint ne nyan sandar shwe soe su suu than thant thein thiha thura tin tun win wunna ye zaw zin
    abhisit anutin apichatpong banharn bhumibol boonsong chaiwat chalerm chamlong chatichai chavalit chuan kasit korn kriangsak maha nattawut panitan parit pheu pita
    prawit prayut prayuth samak sirikit somchai somkid sondhi srettha sudarat suchinda surapong surayud surin suthep thaksin thanathorn thanom vajiralongkorn wissanu yaowapa yingluck
    chea hun khieu manet norodom nuon pol rainsy samdech sihamoni sihanouk sokha sophal vannath bouasone choummaly kaysone sisavath thongloun thongsing bình chi chinh cường diem dũng duc dung duy
    giang hạnh hien hiếu hoa hoàng hùng hung hương huy huyền khanh kiet lan linh loan mai minh nga ngan ngoc nguyệt nhu nhung phu phuc phuong phúc quang quân quoc quynh tam tan thanh thao thi thien
    thuan thuy tien tiến toan trang tri trinh trọng trong trung truong tuan tú tung tuyet vân vinh vuong xuan alkatiri kay mari rala ramos-horta taur xanana
    """

  private static let african = """
    abdoulaye abdou abdoulkader abdirahman abdirashid abdi abdifatah abdihakim abdikadir abdinasir abdinur abdiqasim abdisalam abdiweli abdulahi abdullahi aboubacar aboubakar abiodun abiola
    abiy achille adama adamu addis adebayo adekunle ademola adewale aderemi adesina adisa afeworki agathon ahmadou aichatou aïssata aissatou aicha akinwumi akosua akua akufo alassane alhassan
    alieu alioune alpha amadou amaka amarachi amara amari ambrose aminata aminatou amos andargachew andualem annan asamoah ashenafi aster atiku awa ayaan ayo ayodele azali aziz babacar
    babajide babatunde bakary balarabe balkissa barham bashir baye bello berhane berhanu binta birtukan blaise blessing boakai bola boni boniface boubacar boukary bosede bukola
    chidi chidinma chike chima chimamanda chinedu chinelo chinua chinwe chioma chipo chisom chukwuemeka chukwudi cyprien dahabo daouda dawit debretsion demeke desta
    dioncounda diosdado djibo ebele ebrahima ebun efua ekow ellen emeka emmerson ernest eskinder essien esther etienne eyob fanta farmajo fatou fatoumata faure fekadu
    femi fikre folake folasade forster fortune funmilayo funke gabriel gbagbo getachew getahun gebre gilbert girma goodluck grace guelleh guillaume habimana habtamu haile hailemariam
    haji hakainde halima hamadou hassan-sheikh hastings hawa heri hodan ibrahima idriss idrissa ifeanyi ifeoma igwe ikechukwu ikenna ilhan ilunga isaias isayas isatou isiaka ismaïla
    iyabo jakaya jama jawara jemal jomo jonas joram joyce kabore kagiso kagame kailahun kalonzo kassa kamau kebede kelechi khadim khama khama kizza koffi kofi kojo kolawole komla
    kossi kouamé kouassi kudzai kuti kwabena kwadwo kwaku kwame kwasi kwesi lamine lansana lanciné laurent-désiré lazarus lerato leymah lindiwe lucius lungu lwazi macky maaza mahad mahama
    mahamadou mahamane mahamat makhtar malam malaika maliki mamadou mamady mandla mangosuthu mariama mariame maryse matata mbali meles mengistu mesfin miguna milton mihret moctar
    modibo moïse moise moussa mpho muhammadu muhoozi mulatu mulugeta mukhisa murtala musalia museveni mutahi mwai nafissatou nana nasir-ud-din ngozi ngugi nia njoki njeri nkem nkosana nkosazana nneka nnamdi
    nomvula nonhlanhla nosipho ntaryamira nuru nuradin obi odinga okechukwu ola oladipo olabisi olaf olamide olayinka olu oluchi olufemi olusegun olusola oluwaseun omotola omoyele onyango oumar oumou
    ousmane paballo patience pius phumzile raila ramatoulaye rasheed robleh roch rotimi ruhakana sadio safiatou saidou saïdou salif salifou salva samia samora samuel-eto samura
    sani sanyang segun seif sékou sekou selam seretse seydou seynabou shehu sibusiso sidi sidiki simeon siphiwe sipho sithembiso solomon soumaïla sule sunday taban tadesse taiwo tamrat tariro tatenda
    teboho tedros temitope tendai teodorin teshome tewodros thabo thandiwe themba thokozani thomas-sankara tidjane tinubu toyin tsegaye tsepo tshepo tundu tunde uche uhuru umaru umaro
    uchenna wambui wangari wanjiku wairimu waweru winnie wole wolde workneh wubshet xolani yahya yakubu yared yayi yaw yemi yemane yetunde yewande yohannes yonas yoweri zainabu zanele zawadi
    zeinabou zenawi zodwa zola zoleka zuma zuwena
    """
}
