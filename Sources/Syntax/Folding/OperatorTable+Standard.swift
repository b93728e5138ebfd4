/// The operators of the standard library, one row a group.
extension OperatorTable {
    private struct Row {
        let name: String
        let associativity: Associativity
        let higherThan: [Int]
        let operators: [String]

        init(_ name: String, _ associativity: Associativity, higherThan: [Int], _ operators: [String]) {
            (self.name, self.associativity, self.higherThan) = (name, associativity, higherThan)
            self.operators = operators
        }
    }

    /// The first five stand at the places that `Fixed` names.
    private static let rows = [
        Row(
            "AssignmentPrecedence", .right, higherThan: [],
            [
                "*=", "/=", "%=", "+=", "-=", "<<=", ">>=", "&=", "|=", "^=", "&<<=", "&>>=", "&+=", "&-=", "&*=",
                ".&=", ".|=", ".^=",
            ]),
        Row("FunctionArrowPrecedence", .right, higherThan: [0], []),
        Row("TernaryPrecedence", .right, higherThan: [1], []),
        Row("DefaultPrecedence", .none, higherThan: [2], []),
        Row("CastingPrecedence", .none, higherThan: [5], []),
        Row("NilCoalescingPrecedence", .right, higherThan: [6], ["??"]),
        Row(
            "ComparisonPrecedence", .none, higherThan: [7],
            [
                "<", "<=", ">", ">=", "==", "!=", "===", "!==", "~=", ".==", ".!=", ".<", ".<=", ".>", ".>=",
            ]),
        Row("LogicalConjunctionPrecedence", .left, higherThan: [8], ["&&", ".&", ".&&"]),
        Row("LogicalDisjunctionPrecedence", .left, higherThan: [2], ["||"]),
        Row("RangeFormationPrecedence", .none, higherThan: [4], ["...", "..<"]),
        Row("AdditionPrecedence", .left, higherThan: [9], ["+", "-", "&+", "&-", "|", "^"]),
        Row("MultiplicationPrecedence", .left, higherThan: [10], ["*", "/", "%", "&*", "&"]),
        Row("BitwiseShiftPrecedence", .none, higherThan: [11], ["<<", ">>", "&<<", "&>>"]),
    ]

    private static let prefixes = ["!", "~", "+", "-", "...", "..<", ".!"]
    private static let postfixes = ["..."]

    public static func standard(_ names: NameTable) -> OperatorTable {
        var table = OperatorTable()
        for row in rows {
            let group = PrecedenceGroup(
                name: row.name, associativity: row.associativity, isAssignment: row.name == "AssignmentPrecedence")
            let index = table.add(group, named: names.intern(row.name))
            for word in row.operators { table.addInfix(names.intern(word), index) }
        }
        for (index, row) in rows.enumerated() {
            for lower in row.higherThan { table.raise(index, above: lower) }
        }
        for word in prefixes { table.addPrefix(names.intern(word)) }
        for word in postfixes { table.addPostfix(names.intern(word)) }
        return table
    }
}
