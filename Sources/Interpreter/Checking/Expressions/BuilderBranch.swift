/// A branch of an `if` or `switch` in the body of a result builder.
struct BuilderBranch {
    /// None of what follows `else`, and of cases.
    let conditions: [CheckedCondition]?
    let block: CheckedBlock
    var value: CheckedExpression

    /// The steps from a branch up the tree of `buildEither`, whether it is the second of each: the tree is balanced, its
    /// last branches lie less deep where it is not full.
    static func path(to index: Int, of count: Int) -> [Bool] {
        var steps: [Bool] = []
        var (place, last) = (index, count - 1)
        while last != 0 {
            let isAlone = place == last && last & 1 == 0
            if !isAlone { steps.append(place & 1 == 1) }
            (place, last) = (place >> 1, last >> 1)
        }
        return steps
    }
}
