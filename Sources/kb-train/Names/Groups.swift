/// Words that name organisations, or end their names, in lower case.
enum Groups {
  static let text = """
    isil isis daesh da'esh daish da'ish iskp isis-k is-k iswap isgs taliban taleban hezbollah hizbollah hizbullah hizballah hezballah
    hamas houthi houthis huthi huthis ansarullah ansar al-qaida al-qaeda qaida qaeda aqap aqim aqis jnim ansaru
    al-shabaab shabaab shabab al-nusra nusra jabhat tahrir al-sham hts ahrar jaysh jaish jaish-e-mohammed
    lashkar-e-taiba lashkar-e-tayyiba lashkar-e-jhangvi ttp tehreek-e-taliban tehrik-e-taliban tehreek-e-insaf pti pml-n
    pml ppp mqm jui jui-f haqqani isi ispr bla blf boko haram farc farc-ep eln epl auc agc pkk ypg ypj pyd sdf hpg knk
    kck kdp puk pjak hdp akp chp mhp iyi m23 afc fdlr fardc adf codeco apcls nyatura wazalendo mai-mai cndp rpf rsf saf
    splm splm-n spla spla-io splm-io sspdf slm slm-a jem ffc taqaddum tplf tdf endf olf ola onlf fano eplf pfdj frelimo
    renamo unita mpla swapo anc zanu zanu-pf zapu fnla polisario fln gspc gia rnd anr mnla cma hcua gatia maa csp fama
    minusma vdp cnsp amisom atmis aussom undof unifil unmiss unmis unama unamid unisfa unitams monusco monuc minusca
    minujusth minustah unsmil unmik unficyp unmogip untso unmil unsom unitad unscr unga unsc un u.n. undp unesco unicef
    unhcr unrwa unfpa unodc unep uneca unctad unaids wfp wto ilo iom ifad fao ocha ohchr unocha undss unops imf ifc ibrd
    icrc ifrc msf amnesty oxfam hrw iaea opcw ctbto icc icj itlos ictr icty pca echr cjeu eca osce odihr nato eu e.u.
    asean au ecowas cedeao ecomog igad sadc eac comesa cemac uemoa eccas unasur celac mercosur caricom oas saarc bimstec
    sco brics apec oecd opec opec+ g7 g8 g20 quad aukus anzus csto cis eaeu gcc oic unhrc efta eea ecb frontex europol
    interpol eulex kfor sfor ifor isaf unprofor eunavfor eutm eucom centcom africom indopacom socom norad idf iaf shabak
    mossad cogat likud kadima yesh meretz shas otzma yehudit yisrael beiteinu knesset fatah plo pflp dflp pna pij saraya
    qassam al-qassam izz laf amal isf kataeb phalange phalangists marada mustaqbal irgc quds basij artesh khatam majlis
    hashd pmf pmu kataib kata'ib asaib asa'ib badr harakat sadrist sadrists dawa peshmerga fsa sncf noc snc hnc mek mko
    ncri fedayeen stc plc gpc islah al-islah gnu gna lna hor cia fbi nsa dia dhs tsa fema doj dod odni usaid darpa nasa
    faa ntsb epa fda cdc nih irs sec ftc fcc nlrb scotus gop dnc rnc naacp aclu aipac nra afl-cio pentagon kremlin mi5
    mi6 gchq fcdo fco sas raf rn hmrc nhs dup sdlp sinn féin fein ira inla uvf uda uup snp ukip plaid cymru labour
    tories tory psni ruc gardaí garda fianna fáil gael cdu csu spd fdp afd bnd bfv bundestag bundesrat bundeswehr dgse
    dgsi lrem ump psoe vox podemos eta etarra junts erc ciudadanos pasok syriza fidesz rada verkhovna sbu nabu dtek
    energoatom naftogaz ukrenergo ukroboronprom azov aidar kraken dnr lnr dpr lpr gru fsb svr fso kgb nkvd rosgvardia
    rosgvardiya spetsnaz roskomnadzor rosatom roscosmos gazprom rosneft lukoil sberbank novatek rostec vtb aeroflot duma
    wagner redut akhmat kadyrovtsy kpss cpsu uck uçk kla vmro sds snsd vrs hvo jna asala nkr pla plaaf kmt dpp ccp cpc
    politburo kuomintang ldp komeito mofa kcna wpk kpa jcs nis cpp npa ndf ndfp nupl milf mnlf biff barmm sayyaf pnp
    tatmadaw kia kio knu knla kndf kndo knpp ula tnla mndaa uwsa sspp rcss nscn nscn-im ulfa bjp rss cpi tmc aap ltte
    jvp slfp unp awami bnp jamaat jamaat-e-islami rab bgb bsf crpf mujahideen mujahidin hizb-ul-mujahideen hizb
    hizb-ut-tahrir hizb-i-islami brotherhood ikhwan jemaah islamiyah gam opm tpnpb ulmwp brn barisan umno tni polri
    kopassus psuv cne sebin dgcim pdvsa acnur ezln cjng zetas pri morena prd fmln fsln urng arena pcc sendero luminoso
    mrta ejército ansanm pnh ocam mss lra upc cpc-r fprc 3r mpc antibalaka anti-balaka séléka seleka ex-séléka ex-seleka
    faca ccmsr ufr mpr mnjtf jtf ipob massob apc pdp nadeco efcc reuters afp ap xinhua tass irna isna mehr tasnim fars
    sana wafa spa kuna anadolu yonhap kyodo jiji ansa dpa efe interfax ria novosti ukrinform unian sputnik rt bbc itv
    cnn nbc abc cbs msnbc npr pbs cbc rfi dw voa rfe rfe/rl vov nhk cctv cgtn nyt wsj ft upi aljazeera al-jazeera
    alarabiya al-arabiya al-manar al-mayadeen al-masirah almasirah al-akhbar an-nahar annahar asharq haaretz ynet
    bloomberg politico axios newsweek guardian telegraph figaro monde libération spiegel bild zeit frankfurter
    repubblica corriere pais izvestia kommersant pravda vedomosti meduza mediazona rappler bellingcat wikileaks google
    alphabet facebook instagram whatsapp youtube twitter tiktok bytedance microsoft apple amazon tesla spacex starlink
    nvidia intel ibm oracle openai samsung hyundai sony toyota honda nissan mitsubishi huawei zte alibaba tencent baidu
    byd catl xiaomi tsmc foxconn boeing airbus lockheed raytheon rtx northrop grumman bae rheinmetall thales saab baykar
    aselsan elbit exxon exxonmobil chevron bp totalenergies eni equinor aramco adnoc petrobras sinopec cnooc cnpc
    petronas glencore maersk msc dhl fedex ups citigroup jpmorgan goldman hsbc barclays ubs blackrock mastercard paypal
    volkswagen bmw mercedes-benz siemens renault peugeot nestlé nestle unilever pfizer astrazeneca moderna novartis
    walmart ikea mcdonald's disney netflix uber airbnb nokia ericsson lufthansa turkcell twitch reddit uefa fifa nba nfl
    mlb nhl fc f.c. ioc wada kpmg deloitte mckinsey blackwater academi university college school academy institute
    ministry council committee sub-committee subcommittee agency bank corps battalion brigade brigades regiment squadron
    division platoon airlines airline airways railway railways club records inc inc. ltd ltd. llc llp corp corp. co.
    gmbh ag s.a. n.v. party front movement foundation association federation union confederation parliament assembly
    congress senate court tribunal bureau department office commission authority organisation organization company
    corporation group alliance coalition league society trust consortium cooperative syndicate militia militias army
    navy forces police guard guards command secretariat directorate administration embassy consulate headquarters
    cabinet junta cartel network networks press times post tribune herald gazette journal news radio television tv
    magazine hospital clinic museum church cathedral mosque synagogue seminary laboratory laboratories observatory
    centre center chamber crescent caucus cortes loya jirga shura majles sejm riksdag storting folketing eduskunta
    saeima seimas skupština skupstina meclis bundeskanzleramt élysée elysee quirinal mfa moi gendarmerie carabinieri
    guardia-civil
    """
}
