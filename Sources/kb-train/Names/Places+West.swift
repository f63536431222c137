/// Places of the Americas, western Europe and Oceania.
extension Places {
  static let unitedStates = """
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
    kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
    nevada hampshire ohio oklahoma oregon pennsylvania rhode dakota tennessee texas utah vermont wisconsin wyoming d.c.
    puerto rico angeles chicago philadelphia manhattan bronx harlem dallas boston baltimore detroit memphis nashville
    louisville milwaukee albuquerque tucson fresno sacramento omaha miami oakland minneapolis tulsa tampa wichita
    orleans honolulu anaheim pittsburgh cincinnati toledo newark tacoma seattle portland spokane boise vegas reno denver
    cheyenne casper billings fargo bismarck sioux duluth dubuque moines peoria rockford indianapolis evansville akron
    canton youngstown syracuse albany utica yonkers ithaca hartford bridgeport worcester burlington bangor bethesda
    roanoke greensboro winston-salem asheville charleston atlanta chattanooga knoxville birmingham huntsville tuscaloosa
    tallahassee jacksonville pensacola gainesville lauderdale mar-a-lago biloxi shreveport baton rouge amarillo lubbock
    laredo mcallen brownsville galveston uvalde waco plano topeka kenosha guantanamo guantánamo langley quantico benning
    bragg lejeune pendleton malibu pasadena burbank hollywood berkeley stanford cupertino sunnyvale bakersfield
    anchorage fairbanks juneau waikiki maui oahu kauai ponce saipan pago scranton allentown harrisburg gettysburg
    wilmington dover hoboken princeton capitol potomac yellowstone yosemite
    """

  static let canadaOceania = """
    toronto montreal montréal quebec québec ontario alberta calgary edmonton winnipeg vancouver manitoba saskatchewan
    saskatoon scotia halifax brunswick fredericton newfoundland labrador yukon nunavut iqaluit whitehorse yellowknife
    mississauga brampton surrey burnaby kelowna kamloops laval gatineau kitchener oshawa sudbury moncton brisbane
    queensland tasmania hobart melbourne cairns townsville geelong ballarat bendigo newcastle wollongong auckland
    christchurch dunedin otago waikato tauranga rotorua bougainville malaita guadalcanal nouméa noumea papeete tahiti
    pitcairn tokelau niue rarotonga
    """

  static let britainIreland = """
    bedfordshire berkshire buckinghamshire cambridgeshire cheshire cornwall cumbria derbyshire devon dorset essex
    gloucestershire hertfordshire huntingdonshire lancashire leicestershire lincolnshire northamptonshire northumberland
    nottinghamshire oxfordshire rutland shropshire somerset staffordshire suffolk sussex warwickshire wiltshire
    worcestershire yorkshire merseyside tyneside humberside teesside midlands leeds sheffield manchester liverpool
    bristol leicester coventry nottingham newcastle-upon-tyne sunderland brighton portsmouth southampton plymouth
    wolverhampton wakefield gloucester oxford cambridge norwich ipswich peterborough northampton luton swindon exeter
    truro bournemouth poole southend colchester chelmsford maidstone folkestone canterbury eastbourne guildford slough
    middlesbrough hartlepool darlington doncaster rotherham huddersfield blackpool blackburn oldham rochdale stockport
    salford wigan warrington stoke-on-trent telford shrewsbury barnsley whitby grimsby scunthorpe lichfield ely
    winchester andover aldershot sandhurst aylesbury chequers westminster whitehall downing holyrood stormont brixton
    croydon hackney islington lambeth southwark tottenham wembley wimbledon heathrow gatwick stansted grenfell tyne
    thames severn mersey humber edinburgh glasgow aberdeen dundee inverness stirling paisley lockerbie faslane fife
    lothian aberdeenshire lanarkshire ayrshire cardiff swansea newport wrexham aberystwyth gwynedd powys dyfed glamorgan
    anglesey pembrokeshire belfast derry londonderry omagh armagh antrim fermanagh enniskillen newry lisburn ballymena
    portadown drumcree galway waterford wexford wicklow kilkenny kildare meath louth dundalk drogheda sligo donegal
    roscommon leitrim cavan monaghan tipperary munster leinster connacht wight scilly alderney sark
    """

  static let westernEurope = """
    marseille marseilles lyon lyons toulouse nantes strasbourg montpellier bordeaux lille rennes reims toulon grenoble
    dijon brest le-havre limoges clermont-ferrand metz amiens rouen caen calais dunkirk cannes avignon perpignan bayonne
    ajaccio bastia saint-denis seine loire rhône rhone normandy provence alsace burgundy aquitaine occitanie picardy
    savoy hamburg munich frankfurt stuttgart düsseldorf dusseldorf dortmund essen leipzig bremen dresden hanover
    hannover nuremberg duisburg bochum wuppertal bielefeld bonn münster karlsruhe mannheim augsburg wiesbaden
    gelsenkirchen mönchengladbach braunschweig chemnitz kiel aachen halle magdeburg freiburg krefeld lübeck mainz erfurt
    rostock kassel saarbrücken heidelberg solingen ramstein garmisch bavaria saxony thuringia hesse brandenburg
    westphalia rhineland saarland holstein schleswig-holstein mecklenburg pomerania swabia ruhr salzburg graz linz
    innsbruck klagenfurt tyrol styria carinthia basel winterthur ticino vaud valais rotterdam hague utrecht eindhoven
    groningen tilburg almere breda nijmegen arnhem haarlem leiden delft limburg friesland holland zeeland brabant
    antwerp ghent bruges liège liege leuven namur mons charleroi mechelen flanders wallonia ypres barcelona seville
    zaragoza malaga málaga murcia palma bilbao alicante valladolid vigo gijón granada ceuta melilla oviedo pamplona
    almería cádiz cadiz salamanca burgos guernica donostia sebastián andalusia castile galicia basque euskadi navarre
    aragon asturias cantabria extremadura porto braga coimbra faro funchal algarve alentejo turin naples palermo genoa
    bologna bari catania venice verona messina padua trieste brescia parma prato modena reggio calabria ravenna livorno
    perugia pisa cagliari sassari taranto lombardy tuscany umbria piedmont veneto liguria campania apulia puglia
    basilicata abruzzo friuli lazio piraeus thessaloniki salonika patras heraklion larissa volos ioannina thrace
    thessaly peloponnese epirus attica evros chios samos kos lefkosa famagusta varosha limassol larnaca paphos kyrenia
    akrotiri dhekelia morphou
    """

  static let northernEurope = """
    gothenburg malmö malmo uppsala västerås örebro linköping helsingborg norrköping umeå luleå kiruna lapland skåne
    bergen trondheim stavanger tromsø tromso kirkenes narvik bodø utøya aarhus odense aalborg esbjerg jutland zealand
    funen bornholm nuuk espoo tampere vantaa oulu turku lahti karelia tartu narva pärnu daugavpils liepāja jelgava
    latgale kaunas klaipėda klaipeda šiauliai suwałki suwalki kraków krakow cracow łódź lodz wrocław wroclaw poznań
    poznan gdańsk gdansk gdynia szczecin bydgoszcz lublin białystok bialystok katowice rzeszów rzeszow częstochowa radom
    toruń kielce przemyśl przemysl chełm zamość auschwitz oświęcim silesia masuria mazovia podlasie brno ostrava plzeň
    pilsen olomouc bohemia moravia košice kosice prešov žilina nitra debrecen szeged miskolc pécs győr visegrad visegrád
    gomel homel mogilev mahilyow vitebsk vitsyebsk grodno hrodna bobruisk babruysk baranovichi pinsk brest-litovsk mozyr
    białowieża belavezha
    """

  static let colombiaVenezuela = """
    medellín medellin cali barranquilla cartagena cúcuta cucuta bucaramanga ibagué ibague villavicencio pasto manizales
    neiva popayán popayan montería monteria sincelejo valledupar riohacha tunja quibdó quibdo florencia mocoa yopal
    arauca arauquita saravena fortul catatumbo tibú tibu ocaña ocana teorama convención tarra norte-de-santander apure
    apartadó apartado urabá uraba chocó choco bojayá bojaya buenaventura tumaco nariño narino barbacoas putumayo
    puerto-asís caquetá caqueta caguán caguan vicente-del-caguán cartagena-del-chairá guaviare miraflores macarena
    mesetas vista-hermosa vistahermosa vichada guainía vaupés amazonas cauca corinto toribío toribio caloto jamundí
    jamundi tuluá buga argelia plateado micay caldono tolima marquetalia planadas huila antioquia ituango yarumal
    briceño anorí segovia bajo-cauca caucasia tarazá cáceres barrancabermeja sur-de-bolívar boyacá boyaca casanare
    cundinamarca soacha risaralda quindío sumapaz guajira atlántico maracaibo barquisimeto maracay guayana maturín
    maturin cumaná cumana zulia táchira tachira barinas anzoátegui monagas carabobo aragua paraguaná guárico yaracuy
    petare catia guaira maiquetía helicoide fuerte-tiuna tiuna essequibo orinoco canaima
    """

  static let latinAmericaCaribbean = """
    guadalajara monterrey tijuana puebla ciudad-juárez chihuahua sinaloa culiacán culiacan mazatlán mazatlan sonora
    hermosillo nogales mexicali coahuila saltillo torreón tamaulipas reynosa matamoros tampico nuevo-laredo durango
    zacatecas fresnillo jalisco michoacán michoacan morelia uruapan apatzingán guanajuato celaya querétaro queretaro
    aguascalientes pachuca toluca cuernavaca tlaxcala veracruz xalapa oaxaca chiapas tuxtla tapachula acteal tabasco
    villahermosa campeche yucatán yucatan quintana roo cancún cancun tulum acapulco chilpancingo iguala ayotzinapa
    tlatelolco colima nayarit quetzaltenango huehuetenango petén escuintla chimaltenango soyapango chalatenango mozote
    cuscatlán morazán usulután cecot tecoluca choluteca comayagua copán sula roatán masaya estelí matagalpa chinandega
    bluefields limón colón darién darien chiriquí guayaquil cuenca esmeraldas manabí portoviejo machala ambato sucumbíos
    arequipa cusco cuzco puno juliaca ayacucho huancayo iquitos piura chiclayo chimbote callao tacna vraem cochabamba
    potosí potosi oruro tarija chapare valparaíso valparaiso viña concepcion temuco araucanía araucania antofagasta
    iquique atacama arenas arica calama temucuicui são paulo janeiro rio recife fortaleza belo horizonte manaus curitiba
    goiânia goiania belém belem porto-alegre alegre guarulhos campinas maceió teresina cuiabá florianópolis
    florianopolis niterói bahia pernambuco ceará pará rondônia roraima boa-vista mato grosso goiás paraná tocantins
    amapá amazônia maranhão sergipe paraíba gerais brumadinho rocinha yanomami itaipu ituzaingó plata tucumán tucuman
    jujuy chubut neuquén neuquen bariloche ushuaia chaco formosa entre-ríos paysandú fray-bentos georgetown lethem
    nickerie camagüey camaguey holguín holguin matanzas cienfuegos varadero pinar cap-haïtien cap-haitien gonaïves
    gonaives jacmel léogâne artibonite kenscoff mirebalais carrefour-feuilles pétionville petionville delmas martissant
    solino bel-air tabarre gressier grand-ravine pont-sondé sondé ouanaminthe dajabón hispaniola punta-cana tortuga
    montego spaldings basse-terre willemstad oranjestad tortola antilles
    """
}
