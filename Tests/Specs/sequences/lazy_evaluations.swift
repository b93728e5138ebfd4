var n = 0
func f(_ x: Int) -> Int { n += 1; return x }
func show(_ s: String, _ v: Any) { print(s, v, n); n = 0 }
let a = [1, 2, 3, 4, 5, 6]
let l = a.lazy.map { f($0) }
show("made", 0)
show("first", l.first!)
show("first where", l.first { $0 > 2 }!)
show("contains", l.contains(3))
show("contains where", l.contains { $0 == 3 })
show("prefix", Array(l.prefix(2)))
show("filter first", l.filter { $0 > 3 }.first!)
show("filter array", Array(l.filter { $0 > 3 }))
show("filter count", l.filter { $0 > 3 }.count)
show("filter isEmpty", l.filter { $0 > 3 }.isEmpty)
show("filter reduce", l.filter { $0 > 3 }.reduce(0, +))
show("filter map", Array(l.filter { $0 > 3 }.map { $0 * 2 }))
show("filter map first", l.filter { $0 > 3 }.map { $0 * 2 }.first!)
show("map map", Array(l.map { $0 + 1 }.prefix(1)))
show("compactMap array", Array(l.compactMap { $0 > 3 ? $0 : nil }))
show("prefix while", Array(l.prefix { $0 < 3 }))
show("drop while", Array(l.drop { $0 < 3 }))
show("last", l.last!)
show("reversed first", l.reversed().first!)
show("reversed array", Array(l.reversed()))
show("dropFirst first", l.dropFirst(2).first!)
show("suffix", Array(l.suffix(2)))
show("index", l[l.index(l.startIndex, offsetBy: 3)])
show("min", l.min()!)
show("sorted", l.sorted())
show("enumerated", Array(l.enumerated()).count)
show("zip", Array(zip(l, l)).count)
show("allSatisfy", l.allSatisfy { $0 < 2 })
for x in l { if x > 2 { break } }
show("loop", 0)
for x in l.filter({ $0 % 2 == 0 }) where x > 3 { print(x); break }
show("loop", 0)
show("elementsEqual", l.elementsEqual([1, 3]))
show("count", l.count)
show("firstIndex", l.firstIndex(of: 3)!)
show("firstIndex", l.firstIndex { $0 > 3 }!)
let s = (1...).lazy.map { f($0 * $0) }.filter { $0 % 2 == 0 }
show("infinite", Array(s.prefix(3)))
show("infinite first", s.first { $0 > 10 }!)
var it = l.makeIterator()
show("next", it.next()!); show("next", it.next()!)
show("set", Set(l).count)
show("joined", l.map { "\($0)" }.joined(separator: "-"))
show("flatMap reduce", l.flatMap { [$0, $0] }.reduce(0, +))
let e = l.filter { $0 > 1 }
show("filter dropFirst first", e.dropFirst().first!)
show("filter last", e.last!)
show("filter suffix", Array(e.suffix(2)))
show("filter reversed", Array(e.reversed()))
show("filter contains", e.contains(4))
show("filter min", e.min()!)
show("max by", e.max { $0 < $1 }!)
show("reduce into", e.reduce(into: 0) { $0 += $1 })
show("filter filter", Array(e.filter { $0 < 4 }))
// expect: made 0 0
// expect: first 1 1
// expect: first where 3 3
// expect: contains true 3
// expect: contains where true 3
// expect: prefix [1, 2] 2
// expect: filter first 4 5
// expect: filter array [4, 5, 6] 6
// expect: filter count 3 6
// expect: filter isEmpty false 4
// expect: filter reduce 15 6
// expect: filter map [8, 10, 12] 6
// expect: filter map first 8 5
// expect: map map [2] 1
// expect: compactMap array [4, 5, 6] 6
// expect: prefix while [1, 2] 3
// expect: drop while [3, 4, 5, 6] 6
// expect: last 6 1
// expect: reversed first 6 1
// expect: reversed array [6, 5, 4, 3, 2, 1] 6
// expect: dropFirst first 3 1
// expect: suffix [5, 6] 2
// expect: index 4 1
// expect: min 1 6
// expect: sorted [1, 2, 3, 4, 5, 6] 6
// expect: enumerated 6 6
// expect: zip 6 12
// expect: allSatisfy false 2
// expect: loop 0 3
// expect: 4
// expect: loop 0 4
// expect: elementsEqual false 2
// expect: count 6 0
// expect: firstIndex 2 3
// expect: firstIndex 3 4
// expect: infinite [4, 16, 36] 6
// expect: infinite first 16 4
// expect: next 1 1
// expect: next 2 1
// expect: set 6 6
// expect: joined 1-2-3-4-5-6 6
// expect: flatMap reduce 42 6
// expect: filter dropFirst first 3 5
// expect: filter last 6 4
// expect: filter suffix [5, 6] 6
// expect: filter reversed [6, 5, 4, 3, 2] 28
// expect: filter contains true 4
// expect: filter min 2 6
// expect: max by 6 6
// expect: reduce into 20 6
// expect: filter filter [2, 3] 6
