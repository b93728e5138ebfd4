func lastTwo<C: BidirectionalCollection>(_ c: C) -> C.SubSequence {
  let s = c[c.startIndex..<c.endIndex]
  let i = s.index(s.endIndex, offsetBy: -2)
  return s[i...]
}
print(Array(lastTwo([1, 2, 3])), lastTwo("hello"))  // expect: [2, 3] lo
struct Letters: BidirectionalCollection {
  let text: [Character]
  var startIndex: Int { 0 }
  var endIndex: Int { text.count }
  func index(after i: Int) -> Int { i + 1 }
  func index(before i: Int) -> Int { i - 1 }
  subscript(i: Int) -> Character { text[i] }
}
let l = Letters(text: Array("world"))
print(l.index(l.endIndex, offsetBy: -2), l[l.index(l.endIndex, offsetBy: -1)])  // expect: 3 d
let s = l[1..<4]
print(s.index(s.endIndex, offsetBy: -1), s[s.index(s.endIndex, offsetBy: -1)])  // expect: 3 l
print(Array(lastTwo(l)), Array(lastTwo(s)), s.last!, s.distance(from: s.endIndex, to: s.startIndex))  // expect: ["l", "d"] ["r", "l"] l -3
print(s.index(s.endIndex, offsetBy: -5, limitedBy: s.startIndex) as Any)  // expect: nil
extension MutableCollection where Self: BidirectionalCollection {
  mutating func rotate(at m: Index) { self[..<m].reverse(); self[m...].reverse(); reverse() }
}
var a = [1, 2, 3, 4, 5]
a.rotate(at: 2)
print(a)  // expect: [3, 4, 5, 1, 2]
extension MutableCollection where Self: RandomAccessCollection, Element: Comparable {
  mutating func sortTail(from m: Index) { self[m...].sort() }
  mutating func swapHalves(_ i: Index, _ j: Index) { self[i..<j] = self[i..<j]; swapAt(i, j) }
}
var b = [5, 4, 3, 2, 1]
b.sortTail(from: 2)
print(b)  // expect: [5, 4, 1, 2, 3]
b.swapHalves(0, 3)
print(b)  // expect: [2, 4, 1, 5, 3]
var sl = b[1...]
sl.rotate(at: 3)
print(sl)  // expect: [5, 3, 4, 1]
struct R<T>: RandomAccessCollection, MutableCollection {
    var s: [T]
    var startIndex: Int { 0 }
    var endIndex: Int { s.count }
    subscript(i: Int) -> T { get { s[i] } set { s[i] = newValue } }
}
var r = R(s: [49, 1000, 25, 36, 1])
print(r.partition { $0 > 30 }, r.s)  // expect: 2 [1, 25, 1000, 36, 49]
var c = [49, 1000, 25, 36, 1]
print(c.partition { $0 > 30 }, c)  // expect: 2 [1, 25, 1000, 36, 49]
r[1...].sort()
r[..<2].reverse()
print(r.s, r[2...].first!, Array(r[1..<3]))  // expect: [25, 1, 36, 49, 1000] 36 [1, 36]
r.swapAt(0, 4)
r[1...3] = r[2...4]
print(r.s)  // expect: [1000, 36, 49, 25, 25]
