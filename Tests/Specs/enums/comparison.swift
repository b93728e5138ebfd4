enum Size: Int, Comparable {
    case small = 1, medium, large
    static func < (a: Size, b: Size) -> Bool { a.rawValue < b.rawValue }
}
print(Size.small < .large, [Size.large, .small, .medium].sorted(), max(Size.small, .medium))  // expect: true [main.Size.small, main.Size.medium, main.Size.large] medium
enum Level: Comparable { case low, mid(Int), high }
print(Level.low < .high, Level.mid(1) < .mid(2), [Level.high, .mid(3), .low].min()!)  // expect: true true low
enum E: Equatable { case a(Int), b }
print(E.a(1) == .a(1), E.a(1) == .a(2), E.b == .b, E.a(1) != .b)  // expect: true false true true
print(Set([Size.small, .small, .large]).count)  // expect: 2
