/// Given names with the gender that they mostly tell. A name missing here can still be a person's: the list helps
/// to see persons in capitalised words and to tell "he" from "she".
enum GivenNames {
  static func gender(_ name: String) -> Gender? { genders[name.lowercased()] }

  static func contains(_ name: String) -> Bool { genders[name.lowercased()] != nil }

  private static let genders = WordTable(
    female.split(whereSeparator: \.isWhitespace).map { (String($0), Gender.female) }
      + male.split(whereSeparator: \.isWhitespace).map { (String($0), Gender.male) })

  private static let male = """
    aaron abbas abdel abdul abdulaziz abdullah abdulla abraham abu adam adel adil adrian ahmad ahmed ajay akbar akira alan albert alejandro alex
    alexander alexei alexey alexis alfred ali alberto allan allen alvaro amar amin amir amit amr anatoly anders andre andrea andreas andrei andrew andrey
    andriy andrzej angus anil anthony anton antonio antony anwar arif arjun armando arnold arthur arturo asad asif aslan ashraf attaullah aziz barack barry
    bashar ben benjamin benny bernard bernie bill bob boris boutros brad brandon brendan brett brian bruce bryan burhan carl carlos carter cesar charles
    charlie chad chris christian christoph christopher chuck clarence claude claudio colin corey craig cyril dan daniel danny dariusz darren dave david
    dean denis dennis derek diego dieter dimitri dmitri dmitry dmytro don donald doug douglas duncan dwight ed eddie edgar eduardo edward edwin ehud elias
    elliot emil emmanuel emomali enrique eric erik ernest ernesto ethan eugene evan evo fabian faisal faiz farooq federico felipe felix ferdinand fernando
    fidel francis francisco francois frank frank-walter franz fred frederick friedrich fumio gabriel gareth gary gavin gennady geoffrey george georgi gerald gerard gerhard gerry
    giacomo gideon gilbert giorgio giovanni giuseppe gordon graham grant greg gregory grigory guillermo gunter gustavo guy habib hafiz haider haitham
    hakan hamad hamid hamza hans harold harris harry hasan hashim hassan hector heiko heinrich helmut henrik henry herman hideo hiroshi horst hosni howard hubert hugh
    hugo hussein ian ibrahim idris ignacio igor ihor ilham ilya imran irfan isaac ishaq ismail israel ivan jack jackson jacob jacques jair jake jalal jamal
    james jamil jan janusz jared jason javad javier jay jean jean-claude jean-yves jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joe joel johan
    john johnny jon jonathan jorge jose josef joseph joshua juan julian julius junaid justin kamal karim karl kassym-jomart keir keith ken kenneth kevin khalid khaled khalil khawaja
    kim kofi konstantin kumar kurt kyle lakhdar lamar larry lars laurence laurent lawrence lee leo leon leonard leonid levan lindsey lloyd lorenzo lou louis luc lucas luigi
    luis luiz lukas lyndon mahmood mahmoud mahmud malcolm malik manuel marc marcel marco marcus mario mark marko martin marty marwan masoud massoud
    matt matteo matthew maurice mauricio max maxim mehmet mevlut michael michel miguel mihail mike mikhail milan miles milos mitch mitt moammar mohamad
    mohamed mohammad mohammed mohsen moshe muammar muhammad muhammadu mukhtar murat mustafa mykhailo nabil naftali narendra nasser nathan nawaz ned neil
    nelson nicholas nick nicola nicolas nigel nikol nikola nikolai noah noel norbert norman nuri oleg oleksandr oleksii oliver olivier omar oscar osama othman otto
    pablo paolo pascal pat patrick paul pavel pavlo pedro pervez pete peter petr petro philip philippe phil pierre piotr prabowo pranab qasim qassem rafael rafiq rahul rajiv ralph
    ramadan ramon ramzan rand randy rashad rashid raul ray raymond recep reginald reince reza ricardo rich richard rick riyad rob robert roberto rod rodrigo roger
    rohan roland roman ron ronald rory ross roy rudy rupert russell ryan saad sadiq saeed said salah salem salim salman salva sam sami samir samuel sanjay saud scott sean sebastian serge
    sergei sergey sergio serhii serzh seth shah shahbaz shavkat shehbaz shimon shinzo sidney silvio simon sohail stanislav staffan stefan stephane stephen steve steven stuart sultan suleiman
    syed taha tamim tariq tayyip ted terrence terry thabo theodore thierry thomas tibor tim timothy toby todd tom tomas tommy toni tony travis trevor
    umar usman vaclav valery vasily viktor victor vincent vinod vitaly vladimir volker volodymyr waleed walid wallace walter wang warren wayne wesley wilhelm will willem william wolfgang
    xavier xi yahya yair yasir yasser yehuda yitzhak yoon yoshihide yousaf yousef yuri yusuf zachary zahid zalmay zhang ziad zoran zulfikar
    """

  private static let female = """
    abigail adriana agnes aisha alexandra alice alicia alina alison allison amal amanda amber amelia amina amy ana anastasia andrea angela angelina anita ann anna annalena
    anne annegret annette antonia april ariana aruna asma audrey ayesha barbara beatrice benazir bernadette beth betsy betty beverly bonnie brenda bridget brooke camila carla carly carmen carol
    carole caroline carolyn cassandra catherine cathy cecilia charlotte chelsea cheryl chiara christina christine chrystia claire clara claudia condoleezza connie
    cristina cynthia daisy dana daniela danielle debbie deborah delia denise diana diane dianne dina dolores donna dorothy ebba edith elaine elena eleanor elise eliza
    elizabeth ella ellen elvira emily emma erica erika esther eva eve evelyn farah fatima federica fiona florence fatou francesca gabriela gail georgia georgina gina ginni giorgia gloria
    grace greta gretchen gwen hadja haley hanan hanna hannah harriet hazel heather heidi helen helena hillary hina huma ilse ingrid irene irina isabel isabella ivanka jacinda jackie
    jacqueline jamie jan jana jane janet janice jasmine jean jeanine jen jennifer jessica jill jo joan joanna jodi josephine joy joyce juanita judith judy julia
    juliana julie julieta kaja kamala karen karin karine kate katherine kathleen kathryn kathy katie katrina kayla kelly kelli kellyanne kimberly kirsten kristen kristalina kristi laila lara
    laura lauren layla leila lena lesley leslie leticia lilian liliana linda lisa lisbeth liz loretta lorraine louise lucia lucy luisa lydia lynn madeleine maia malala
    marcia margaret margarita margot maria marianne marie marija marina marion marta martha mary maryam maureen megan melania melanie melissa mercedes meredith mette mia michele michelle
    michaela mina miriam mirjana monica mona nadia najla nancy naomi natalia natalie natasha nicole nikki nina noor nora olena olga olivia ophelia pamela patricia paula pauline
    penelope penny petra phyllis priti priscilla rachel rania rebecca regina renee rhonda rita roberta robin romina rosa rosalie rose rosemary rosie ruth sabrina sadia sally samantha
    sandra sanna sara sarah shannon sharon sheila shelley sherry shireen shirley simone sofia sonia sophia sophie stacey stella stephanie sue susan susana suzanne sylvia
    tamara tammy tania tanya tara tatiana teresa theresa tina tracy tulsi tzipi ursula valentina valerie vanessa vera veronica vicky victoria viola viviane wendy xiomara
    yasmin yolanda yulia yvette yvonne zahra zainab zehra zoe zsuzsanna
    """
}
