/// The words of English whose part of speech a list can give.
enum ClosedClasses {
  static let tags: [String: Tag] = {
    var tags: [String: Tag] = [:]
    let lists: [(Tag, String)] = [
      (.DT, "the a an this these those each every either neither another some any no all both"),
      (
        .IN,
        "of in on at by for from with without within into onto over under through during against between among amid despite since until as if than because although though while whereas unless whether after before about above across along around behind below beneath beside besides beyond except inside like near off outside per toward towards upon via throughout amongst amidst alongside given"
      ),
      (.TO, "to"),
      (.CC, "and or but nor yet plus &"),
      (
        .PRP,
        "i you he she it we they me him us them himself herself itself themselves myself ourselves yourself mine yours"
      ),
      (.PRPS, "my your his her its our their"),
      (.MD, "will would can could may might must shall should 'll 'd ca wo cannot ought"),
      (.WDT, "which whatever whichever"), (.WP, "who whom what whoever"), (.WPS, "whose"),
      (.WRB, "when where why how whenever wherever"), (.EX, "there"),
      (.VBZ, "is has does 's"), (.VBP, "are am have do 'm 're 've"), (.VBD, "was were had did"),
      (.VB, "be"), (.VBN, "been"), (.VBG, "being having"),
      (
        .RB,
        "not n't never also only just still already even very too so then now again once ever here soon later earlier repeatedly however therefore thus meanwhile instead together almost perhaps maybe rather quite really often always sometimes ago away back else far yesterday today tomorrow"
      ),
      (
        .CD,
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen"
      ),
      (
        .JJ,
        "new last next other such own first second third fourth fifth many much few more most several former senior top key military political foreign national international local public recent major peaceful same possible clear unable able high low long great good bad old young early late final full further general common certain concrete practical core nuclear"
      ),
      (
        .NN,
        "monday tuesday wednesday thursday friday saturday sunday government minister president spokesman spokeswoman official statement agreement peace war security policy time country people state year week month day group side border ceasefire"
      ),
      (
        .NNS,
        "talks negotiations officials forces troops countries people years weeks months days groups sides borders attacks strikes sanctions weapons reporters journalists"
      ),
    ]
    for (tag, words) in lists {
      for word in words.split(separator: " ") where tags[String(word)] == nil {
        tags[String(word)] = tag
      }
    }
    return tags
  }()

  /// Base forms that are verbs more often than nouns.
  static let verbs: Set<String> = Set(
    """
    accept accuse achieve acknowledge act add address admit advise affirm agree aim allege allow announce answer appear argue ask assert
    assure attend avoid back believe blame boycott brief caution change claim clarify comment commit complain concede conclude condemn
    confirm congratulate consider contend continue convene cooperate create criticise criticize deal decide declare decline demand
    denounce deny describe deserve disclose discuss dismiss dispute emphasise emphasize end endorse ensure enter establish exchange expect
    explain express extend face fail follow force guarantee hail happen help hope host implement include indicate insist intend
    invite issue join joke lament launch maintain mention move need note object observe offer oppose order participate pledge praise
    predict press prevent proceed promise propose protect protest provide pursue push question quote raise reaffirm recall receive
    recognise recognize refer refuse reiterate reject release remain remark remove repeat reply report request require rescue reserve
    resolve respond respect resume return reveal rule seem serve share signal stop stress suggest support suspend talk target testify
    thank threaten travel try turn tweet underline underscore urge use vow violate visit voice vote want warn welcome withdraw wonder work
    worry call resume suspect believe hope plan look start carry tolerate agree kill die live remain reach sign stay open close
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
