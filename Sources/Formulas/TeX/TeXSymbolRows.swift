/// The symbols and letters of TeX with their characters; of several names for one symbol the first is written.
enum TeXSymbolRows {
    /// Characters that stand for themselves.
    static let characters: [(SymbolClass, String)] = [
        (.binary, "+"), (.relation, "=<>:"), (.punctuation, ",;"), (.opening, "(["), (.closing, ")]!?"),
        (.ordinary, "/|.@\"`"),
    ]

    static let symbols: [(SymbolClass, StaticString)] = [
        (.ordinary, ordinary), (.large, large), (.binary, binary), (.relation, relations), (.relation, arrowRelations),
        (.opening, opening), (.closing, closing), (.punctuation, "colon : ldotp . cdotp ·"),
        (.inner, "ldots … cdots ⋯ ddots ⋱ dotsc … dotsb ⋯ dotsm ⋯ dotsi ⋯ dotso … iddots ⋰ mathellipsis …"),
    ]

    private static let ordinary: StaticString = """
        infty ∞ partial ∂ nabla ∇ prime ′ backprime ‵ forall ∀ exists ∃ nexists ∄ emptyset ∅ varnothing ∅ neg ¬ lnot ¬
        top ⊤ bot ⊥ angle ∠ measuredangle ∡ triangle △ hbar ℏ hslash ℏ ell ℓ wp ℘ Re ℜ Im ℑ aleph ℵ beth ℶ gimel ℷ
        daleth ℸ complement ∁ flat ♭ natural ♮ sharp ♯ clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠ vdots ⋮
        surd √ square □ Box □ blacksquare ■ lozenge ◊ bigstar ★ checkmark ✓ | ‖ Vert ‖ vert | backslash \\
        % % # # $ $ & & _ _ S § P ¶ copyright © pounds £ yen ¥ degree ° mho ℧ Finv Ⅎ
        blacktriangle ▲ triangledown ▽ blacktriangledown ▼ blacklozenge ⧫ circledR ® circledS Ⓢ eth ð
        """

    private static let large: StaticString = """
        sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ oiint ∯ intop ∫ bigcup ⋃ bigcap ⋂ bigsqcup ⨆ bigvee ⋁ bigwedge ⋀
        bigodot ⨀ bigoplus ⨁ bigotimes ⨂ biguplus ⨄
        """

    private static let binary: StaticString = """
        minus − times × cdot ⋅ div ÷ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet • cup ∪ cap ∩ setminus ∖ smallsetminus ∖ wedge ∧
        land ∧ vee ∨ lor ∨ oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ dagger † ddagger ‡ dag † ddag ‡ amalg ⨿ uplus ⊎ sqcup ⊔ sqcap ⊓
        diamond ⋄ bigtriangleup △ bigtriangledown ▽ triangleleft ◁ triangleright ▷ lhd ⊲ rhd ⊳ unlhd ⊴ unrhd ⊵ wr ≀
        bigcirc ○ boxplus ⊞ boxminus ⊟ boxtimes ⊠ boxdot ⊡ ltimes ⋉ rtimes ⋊ leftthreetimes ⋋ rightthreetimes ⋌
        circledast ⊛ circledcirc ⊚ circleddash ⊝ dotplus ∔ barwedge ⊼ veebar ⊻ doublebarwedge ⩞ curlywedge ⋏ curlyvee ⋎
        intercal ⊺ divideontimes ⋇ Cap ⋒ Cup ⋓ centerdot ⋅ bmod mod
        """

    private static let relations: StaticString = """
        le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ lt < gt > equiv ≡ approx ≈ sim ∼ simeq ≃ cong ≅ propto ∝ varpropto ∝ ll ≪ gg ≫ lll ⋘
        ggg ⋙ in ∈ ni ∋ owns ∋ notin ∉ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ subsetneq ⊊ supsetneq ⊋ nsubseteq ⊈
        nsupseteq ⊉ sqsubset ⊏ sqsupset ⊐ sqsubseteq ⊑ sqsupseteq ⊒ Subset ⋐ Supset ⋑ mid ∣ nmid ∤ parallel ∥ nparallel ∦
        perp ⊥ vdash ⊢ dashv ⊣ models ⊨ vDash ⊨ Vdash ⊩ Vvdash ⊪ nvdash ⊬ nvDash ⊭ asymp ≍ doteq ≐ doteqdot ≑ Doteq ≑
        bowtie ⋈ Join ⋈ smile ⌣ frown ⌢ prec ≺ succ ≻ preceq ⪯ succeq ⪰ preccurlyeq ≼ succcurlyeq ≽ precsim ≾ succsim ≿
        leqslant ⩽ geqslant ⩾ leqq ≦ geqq ≧ lesssim ≲ gtrsim ≳ lessapprox ⪅ gtrapprox ⪆ lessgtr ≶ gtrless ≷ lneq ⪇ gneq ⪈
        lneqq ≨ gneqq ≩ nless ≮ ngtr ≯ nleq ≰ ngeq ≱ nsim ≁ ncong ≇ approxeq ≊ thickapprox ≈ thicksim ∼ backsim ∽ eqsim ≂
        triangleq ≜ coloneqq ≔ coloneq ≔ eqqcolon ≕ Coloneqq ⩴ circeq ≗ eqcirc ≖ bumpeq ≏ Bumpeq ≎ fallingdotseq ≒
        risingdotseq ≓ therefore ∴ because ∵ between ≬ pitchfork ⋔ vartriangle △ trianglelefteq ⊴ trianglerighteq ⊵
        vartriangleleft ⊲ vartriangleright ⊳ blacktriangleleft ◀ blacktriangleright ▶ nprec ⊀ nsucc ⊁ backsimeq ⋍
        coloncolon ∷ vcentcolon ∶ ratio ∶ questeq ≟ shortmid ∣ shortparallel ∥
        """

    private static let arrowRelations: StaticString = """
        to → rightarrow → gets ← leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ iff ⟺
        implies ⟹ impliedby ⟸ longrightarrow ⟶ longleftarrow ⟵ longleftrightarrow ⟷ Longrightarrow ⟹ Longleftarrow ⟸
        Longleftrightarrow ⟺ mapsto ↦ longmapsto ⟼ uparrow ↑ downarrow ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓
        Updownarrow ⇕ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ hookrightarrow ↪ hookleftarrow ↩ rightharpoonup ⇀
        rightharpoondown ⇁ leftharpoonup ↼ leftharpoondown ↽ upharpoonright ↾ upharpoonleft ↿ downharpoonright ⇂
        downharpoonleft ⇃ rightleftharpoons ⇌ leftrightharpoons ⇋ leadsto ⇝ rightsquigarrow ⇝ leftrightsquigarrow ↭
        twoheadrightarrow ↠ twoheadleftarrow ↞ rightarrowtail ↣ leftarrowtail ↢ rightrightarrows ⇉ leftleftarrows ⇇
        upuparrows ⇈ downdownarrows ⇊ rightleftarrows ⇄ leftrightarrows ⇆ curvearrowright ↷ curvearrowleft ↶
        circlearrowright ↻ circlearrowleft ↺ Lsh ↰ Rsh ↱ dashrightarrow ⇢ dashleftarrow ⇠ multimap ⊸ nrightarrow ↛
        nleftarrow ↚ nRightarrow ⇏ nLeftarrow ⇍ nleftrightarrow ↮ nLeftrightarrow ⇎ Rrightarrow ⇛ Lleftarrow ⇚
        looparrowright ↬ looparrowleft ↫ restriction ↾
        """

    private static let opening: StaticString = """
        { { lbrace { langle ⟨ lfloor ⌊ lceil ⌈ lvert | lVert ‖ lbrack [ lparen ( lgroup ⟮ llbracket ⟦ ulcorner ⌜ llcorner ⌞
        lmoustache ⎰
        """

    private static let closing: StaticString = """
        } } rbrace } rangle ⟩ rfloor ⌋ rceil ⌉ rvert | rVert ‖ rbrack ] rparen ) rgroup ⟯ rrbracket ⟧ urcorner ⌝ lrcorner ⌟
        rmoustache ⎱
        """

    static let letters: StaticString = """
        alpha α beta β gamma γ delta δ varepsilon ε epsilon ϵ zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ varkappa ϰ
        lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ varphi φ phi ϕ
        chi χ psi ψ omega ω digamma ϝ Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
        Alpha Α Beta Β Epsilon Ε Zeta Ζ Eta Η Iota Ι Kappa Κ Mu Μ Nu Ν Omicron Ο Rho Ρ Tau Τ Chi Χ
        imath ı jmath ȷ
        """

    static let arrows: StaticString = """
        xrightarrow → xleftarrow ← xleftrightarrow ↔ xRightarrow ⇒ xLeftarrow ⇐ xLeftrightarrow ⇔ xmapsto ↦
        xhookrightarrow ↪ xhookleftarrow ↩ xrightharpoonup ⇀ xleftharpoonup ↼ xlongequal =
        """

    static let functions: [(limits: Bool, rows: StaticString)] = [
        (false, "sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh coth exp log ln lg arg deg dim hom ker"),
        (true, "max min sup inf lim det gcd Pr limsup liminf injlim projlim"),
    ]

    /// Read, but written as `\operatorname`, because not every TeX knows them.
    static let lesserFunctions: [(limits: Bool, rows: StaticString)] = [
        (false, "arctg ctg sh ch th tg"), (true, "argmax argmin"),
    ]

    /// Commands whose name is not what is shown.
    static let functionSpellings = [
        "limsup": "lim\u{2009}sup", "liminf": "lim\u{2009}inf", "injlim": "inj\u{2009}lim",
        "projlim": "proj\u{2009}lim", "argmax": "arg\u{2009}max", "argmin": "arg\u{2009}min",
    ]

    /// What `\not` makes of a symbol.
    static let negations = [
        ("=", "≠"), ("∈", "∉"), ("∋", "∌"), ("<", "≮"), (">", "≯"), ("≤", "≰"), ("≥", "≱"), ("∼", "≁"), ("≈", "≉"),
        ("≡", "≢"), ("≅", "≇"), ("⊂", "⊄"), ("⊃", "⊅"), ("⊆", "⊈"), ("⊇", "⊉"), ("∣", "∤"), ("∥", "∦"), ("∃", "∄"),
        ("⊢", "⊬"), ("⊨", "⊭"), ("←", "↚"), ("→", "↛"), ("⇒", "⇏"), ("⇐", "⇍"), ("⇔", "⇎"), ("↔", "↮"), ("≃", "≄"),
        ("≺", "⊀"), ("≻", "⊁"),
    ]
}
