protocol Scorer {
    associatedtype Input
    func score(_ input: Input) -> Double
    func same(_ other: Self) -> Bool
    func each(_ body: (Input) -> Void)
    var last: Input { get }
}
struct Length: Scorer {
    func score(_ input: String) -> Double { Double(input.count) }
    func same(_ other: Length) -> Bool { true }
    func each(_ body: (String) -> Void) { body("a") }
    var last: String { "z" }
}
let scorers: [any Scorer] = [Length()]
for scorer in scorers {
    print(scorer.last)
    scorer.each { print($0) }
    print(scorer.score("hello"))  // expect error 11: member 'score' cannot be used on value of type 'any Scorer'; consider using a generic constraint instead [#ExistentialMemberAccess]
    print(scorer.same(Length()))  // expect error 11: member 'same' cannot be used on value of type 'any Scorer'; consider using a generic constraint instead [#ExistentialMemberAccess]
}
let values: [any Equatable] = [1, 2]
print(values[0] == values[1])  // expect error 17: binary operator '==' cannot be applied to two 'any Equatable' operands
let least: any Comparable = 3
print(least < least)  // expect error 13: binary operator '<' cannot be applied to two 'any Comparable' operands
