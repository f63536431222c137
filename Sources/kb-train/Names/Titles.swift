/// Words that stand in front of persons' names and are no part of them, in lower case.
enum Titles {
  static let text = """
    former acting vice mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. professor doctor sir lord lady dame king
    queen prince princess emperor empress tsar czar sultan emir amir shah caliph pharaoh maharaja nawab president
    president-elect vice-president chancellor vice-chancellor premier minister prime-minister secretary undersecretary
    secretary-general director-general attorney-general governor-general general-secretary ambassador envoy emissary
    consul attaché senator sen sen. representative rep rep. reps reps. sens sens. congressman congresswoman
    congressmember assemblyman assemblywoman assemblymember lawmaker legislator gov gov. governor lt-gov lt-gov. mayor
    lord-mayor alderman judge justice magistrate chief deputy sheikh shaykh sheik sheikha shaikh mullah mulla mawlawi
    maulvi moulvi maulana mawlana ayatollah hojatoleslam hojjatoleslam allamah allama mufti imam sayyid sayyed syed
    hajji haji hafiz qari qazi kadi akhund akhundzada bishop archbishop metropolitan patriarch catholicos cardinal pope
    pontiff father fr fr. sister brother rabbi reverend rev rev. pastor priest vicar deacon canon abbot abbess monsignor
    msgr msgr. archdeacon chaplain friar lama swami guru pandit sri shri shrimati smt smt. colonel col col. lt-col
    lt-col. lieutenant-colonel general gen gen. lt-gen lt-gen. lieutenant-general maj-gen maj-gen. major-general
    brig-gen brig-gen. brigadier-general brigadier brig brig. major maj maj. captain capt capt. lieutenant lt lt.
    sub-lieutenant sergeant sgt sgt. staff-sergeant corporal cpl cpl. lance-corporal private pvt pvt. pte pte. admiral
    adm adm. vice-admiral rear-admiral commodore cdre cdre. commander cmdr cmdr. cdr cdr. commandant marshal
    field-marshal air-marshal staff petty officer ensign cadet warrant constable inspector insp insp. superintendent
    supt supt. detective det det. sheriff trooper policeman policewoman ranger engineer eng eng. engr engr. architect
    surgeon nurse midwife dentist coach trainer chairman chairwoman chairperson vice-chairman co-chairman co-chair
    spokesman spokeswoman spokesperson director co-director co-founder founder ceo cfo coo speaker commissioner
    ombudsman councillor councilor councilman councilwoman councilmember delegate negotiator mediator diplomat adviser
    advisor aide analyst economist historian researcher scientist journalist reporter correspondent editor columnist
    author novelist poet actor actress singer musician artist lawyer attorney solicitor barrister prosecutor counsel
    advocate activist leader co-leader warlord militant candidate nominee incumbent ex-president ex-minister ex-premier
    ex-governor ex-mayor ex-king comrade count countess baron baroness duke duchess earl viscount viscountess marquess
    marquis marchioness herr frau monsieur mme mme. madame mademoiselle mlle mlle. señor senor señora senora don doña
    signor signora sheikhah ustaz ustad mzee chief-of-staff bey pasha effendi agha aga thakur sardar chaudhry hon hon.
    rt-hon rt-hon. honourable honorable excellency majesty highness holiness eminence mp mps mep msp mla td
    """
}
