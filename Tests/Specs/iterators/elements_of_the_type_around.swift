struct G<Element> { var xs: [Element] }
extension G: Sequence {
    struct Iterator: IteratorProtocol {
        let g: G
        var i = 0
        mutating func next() -> (i: Int, value: Element)? {
            guard i < g.xs.count else { return nil }
            defer { i += 1 }
            return (i, g.xs[i])
        }
    }
    func makeIterator() -> Iterator { Iterator(g: self) }
}
extension G where Element: Numeric { var total: Element { self.reduce(0) { $0 + $1.value } } }
extension G { var firstOne: Element? { xs.first }; func all() -> [Element] { xs } }
print(G(xs: [1, 2]).total, G(xs: [1]).firstOne as Any, G(xs: ["a"]).all())  // expect: 3 Optional(1) ["a"]
var numbers = (1...4).makeIterator()
_ = numbers.next()
print(numbers.map { $0 * 2 }, (0..<3).makeIterator().reduce(0, +), Array((1...3).makeIterator()))  // expect: [4, 6, 8] 3 [1, 2, 3]
enum Answer: ExpressibleByBooleanLiteral, Equatable {
    case yes, no, maybe
    init(booleanLiteral value: Bool) { self = value ? .yes : .no }
}
func word(_ answer: Answer) -> String {
    switch answer {
    case true: "yes"
    case false: "no"
    default: "maybe"
    }
}
print(word(.yes), word(false), word(.maybe))  // expect: yes no maybe
