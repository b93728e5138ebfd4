struct Ring: BidirectionalCollection {
    var items: [Int]
    var startIndex: Int { 0 }
    var endIndex: Int { items.count }
    func index(after i: Int) -> Int { i + 1 }
    func index(before i: Int) -> Int { i - 1 }
    subscript(i: Int) -> Int { items[i] }
}
let r = Ring(items: [1, 2, 3, 4])
print(r.index(r.endIndex, offsetBy: -1), r[1...].index(r.endIndex, offsetBy: -2), r[1...].last!, r[1...].suffix(2).map { $0 }, Array(r[1...].reversed()))  // expect: 3 2 4 [3, 4] [4, 3, 2]
func lastButOne<C: BidirectionalCollection>(_ c: C) -> C.Element { c[c.index(c.endIndex, offsetBy: -2)] }
print(lastButOne(r), lastButOne("abc"), lastButOne("abcd".dropLast()))  // expect: 3 b b
