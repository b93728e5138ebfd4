// A set inside of another value says that it is one.
struct Tagged { var tags: Set<String> = ["a"], more: Set<Int> = [] }
print(Tagged(), [Set([1])], (Set(["x"]), 2), Optional(Set([1])) as Any, ["k": Set([1.5])])  // expect: Tagged(tags: Set(["a"]), more: Set([])) [Set([1])] (Set(["x"]), 2) Optional(Set([1])) ["k": Set([1.5])]
print(Set([1]), "\(Set(["b"]))", String(reflecting: Set([2])))
debugPrint(Set([3]))
struct Sides: OptionSet {
    let rawValue: Int
    static let left = Sides(rawValue: 1), right = Sides(rawValue: 2)
}
print(Sides([]).isEmpty, Sides([.left, .right]).rawValue, [Sides.left, .right])
print(["x", "y"].index(of: "y") ?? -1)
// expect: [1] ["b"] Set([2])
// expect: Set([3])
// expect: true 3 [main.Sides(rawValue: 1), main.Sides(rawValue: 2)]
// expect: 1
