struct Money: Comparable {
    let cents: Int
    static func < (l: Money, r: Money) -> Bool { l.cents < r }  // expect error 58: operator function '<' requires that 'Money' conform to 'BinaryInteger'
}
