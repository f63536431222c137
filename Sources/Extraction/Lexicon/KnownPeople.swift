import News

/// Whose country is known whatever the article says of them: heads of state and government, foreign ministers and mediators
/// whom news names without explanation. Offices change and are not kept here; countries stay.
enum KnownPeople {
  /// The country of a full name, or of a family name that news uses alone of one person only.
  static func country(of name: String) -> Country.Code? { table[key(name)] }

  private static func key(_ name: String) -> String {
    guard name.utf8.allSatisfy({ $0 < 0x80 }) else { return keyByCharacters(name) }
    // The same by bytes: it is asked for every name of an article.
    var key: [UInt8] = []
    key.reserveCapacity(name.utf8.count)
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "-"):
        if let last = key.last, last != UInt8(ascii: " ") { key.append(UInt8(ascii: " ")) }
      case 0x41...0x5A: key.append(byte | 0x20)
      default: key.append(byte)
      }
    }
    if key.last == UInt8(ascii: " ") { key.removeLast() }
    return String(decoding: key, as: UTF8.self)
  }

  private static func keyByCharacters(_ name: String) -> String {
    let plain = name.lowercased().map { $0 == "’" ? "'" : $0 == "-" ? " " : $0 }
    return String(plain).split(separator: " ").joined(separator: " ")
  }

  private static let table: [String: Country.Code] = {
    var table: [String: Country.Code] = [:]
    for (country, names) in rows {
      for name in names.split(separator: ",") { table[key(String(name))] = Country.Code(country) }
    }
    return table
  }()

  private static let rows: [(String, String)] = [
    (
      "US",
      """
      Joe Biden,Biden,Donald Trump,Trump,Barack Obama,Obama,George W. Bush,George Bush,Bill Clinton,Hillary Clinton,Jimmy Carter,\
      Ronald Reagan,John Kerry,Rex Tillerson,Mike Pompeo,Pompeo,Antony Blinken,Tony Blinken,Blinken,Marco Rubio,Rubio,Condoleezza Rice,\
      Colin Powell,Madeleine Albright,James Mattis,Mattis,Lloyd Austin,Pete Hegseth,Hegseth,Jake Sullivan,John Bolton,Mike Pence,JD Vance,\
      Kamala Harris,Dick Cheney,Joe Manchin,Richard Holbrooke,George Mitchell,Zalmay Khalilzad,Khalilzad,Steve Witkoff,Witkoff,Jared Kushner,\
      Kushner,Keith Kellogg,Brett McGurk,Amos Hochstein,Tim Lenderking,Timothy Lenderking,Samantha Power,Susan Rice,Robert Malley,William Burns,\
      Henry Kissinger,Kissinger,Lindsey Graham,Nancy Pelosi,Mitch McConnell,Kurt Volker,Tom Perriello,Massad Boulos
      """
    ),
    (
      "RU",
      """
      Vladimir Putin,Putin,Dmitry Medvedev,Medvedev,Sergei Lavrov,Sergey Lavrov,Lavrov,Sergei Shoigu,Sergey Shoigu,Shoigu,Dmitry Peskov,Peskov,\
      Maria Zakharova,Zakharova,Boris Yeltsin,Yeltsin,Yevgeny Prigozhin,Nikolai Patrushev,Andrei Belousov,Vladimir Medinsky,Yuri Ushakov,\
      Kirill Dmitriev,Vitaly Churkin,Vassily Nebenzia,Mikhail Bogdanov,Alexander Lavrentiev
      """
    ),
    (
      "UA",
      """
      Volodymyr Zelensky,Volodymyr Zelenskyy,Zelensky,Zelenskyy,Zelenskiy,Petro Poroshenko,Poroshenko,Dmytro Kuleba,Kuleba,Andriy Yermak,\
      Yermak,Rustem Umerov,Andrii Sybiha,Leonid Kuchma,Viktor Yanukovych,Oleksii Reznikov,Mykhailo Podolyak
      """
    ),
    (
      "GB",
      """
      Boris Johnson,Theresa May,David Cameron,Tony Blair,Gordon Brown,Rishi Sunak,Sunak,Keir Starmer,Starmer,Liz Truss,Philip Hammond,\
      William Hague,Jeremy Hunt,Dominic Raab,David Lammy,James Cleverly,Jack Straw,Margaret Thatcher,Yvette Cooper
      """
    ),
    (
      "FR",
      """
      Emmanuel Macron,Macron,Francois Hollande,François Hollande,Hollande,Nicolas Sarkozy,Sarkozy,Jacques Chirac,Jean-Marc Ayrault,\
      Laurent Fabius,Jean-Yves Le Drian,Catherine Colonna,Jean-Noel Barrot,Jean-Noël Barrot
      """
    ),
    (
      "DE",
      """
      Angela Merkel,Merkel,Olaf Scholz,Scholz,Friedrich Merz,Frank-Walter Steinmeier,Steinmeier,Sigmar Gabriel,Heiko Maas,Annalena Baerbock,\
      Baerbock,Gerhard Schroeder,Johann Wadephul
      """
    ),
    (
      "TR",
      """
      Recep Tayyip Erdogan,Recep Tayyip Erdoğan,Tayyip Erdogan,Erdogan,Erdoğan,Mevlut Cavusoglu,Mevlüt Çavuşoğlu,Hakan Fidan,Fidan,\
      Ahmet Davutoglu,Abdullah Gul,Ibrahim Kalin,Hulusi Akar,Abdullah Ocalan,Ocalan
      """
    ),
    (
      "IL",
      """
      Benjamin Netanyahu,Netanyahu,Yair Lapid,Naftali Bennett,Ehud Barak,Ehud Olmert,Ariel Sharon,Yitzhak Rabin,Shimon Peres,Benny Gantz,\
      Yoav Gallant,Israel Katz,Tzipi Livni,Avigdor Lieberman,Itamar Ben-Gvir,Bezalel Smotrich,Gideon Saar,Gideon Sa'ar,Ron Dermer,David Barnea
      """
    ),
    (
      "PS",
      """
      Mahmoud Abbas,Yasser Arafat,Arafat,Ismail Haniyeh,Haniyeh,Yahya Sinwar,Sinwar,Khaled Meshaal,Khalil al-Hayya,Saeb Erekat,Erekat,\
      Riyad al-Maliki,Riyad Mansour,Mohammad Shtayyeh,Mohammad Mustafa,Osama Hamdan
      """
    ),
    (
      "SY",
      "Bashar al-Assad,Bashar Assad,al-Assad,Assad,Walid al-Moallem,Faisal Mekdad,Bashar al-Jaafari,Bashar Ja'afari,Ahmed al-Sharaa"
    ),
    (
      "IR",
      """
      Hassan Rouhani,Rouhani,Mohammad Javad Zarif,Javad Zarif,Zarif,Ali Khamenei,Khamenei,Ebrahim Raisi,Raisi,Masoud Pezeshkian,Pezeshkian,\
      Abbas Araghchi,Abbas Araqchi,Araghchi,Hossein Amir-Abdollahian,Mahmoud Ahmadinejad,Ahmadinejad,Ali Larijani,Mohammad Khatami,\
      Esmaeil Baghaei,Nasser Kanaani,Ali Bagheri Kani,Qassem Soleimani
      """
    ),
    (
      "SA",
      "Mohammed bin Salman,Mohammad bin Salman,King Salman,Faisal bin Farhan,Prince Faisal bin Farhan,Adel al-Jubeir,Saud al-Faisal,Mohammed Al Jaber"
    ),
    (
      "QA",
      "Tamim bin Hamad Al Thani,Mohammed bin Abdulrahman Al Thani,Majed al-Ansari,Mohammed al-Khulaifi"
    ),
    ("AE", "Mohammed bin Zayed,Abdullah bin Zayed,Anwar Gargash"),
    (
      "OM",
      "Haitham bin Tariq,Sultan Haytham,Sultan Haitham,Qaboos bin Said,Badr al-Busaidi,Badr Albusaidi,Yusuf bin Alawi"
    ),
    (
      "EG",
      "Abdel Fattah al-Sisi,Abdel Fattah el-Sisi,al-Sisi,el-Sisi,Sameh Shoukry,Badr Abdelatty,Hosni Mubarak,Mubarak,Anwar Sadat,Mohamed Morsi,Abbas Kamel"
    ),
    ("JO", "King Abdullah II,Ayman Safadi"),
    (
      "LB",
      "Najib Mikati,Saad Hariri,Michel Aoun,Nabih Berri,Hassan Nasrallah,Nasrallah,Joseph Aoun,Nawaf Salam,Naim Qassem"
    ),
    (
      "IQ",
      "Nouri al-Maliki,Haider al-Abadi,Mohammed Shia al-Sudani,Saddam Hussein,Masoud Barzani,Fuad Hussein"
    ),
    (
      "YE",
      "Abdrabbuh Mansur Hadi,Abd-Rabbu Mansour Hadi,Rashad al-Alimi,Rashad Alimi,Abdul-Malik al-Houthi,Ali Abdullah Saleh,Mohammed Abdul-Salam,Mohammed Abdulsalam"
    ),
    (
      "LY",
      "Khalifa Haftar,Haftar,Fayez al-Sarraj,Abdulhamid Dbeibah,Muammar Gaddafi,Gaddafi,Aguila Saleh"
    ),
    (
      "PK",
      """
      Imran Khan,Nawaz Sharif,Shehbaz Sharif,Shahbaz Sharif,Ishaq Dar,Khawaja Asif,Khawaja Muhammad Asif,Shah Mahmood Qureshi,Bilawal Bhutto Zardari,\
      Asim Munir,Pervez Musharraf,Musharraf,Attaullah Tarrar,Asif Ali Zardari,Mohsin Naqvi
      """
    ),
    (
      "AF",
      "Ashraf Ghani,Hamid Karzai,Karzai,Abdullah Abdullah,Zabihullah Mujahid,Amir Khan Muttaqi,Abdul Ghani Baradar,Hibatullah Akhundzada,Suhail Shaheen,Sirajuddin Haqqani"
    ),
    (
      "IN",
      "Narendra Modi,Modi,Manmohan Singh,Subrahmanyam Jaishankar,S. Jaishankar,Jaishankar,Sushma Swaraj,Ajit Doval,Rajnath Singh,Vikram Misri"
    ),
    (
      "CN",
      "Xi Jinping,Hu Jintao,Wang Yi,Li Keqiang,Li Qiang,Mao Ning,Zhao Lijian,Hua Chunying,Qin Gang,Dong Jun"
    ),
    (
      "KP",
      "Kim Jong Un,Kim Jong-un,Kim Jong Il,Kim Jong-il,Kim Yo Jong,Kim Yo-jong,Choe Son Hui,Ri Yong Ho"
    ),
    (
      "KR",
      "Moon Jae-in,Park Geun-hye,Yoon Suk Yeol,Yoon Suk-yeol,Lee Jae-myung,Kang Kyung-wha,Chung Eui-yong"
    ),
    ("JP", "Shinzo Abe,Fumio Kishida,Kishida,Shigeru Ishiba,Yoshihide Suga,Sanae Takaichi"),
    ("AM", "Nikol Pashinyan,Pashinyan,Serzh Sargsyan,Ararat Mirzoyan"),
    ("AZ", "Ilham Aliyev,Aliyev,Jeyhun Bayramov,Elmar Mammadyarov"),
    ("GE", "Mikheil Saakashvili,Saakashvili,Irakli Kobakhidze"),
    ("BY", "Alexander Lukashenko,Lukashenko"),
    ("KZ", "Nursultan Nazarbayev,Kassym-Jomart Tokayev,Tokayev"),
    ("ET", "Abiy Ahmed,Debretsion Gebremichael,Getachew Reda,Redwan Hussien"),
    ("ER", "Isaias Afwerki"),
    (
      "SD",
      "Abdel Fattah al-Burhan,al-Burhan,Mohamed Hamdan Dagalo,Hemedti,Omar al-Bashir,Abdalla Hamdok"
    ),
    ("SS", "Salva Kiir,Kiir,Riek Machar,Machar"),
    ("CD", "Felix Tshisekedi,Félix Tshisekedi,Tshisekedi,Joseph Kabila,Corneille Nangaa"),
    ("RW", "Paul Kagame,Kagame,Olivier Nduhungirehe"),
    ("UG", "Yoweri Museveni,Museveni"),
    ("KE", "Uhuru Kenyatta,William Ruto"),
    ("ZA", "Nelson Mandela,Cyril Ramaphosa,Ramaphosa,Jacob Zuma,Thabo Mbeki"),
    ("NG", "Olusegun Obasanjo,Muhammadu Buhari,Bola Tinubu"),
    ("CO", "Juan Manuel Santos,Gustavo Petro,Ivan Duque,Humberto de la Calle,Rodrigo Londono"),
    (
      "VE",
      "Nicolas Maduro,Nicolás Maduro,Maduro,Hugo Chavez,Hugo Chávez,Juan Guaido,Juan Guaidó,Jorge Rodriguez"
    ),
    (
      "BR",
      "Luiz Inacio Lula da Silva,Luiz Inácio Lula da Silva,Lula da Silva,Jair Bolsonaro,Celso Amorim"
    ),
    ("CU", "Fidel Castro,Raul Castro,Raúl Castro,Miguel Diaz-Canel"),
    ("RS", "Aleksandar Vucic,Aleksandar Vučić,Slobodan Milosevic,Milosevic,Ivica Dacic"),
    ("XK", "Albin Kurti,Hashim Thaci,Vjosa Osmani"),
    ("HU", "Viktor Orban,Viktor Orbán,Peter Szijjarto,Péter Szijjártó"),
    ("PL", "Donald Tusk,Andrzej Duda,Radoslaw Sikorski,Radosław Sikorski"),
    ("CY", "Nicos Anastasiades,Nikos Christodoulides"),
    ("GR", "Alexis Tsipras,Kyriakos Mitsotakis"),
    ("MY", "Mahathir Mohamad,Anwar Ibrahim"),
    ("MM", "Aung San Suu Kyi,Min Aung Hlaing"),
    ("PH", "Rodrigo Duterte,Ferdinand Marcos Jr.,Benigno Aquino"),
    ("TH", "Anutin Charnvirakul,Phumtham Wechayachai,Thaksin Shinawatra"),
    ("KH", "Hun Manet,Hun Sen"),
    ("CA", "Justin Trudeau,Trudeau,Mark Carney"),
    ("IT", "Giorgia Meloni,Meloni,Matteo Renzi,Paolo Gentiloni,Antonio Tajani"),
    ("DZ", "Ramtane Lamamra"),
  ]
}
