struct Point: CustomDebugStringConvertible {
    var x: Int
    var debugDescription: String { "<\(x)>" }
}
final class Node: CustomDebugStringConvertible {
    var debugDescription: String { "node" }
}
enum Side: CustomDebugStringConvertible {
    case left
    var debugDescription: String { "L" }
}
print(Point(x: 1), [Point(x: 2)], "\(Point(x: 3))", Optional(Point(x: 4)) as Any)  // expect: <1> [<2>] <3> Optional(<4>)
print(Node(), Side.left, String(describing: Side.left), ["k": Node()])  // expect: node L L ["k": node]
debugPrint(Point(x: 5), Side.left)  // expect: <5> L
