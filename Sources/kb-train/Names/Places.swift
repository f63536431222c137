/// Words of places' names, in lower case; of names of several words each that tells something.
enum Places {
  /// Region by region.
  static let texts: [String] = [
    countries, capitals, world, unitedStates, canadaOceania, britainIreland, westernEurope,
    northernEurope, balkansMoldova, ukraine, russia, caucasusCentralAsia, syria, iraq, lebanon,
    yemenGulf, northAfrica, palestineIsrael, iran, turkey, afghanistan, pakistan, indiaSouthAsia,
    myanmar, southeastAsia, eastAsia, sudan, hornOfAfrica, eastAfrica, congo, sahel, nigeria,
    westSouthernAfrica, colombiaVenezuela, latinAmericaCaribbean,
  ]

  /// Places that are as often persons or common words.
  static let ambiguous: String = """
    jordan georgia chad washington lincoln jackson victoria sydney kent york paris florence austin houston hamilton
    wellington reading bath mobile nice turkey virginia carolina charlotte madison cleveland orlando lancaster stanley
    preston bradford clinton salem chester durham wells warren salisbury marion troy columbus phoenix buffalo francisco
    diego salvador costa lucia jersey hull cork derby split sale male van batman lice nancy angers tours orange
    champagne cologne sofia santiago medina younis yunis marshall cook solomon christmas gore lens worms limerick bam
    lourdes adelaide darwin perth alice nelson hastings newton burton bolton burnley stafford warwick lewes carlisle
    kendal crawley ashford stockton sutton clifton hampton raleigh richmond montgomery jefferson monroe douglas
    lafayette logan eugene spencer dayton arlington aurora irving garland chandler gilbert henderson fremont norfolk
    savannah augusta macon lawrence hudson flint lansing trenton camden valencia cordoba córdoba león leon merida mérida
    rosario mendoza bolivar bolívar sucre cesar guerrero juarez juárez trujillo cruz santander zamora siena lorca
    brooklyn chelsea windsor rochester hereford barry sharon carmel bethany selma clyde brittany petra farah paz ravi
    khamis zubair salahuddin rashad madani markos erez nir itamar shahriar saida hammoud ngozi encarnación concepción
    palmira durand ahmadi colombo marino kaya salif perm acre shannon clare kerry tyrone lorraine alba
    """

  private static let countries = """
    afghanistan albania algeria andorra angola antigua barbuda argentina armenia australia austria azerbaijan bahamas
    bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia herzegovina botswana brazil brunei
    bulgaria burkina faso burma burundi cambodia cameroon canada verde chile china colombia comoros congo
    congo-brazzaville congo-kinshasa drc rica côte cote d'ivoire ivoire croatia cuba cyprus czechia czechoslovakia
    denmark djibouti dominica dominican ecuador egypt eritrea estonia eswatini swaziland ethiopia fiji finland france
    gabon gambia germany ghana greece grenada guatemala guinea guinea-bissau bissau guyana haiti honduras hungary
    iceland india indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya kiribati korea dprk rok kosovo
    kosova kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia
    madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova transnistria monaco
    mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman
    pakistan palau palestine panama papua paraguay peru philippines poland portugal qatar romania russia ussr rwanda
    kitts nevis grenadines samoa tomé príncipe saudi arabia senegal serbia seychelles leone singapore slovakia slovenia
    somalia somaliland spain lanka sudan suriname sweden switzerland syria taiwan roc prc tajikistan tanzania zanzibar
    thailand timor timor-leste togo tonga trinidad tobago tunisia türkiye turkiye turkmenistan tuvalu uganda ukraine
    emirates uae britain uk u.k. england scotland wales ulster u.s. usa u.s.a. america americas uruguay uzbekistan
    vanuatu vatican venezuela vietnam yemen yugoslavia zambia zimbabwe rhodesia greenland faroe gibraltar guernsey
    bermuda anguilla montserrat curaçao curacao aruba martinique guadeloupe réunion reunion mayotte cayenne guiana
    polynesia caledonia guam marianas macau macao hong kong tibet xinjiang sahara catalonia kurdistan rojava abkhazia
    ossetia nagorno-karabakh karabakh artsakh republika srpska puntland jubaland
    """

  private static let capitals = """
    kabul tirana algiers vella luanda buenos aires yerevan canberra vienna baku nassau manama dhaka bridgetown minsk
    brussels belmopan porto-novo cotonou thimphu sarajevo gaborone brasilia brasília bandar seri begawan ouagadougou
    bujumbura gitega phnom penh yaoundé yaounde ottawa praia bangui n'djamena ndjamena beijing peking bogota bogotá
    moroni brazzaville kinshasa yamoussoukro zagreb havana nicosia prague copenhagen roseau quito cairo asmara tallinn
    mbabane addis ababa suva helsinki libreville banjul tbilisi berlin accra athens conakry port-au-prince tegucigalpa
    budapest reykjavik jakarta tehran teheran baghdad dublin jerusalem rome kingston tokyo amman astana nur-sultan
    nairobi tarawa pyongyang seoul pristina prishtina bishkek vientiane riga beirut maseru monrovia tripoli vaduz
    vilnius antananarivo lilongwe kuala lumpur valletta majuro nouakchott palikir chisinau chișinău ulaanbaatar
    podgorica rabat maputo naypyidaw naypyitaw nay pyi taw windhoek kathmandu amsterdam managua niamey abuja skopje oslo
    muscat islamabad ngerulmud ramallah moresby asunción asuncion lima manila warsaw lisbon doha bucharest moscow kigali
    basseterre castries kingstown apia riyadh dakar belgrade freetown bratislava ljubljana honiara mogadishu pretoria
    juba madrid kotte khartoum paramaribo stockholm bern berne damascus taipei dushanbe dodoma salaam es-salaam bangkok
    dili lomé lome nuku'alofa tunis ankara ashgabat funafuti kampala kyiv kiev dhabi dubai london montevideo tashkent
    vila caracas hanoi sanaa sana'a lusaka harare tiraspol tskhinvali sukhumi sokhumi stepanakert khankendi hargeisa
    garowe erbil laayoune tifariti cetinje delhi malabo
    """

  private static let world = """
    los milan galilee az-zawr zawr ezzor huwayjah huwija dar-es-salaam telafar shadaddi africa asia europe antarctica
    eurasia oceania australasia scandinavia balkans caucasus sahel maghreb levant mashreq indochina indo-pacific
    asia-pacific transcaucasia siberia patagonia mesopotamia anatolia kordofan melanesia caribbean mediterranean
    atlantic pacific baltic adriatic aegean ionian tyrrhenian caspian arctic aral barents okhotsk bering bosporus
    bosphorus dardanelles hormuz bab-el-mandeb mandeb mandab bab malacca kerch tiran suez magellan skagerrak øresund
    biscay nile euphrates tigris danube rhine elbe oder vistula dnieper dnipro dniester dniestr nistru volga oka ural
    urals yenisei amur ussuri mekong salween irrawaddy ayeyarwady ganges brahmaputra indus jhelum chenab sutlej helmand
    yangtze yalu tumen zambezi limpopo ubangi oubangui shebelle awash tekeze litani orontes khabur zagros alborz taurus
    kush pamir pamirs himalaya himalayas karakoram tien altai gobi karakum kyzylkum taklamakan sinai negev arava hijaz
    hejaz kalahari namib nubia alps pyrenees carpathians apennines dolomites sudetes vosges jura andes rockies
    appalachia appalachians kilimanjaro everest tanganyika kivu turkana baikal ladoga onega balaton geneva lucerne
    zürich zurich okinawa kuril kurils sakhalin sumatra java borneo sulawesi celebes bali lombok crete rhodes lesbos
    corsica sardinia sicily lampedusa balearics mallorca ibiza canaries tenerife azores madeira svalbard gotland åland
    hebrides orkney shetland socotra perim hanish chagos galápagos galapagos falklands malvinas senkaku diaoyu dokdo
    takeshima liancourt spratly spratlys paracel paracels scarborough natuna kinmen penghu pescadores pratas hainan tumb
    kastellorizo imia kardak sanafir tigray arunachal ladakh aksai doklam galwan pangong siachen bretton potsdam yalta
    tordesillas versailles annapolis schengen maastricht davos bürgenstock burgenstock sochi jeddah rambouillet lausanne
    evian évian arusha naivasha machakos skhirat bicesse
    """
}
