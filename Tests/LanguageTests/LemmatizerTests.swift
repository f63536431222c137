import Testing

@testable import Language

@Suite struct LemmatizerTests {
  private func check(_ words: String, _ tag: Language.Tag) {
    for pair in words.split(whereSeparator: { $0 == " " || $0.isNewline }) {
      let parts = pair.split(separator: ">").map(String.init)
      #expect(Lemmatizer().lemma(parts[0], tag) == parts[1], "\(parts[0]) \(tag)")
    }
  }

  @Test(
    arguments: [
      (
        .VBD,
        """
        accused>accuse planned>plan threatened>threaten negotiated>negotiate created>create
        repeated>repeat treated>treat evaluated>evaluate visited>visit invited>invite
        exploited>exploit executed>execute polluted>pollute rebutted>rebut upgraded>upgrade
        avoided>avoid provided>provide conceded>concede proceeded>proceed exceeded>exceed
        decoded>decode intruded>intrude intervened>intervene listened>listen examined>examine
        bargained>bargain mentioned>mention postponed>postpone tuned>tune offered>offer
        preferred>prefer interfered>interfere declared>declare explored>explore
        monitored>monitor labored>labor required>require repaired>repair injured>injure
        poured>pour consumed>consume named>name programmed>program escaped>escape equipped>equip
        developed>develop hoped>hope hopped>hop described>describe provoked>provoke walked>walk
        looked>look signaled>signal revealed>reveal labeled>label cancelled>cancel
        compelled>compel controlled>control installed>install compiled>compile
        scheduled>schedule hauled>haul released>release focused>focus discussed>discuss
        caused>cause raised>raise endorsed>endorse lapsed>lapse changed>change
        challenged>challenge belonged>belong hanged>hang merged>merge judged>judge
        indulged>indulge managed>manage alleged>allege obligated>obligate obliged>oblige
        flagged>flag continued>continue argued>argue solved>solve leaved>leave received>receive
        seized>seize analyzed>analyze organised>organise announced>announce reduced>reduce
        denied>deny carried>carry played>play agreed>agree settled>settle doubled>double
        hurled>hurl crawled>crawl started>start wasted>waste boosted>boost added>add
        permitted>permit quoted>quote voted>vote noted>note vetoed>veto echoed>echo taxed>tax
        fixed>fix showed>show owned>own used>use aided>aid freed>free died>die lied>lie
        typed>type breathed>breathe unearthed>unearth critiqued>critique acquiesced>acquiesce
        guided>guide recruited>recruit suited>suit condemned>condemn reassured>reassure
        disclosed>disclose opposed>oppose blamed>blame claimed>claim spearheaded>spearhead
        summoned>summon abandoned>abandon targeted>target budgeted>budget competed>compete
        deleted>delete reopened>reopen convened>convene bombed>bomb shelled>shell killed>kill
        besieged>besiege encircled>encircle deployed>deploy mobilized>mobilize ratified>ratify
        signed>sign briefed>brief leaked>leak aired>air staffed>staff buzzed>buzz quizzed>quiz
        rigged>rig stabbed>stab robbed>rob probed>probe stirred>stir referred>refer
        occurred>occur transferred>transfer admitted>admit regretted>regret benefited>benefit
        edited>edit credited>credit limited>limit inherited>inherit deposited>deposit
        exited>exit recited>recite disputed>dispute saluted>salute attributed>attribute
        debuted>debut shouted>shout routed>rout faded>fade invaded>invade persuaded>persuade
        loaded>load eroded>erode included>include applauded>applaud defrauded>defraud
        combined>combine joined>join trained>train drained>drain questioned>question
        sanctioned>sanction cautioned>caution stunned>stun pruned>prune scanned>scan
        answered>answer considered>consider veered>veer steered>steer shared>share barred>bar
        starred>star warred>war favoured>favour anchored>anchor sponsored>sponsor stored>store
        ignored>ignore desired>desire captured>capture ensured>ensure toured>tour
        welcomed>welcome resumed>resume roamed>roam deemed>deem redeemed>redeem shaped>shape
        worshipped>worship groped>grope grouped>group swapped>swap wiped>wipe
        subscribed>subscribe bribed>bribe disturbed>disturb absorbed>absorb smoked>smoke
        soaked>soak rebuked>rebuke totaled>total equaled>equal travelled>travel fueled>fuel
        modelled>model refueled>refuel filed>file failed>fail smiled>smile derailed>derail
        reconciled>reconcile patrolled>patrol consoled>console ruled>rule ridiculed>ridicule
        ceased>cease increased>increase pleased>please promised>promise practised>practise
        advised>advise revised>revise crossed>cross collapsed>collapse sensed>sense
        licensed>license ranged>range arranged>arrange avenged>avenge plunged>plunge longed>long
        urged>urge forged>forge pledged>pledge engaged>engage damaged>damage dragged>drag
        begged>beg logged>log hugged>hug valued>value issued>issue rescued>rescue pursued>pursue
        served>serve improved>improve arrived>arrive saved>save sized>size recognized>recognize
        analysed>analyse financed>finance forced>force traced>trace noticed>notice
        embraced>embrace panicked>panic trafficked>traffic backed>back attacked>attack was>be
        had>have 'd>have said>say lay>lie wrote>write bore>bear need>need
        """
      ),
      (
        .VBG,
        """
        accusing>accuse planning>plan threatening>threaten negotiating>negotiate creating>create
        repeating>repeat treating>treat evaluating>evaluate visiting>visit inviting>invite
        exploiting>exploit executing>execute polluting>pollute rebutting>rebut upgrading>upgrade
        avoiding>avoid providing>provide conceding>concede proceeding>proceed exceeding>exceed
        decoding>decode intruding>intrude intervening>intervene listening>listen
        examining>examine bargaining>bargain mentioning>mention postponing>postpone tuning>tune
        offering>offer preferring>prefer interfering>interfere declaring>declare
        exploring>explore monitoring>monitor laboring>labor requiring>require repairing>repair
        injuring>injure pouring>pour consuming>consume naming>name programming>program
        escaping>escape equipping>equip developing>develop hoping>hope hopping>hop
        describing>describe provoking>provoke walking>walk looking>look signaling>signal
        revealing>reveal labelling>label canceling>cancel compelling>compel controlling>control
        installing>install compiling>compile scheduling>schedule hauling>haul releasing>release
        focusing>focus discussing>discuss causing>cause raising>raise endorsing>endorse
        lapsing>lapse changing>change challenging>challenge belonging>belong hanging>hang
        merging>merge judging>judge indulging>indulge managing>manage alleging>allege
        obligating>obligate obliging>oblige flagging>flag continuing>continue arguing>argue
        solving>solve leaving>leave receiving>receive seizing>seize analyzing>analyze
        organising>organise announcing>announce reducing>reduce denying>deny carrying>carry
        playing>play agreeing>agree seeing>see settling>settle doubling>double hurling>hurl
        crawling>crawl starting>start wasting>waste boosting>boost adding>add permitting>permit
        quoting>quote voting>vote noting>note vetoing>veto echoing>echo taxing>tax fixing>fix
        showing>show owning>own using>use aiding>aid freeing>free dying>die lying>lie
        typing>type breathing>breathe unearthing>unearth critiquing>critique
        acquiescing>acquiesce guiding>guide recruiting>recruit suiting>suit condemning>condemn
        reassuring>reassure disclosing>disclose opposing>oppose blaming>blame claiming>claim
        spearheading>spearhead summoning>summon abandoning>abandon targeting>target
        budgeting>budget competing>compete deleting>delete reopening>reopen convening>convene
        bombing>bomb shelling>shell killing>kill besieging>besiege encircling>encircle
        deploying>deploy mobilizing>mobilize ratifying>ratify signing>sign briefing>brief
        leaking>leak airing>air staffing>staff buzzing>buzz quizzing>quiz rigging>rig
        stabbing>stab robbing>rob probing>probe stirring>stir referring>refer occurring>occur
        transferring>transfer admitting>admit regretting>regret benefiting>benefit editing>edit
        crediting>credit limiting>limit inheriting>inherit depositing>deposit exiting>exit
        reciting>recite disputing>dispute saluting>salute attributing>attribute debuting>debut
        shouting>shout routing>rout fading>fade invading>invade persuading>persuade loading>load
        eroding>erode including>include applauding>applaud defrauding>defraud combining>combine
        joining>join training>train draining>drain questioning>question sanctioning>sanction
        cautioning>caution stunning>stun pruning>prune scanning>scan answering>answer
        considering>consider veering>veer steering>steer sharing>share barring>bar starring>star
        warring>war favouring>favour anchoring>anchor sponsoring>sponsor storing>store
        ignoring>ignore desiring>desire capturing>capture ensuring>ensure touring>tour
        welcoming>welcome resuming>resume roaming>roam deeming>deem redeeming>redeem
        shaping>shape worshiping>worship groping>grope grouping>group swapping>swap wiping>wipe
        subscribing>subscribe bribing>bribe disturbing>disturb absorbing>absorb smoking>smoke
        soaking>soak rebuking>rebuke totaling>total equaling>equal travelling>travel
        fuelling>fuel modeling>model refuelling>refuel filing>file failing>fail smiling>smile
        derailing>derail reconciling>reconcile patrolling>patrol consoling>console ruling>rule
        ridiculing>ridicule ceasing>cease increasing>increase pleasing>please promising>promise
        practising>practise advising>advise revising>revise crossing>cross collapsing>collapse
        sensing>sense licensing>license ranging>range arranging>arrange avenging>avenge
        plunging>plunge longing>long urging>urge forging>forge pledging>pledge engaging>engage
        damaging>damage dragging>drag begging>beg logging>log hugging>hug valuing>value
        issuing>issue rescuing>rescue pursuing>pursue serving>serve improving>improve
        arriving>arrive saving>save sizing>size recognizing>recognize freezing>freeze
        analysing>analyse financing>finance forcing>force tracing>trace noticing>notice
        embracing>embrace panicking>panic trafficking>traffic backing>back attacking>attack
        seeing>see lying>lie being>be putting>put bring>bring
        """
      ),
      (
        .NNS,
        """
        parties>party talks>talk speeches>speech crises>crisis heroes>hero shoes>shoe
        women>woman spokesmen>spokesman buses>bus cases>case houses>house boxes>box lives>life
        moves>move viruses>virus sizes>size quizzes>quiz analyses>analysis children>child
        taxes>tax taxis>taxi menus>menu people>people 1990s>1990s news>news feet>foot
        knives>knife stories>story movies>movie
        """
      ),
      (
        .VBZ,
        """
        passes>pass goes>go vetoes>veto denies>deny lies>lie watches>watch focuses>focus
        uses>use says>say buzzes>buzz 's>be has>have is>be dies>die
        """
      ),
      (
        .JJR,
        """
        larger>large easier>easy bigger>big smaller>small fuller>full nicer>nice newer>new
        younger>young stranger>strange simpler>simple freer>free tougher>tough poorer>poor
        wealthier>wealthy wider>wide thinner>thin finer>fine rarer>rare whiter>white purer>pure
        gentler>gentle bluer>blue subtler>subtle abler>able cleverer>clever quieter>quiet
        narrower>narrow brighter>bright calmer>calm scarcer>scarce crueler>cruel crueller>cruel
        shallower>shallow denser>dense looser>loose braver>brave coarser>coarse feebler>feeble
        better>good worse>bad more>more lower>low
        """
      ),
      (
        .JJS,
        """
        closest>close latest>late wisest>wise cheapest>cheap deadliest>deadly greatest>great
        largest>large hottest>hot safest>safe longest>long strongest>strong lowest>low
        severest>severe remotest>remote humblest>humble noblest>noble ripest>ripe
        fiercest>fierce steepest>steep clearest>clear best>good most>most
        """
      ),
      (
        .RBR,
        """
        closer>close sooner>soon later>late better>well further>far earlier>early
        """
      ),
      (
        .VBN,
        """
        born>bear gone>go found>find denied>deny lain>lie
        """
      ),
      (
        .VBP,
        """
        are>be 'm>be 've>have found>found saw>saw
        """
      ),
      (
        .MD,
        """
        wo>will ca>can 'll>will 'd>would could>could
        """
      ),
      (
        .NNPS,
        """
        states>state americans>american
        """
      ),
      (
        .RBS,
        """
        best>well
        """
      ),
      (
        .PRP,
        """
        me>i them>they him>he it>it
        """
      ),
      (
        .PRPS,
        """
        his>his
        """
      ),
      (
        .DT,
        """
        an>a these>this those>that the>the
        """
      ),
      (
        .RB,
        """
        n't>not here>here
        """
      ),
      (
        .POS,
        """
        '>'s 's>'s
        """
      ),
      (
        .CD,
        """
        20,000>20000 1,234,567>1234567 five>five 3.5>3.5 1,2>1,2
        """
      ),
      (
        .NN,
        """
        pm>p.m. pizza>pizza news>news
        """
      ),
      (
        .NNP,
        """
        sanders>sanders
        """
      ),
      (
        .JJ,
        """
        united>united
        """
      ),
      (
        .openingQuote,
        """
        “>\"
        """
      ),
      (
        .colon,
        """
        –>-
        """
      ),
      (
        .period,
        """
        .>.
        """
      ),
    ] as [(Language.Tag, String)])
  func `Base forms follow from spelling and part of speech`(_ tag: Language.Tag, _ words: String) {
    check(words, tag)
  }

  @Test func `A word that is its own base form comes back as it is, whatever its bytes`() {
    let endings = [
      "", "s", "es", "ies", "hes", "ses", "oes", "d", "ed", "eed", "ied", "ing", "ying", "er",
      "est", "men",
    ]
    for tag in Language.Tag.allCases {
      for beginning in [
        "", "x", "é", "日本", "a\u{3000}", "\u{0}", "''", "qu", "ll", "bell", "zz", "1,",
      ] {
        for ending in endings {
          let lemma = Lemmatizer().lemma(beginning + ending, tag)
          #expect(lemma.utf8.count <= (beginning + ending).utf8.count + 2)
          #expect(!lemma.unicodeScalars.contains("\u{FFFD}"), "\(beginning)\(ending)")
        }
      }
    }
    for word in ["the", "government", "yesterday", "ceasefire"] {
      #expect(Lemmatizer().lemma(word, .NN) == word)
    }
  }

  @Test func `The lists hold no word twice with two base forms of one part of speech`() {
    for (family, lists) in LemmaLists.pairs + [(.past, LemmaLists.verbs)] {
      var seen: [Substring: Substring] = [:]
      for row in lists.split(whereSeparator: { $0 == "," || $0.isNewline }) {
        let words = row.split(separator: " ")
        guard let lemma = words.first else { continue }
        #expect(words.count > 1, "\(row)")
        for form in words.dropFirst() {
          #expect(seen[form, default: lemma] == lemma, "\(form) \(family)")
          seen[form] = lemma
        }
      }
    }
  }
}
