struct Box<T> { var v: T }
extension Box: Equatable where T: Equatable {}
extension Box: Hashable where T: Hashable {}
extension Box: Comparable where T: Comparable { static func < (a: Box, b: Box) -> Bool { a.v < b.v } }
extension Box: CustomStringConvertible where T: CustomStringConvertible { var description: String { "[\(v.description)]" } }
print(Box(v: 1) == Box(v: 1), Box(v: 2) > Box(v: 1), Set([Box(v: "a"), Box(v: "a")]).count, Box(v: 5), [Box(v: 3), Box(v: 1)].sorted())  // expect: true true 1 [5] [[1], [3]]
print(Box(v: [1]) == Box(v: [2]), max(Box(v: 1.5), Box(v: 0.5)))  // expect: false [1.5]
