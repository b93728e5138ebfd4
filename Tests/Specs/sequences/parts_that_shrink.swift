extension Collection { func f() -> Int { var r = self[...]; r.removeFirst(); return r.count }
  func pairs() -> [Element] { var out: [Element] = []; var rest = self[...]; while let x = rest.popFirst() { out.append(x) }; return out } }
print([1, 2].f(), "abc".pairs())  // expect: 1 ["a", "b", "c"]
extension StringProtocol { func trimmedLast() -> String { var r = self[...]; r.removeLast(); return String(r) } }
print("abc".trimmedLast())  // expect: ab
extension BidirectionalCollection where Element: Equatable { func isPalin() -> Bool { var s = self[...]; while let a = s.popFirst(), let b = s.popLast() { if a != b { return false } }; return true } }
print("abcba".isPalin(), [1, 2].isPalin())  // expect: true false
struct Ring: BidirectionalCollection {
    var items: [Int]
    var startIndex: Int { 0 }
    var endIndex: Int { items.count }
    func index(after i: Int) -> Int { i + 1 }
    func index(before i: Int) -> Int { i - 1 }
    subscript(i: Int) -> Int { items[i] }
}
var rest = Ring(items: [1, 2, 3, 4, 5])[...]
print(rest.popFirst()!, rest.popLast()!, rest.removeFirst(), Array(rest))  // expect: 1 5 2 [3, 4]
rest.removeLast(1)
print(Array(rest), rest.startIndex, rest.endIndex)  // expect: [3] 2 3
