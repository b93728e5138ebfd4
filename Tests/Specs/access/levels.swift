struct Counter {
    private var n = 0
    private(set) var shown = 0
    fileprivate let id = 3
    mutating func bump() { n += 1; shown = n * 10 }
    internal var text: String { "\(n):\(id)" }
}
var c = Counter()
c.bump()
c.bump()
print(c.shown, c.text, c.id)  // expect: 20 2:3 3
public final class A { public init() {}; open class B {}; private static let secret = 4; static func reveal() -> Int { secret } }
print(A.reveal())  // expect: 4
