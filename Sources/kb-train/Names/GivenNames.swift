/// Given names of many peoples, as evidence that a capitalised word begins a person's name.
///
/// In lower case, in the spellings that English news uses, one string literal for each culture. A name stands in the list
/// where it is most at home. Names that are common words or places far more often stand in `ambiguous` alone.
enum GivenNames {
  /// A list of names, and what they are.
  enum Group: UInt8, CaseIterable, Sendable {
    /// Mostly borne by men and women as a given name.
    case given
    /// Given names that are more often other words, or places.
    case ambiguous
    /// What a surname may begin with, or stand between two names: "van", "al", "bin".
    case particle
    /// Surnames that are frequent among very many people.
    case surname
  }

  /// The names of a group, in lower case, each once.
  static func names(_ group: Group) -> [Substring] {
    let texts =
      switch group {
      case .given: western + eastern
      case .ambiguous: [ambiguous]
      case .particle: [particles]
      case .surname: [surnames]
      }
    // What is listed as ambiguous is nothing else.
    var seen =
      group == .given ? Set(ambiguous.split(whereSeparator: \.isWhitespace)) : []
    return texts.flatMap { $0.split(whereSeparator: \.isWhitespace) }.filter {
      seen.insert($0).inserted
    }
  }

  private static let ambiguous = """
    will may mark grant chase hope grace faith joy rose lily iris ivy daisy violet heather holly olive ruby pearl jade amber
    crystal april june august summer autumn dawn eve star angel christian christina jordan georgia china india chad israel kenya
    america asia africa austin houston dallas paris london sydney florence victoria charlotte virginia carolina savannah phoenix
    lincoln madison jackson jefferson washington kent chester lance rich rob bob bill jack jean art ray dale glen cliff forrest
    brook brooke reed wade drew miles mason hunter carter cooper parker porter taylor tyler tanner turner sawyer walker
    fisher archer baker bishop dean duke earl king prince major marshall judge page paige rusty sandy rocky rod gene
    frank ernest grey gray guy herb stone storm sky skye sunny penny patience prudence constance honor mercy charity verity
    bliss felicity melody harmony carol gay dolly sally polly jimmy johnny buck butch skip chip chuck nick pat peg dot bea may
    sue jay robin martin lark wren raven dove ginger rosemary basil sage sherry brandy tiffany mercedes porsche lexus mali
    milan roman romeo vienna sienna lourdes fatima medina malaga valencia santiago diego jose carlos cruz angeles jesus
    trinity genesis bush young long lee li an do so to man ho ha hoa see shah khan imam pasha mir baba noor nur islam jihad amir
    sultan malik sheikh aziz said rice ada adelaide regina genoa salvador marina sierra dakota cheyenne montana logan clay
    or than even win else gun per floor ran tone loan bar ants urban harsh tea wan fortune till wolf mile hung hero odd rein
    bent peer lone edit blessing kitty sunday ye tin min willow fares ward roar din veer karma marine mentor lore ole
    salem orlando aviv chi addis alexandria minh sofia ana as best way den gate tail ways pa mae bo dick sandra oz
    maha mira dot gala ray basin tan than thanh thing ban gang ming tang qing song yuan jin sung tun kai cam lam saba sana
    aura max victor della cherry candy candace sterling harley lexington nelson wellington kingston douglas perth lima rosario
    concordia dallas denver bristol devon brittany lorraine alba cuba bolivar monrovia petra alice albany beulah everest
    general doctor queen duchess baron count abbot saint christmas easter noel
    """

  private static let particles = """
    al el ul ur ad as ash an ar at az bin ben ibn bint abu abd abdul abdel abdal umm um von van der den de del della di da do dos das du
    des la le las los lo y e i zu zum zur vom ten ter op af av st saint san santa mac mc o' d' fitz ap ould mint wuld walad ag ait beni
    bani oglu ogly zade zadeh pour khan beg bey pasha agha aga effendi singh kaur syed sayed sayyid mirza mir haji hajji hadji shah lal
    chand kumar devi
    """

  private static let surnames = """
    smith johnson williams jones davis miller wilson moore anderson thomas jackson harris thompson robinson clark lewis hall
    allen wright hill green adams nelson mitchell roberts campbell phillips evans edwards collins stewart morris rogers
    murphy kelly ryan sullivan kennedy hughes foster bennett henderson patterson graham wallace hamilton fraser macdonald mcdonald
    o'brien o'connor o'neill robertson simpson ferguson müller schmidt schneider fischer weber meyer wagner becker schulz
    hoffmann schäfer koch bauer richter klein schröder neumann braun zimmermann krüger hartmann hansen jensen nielsen
    pedersen andersen christensen larsen sørensen rasmussen petersen johansson andersson karlsson nilsson eriksson persson
    svensson gustafsson lindberg virtanen korhonen nieminen dubois durand lefebvre moreau fournier girard bonnet lambert
    fontaine rousseau mercier dupont rossi russo ferrari esposito bianchi romano colombo ricci marino greco conti costa
    garcía garcia fernández fernandez gonzález gonzalez rodríguez rodriguez lópez lopez martínez martinez sánchez sanchez pérez perez
    gómez gomez ruiz díaz diaz hernández hernandez torres ramírez ramirez flores rivera morales ortiz gutiérrez chávez ramos
    castillo mendoza vargas rojas silva santos oliveira souza pereira lima carvalho almeida ribeiro ivanov smirnov kuznetsov popov
    vasiliev petrov sokolov mikhailov novikov fedorov morozov volkov alekseev lebedev semenov pavlov kozlov stepanov nikolaev
    orlov andreev makarov zaitsev shevchenko kovalenko bondarenko tkachenko kravchenko melnyk kovalchuk nowak kowalski
    wiśniewski wójcik kamiński lewandowski zieliński novák novotný horváth kovács nagy tóth szabó popescu ionescu jovanović petrović
    nikolić marković papadopoulos yılmaz kaya demir çelik şahin yıldız öztürk aydın cohen levy mizrahi peretz friedman goldberg
    rosenberg katz shapiro ahmadi hosseini mohammadi karimi rahimi rezaei jafari moradi hashemi khalilzad popal ahmadzai
    noorzai achakzai barakzai yusufzai popalzai wardak stanekzai afridi khattak durrani bhutto butt chaudhry qureshi siddiqui
    ansari baloch bukhari gupta sharma verma patel reddy nair iyer banerjee chatterjee mukherjee chowdhury rahman hossain
    perera fernando wickremesinghe rajapaksa kim park choi jung kang cho yoon jang lim wang zhang liu chen yang huang zhao wu
    zhou xu sun zhu gao guo luo liang song zheng xie tang deng cao peng zeng xiao nguyen tran pham hoang phan vu dang bui sato
    suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue
    kimura hayashi shimizu okafor okonkwo adeyemi balogun mensah owusu asante diallo traoré touré keita camara coulibaly
    diop ndiaye kamau mwangi otieno odhiambo dlamini nkosi ndlovu tesfaye bekele gebremariam hailu
    """
}
