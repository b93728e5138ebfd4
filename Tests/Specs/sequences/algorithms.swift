let a = [4, 8, 15, 16, 23, 42]
print(a.first { $0 > 10 }!, a.last { $0 < 20 }!, a.firstIndex { $0 > 10 }!, a.prefix { $0 < 16 }, a.dropFirst(4), a.drop { $0 < 16 })  // expect: 15 16 2 [4, 8, 15] [23, 42] [16, 23, 42]
print(zip(a, a.dropFirst()).map { $1 - $0 }, a.reduce(into: "") { $0 += "\($1) " }, a.min { $0 % 10 < $1 % 10 }!)  // expect: [4, 7, 1, 7, 19] 4 8 15 16 23 42  42
print(a.enumerated().filter { $0.offset % 2 == 0 }.map(\.element), a.reversed().prefix(2).map { $0 }, a.split { $0 == 15 })  // expect: [4, 15, 23] [42, 23] [ArraySlice([4, 8]), ArraySlice([16, 23, 42])]
print(a.contains(15), a.allSatisfy { $0 > 3 }, a.starts(with: [4, 8]), a.elementsEqual([4]), a.partitioned { $0 % 2 == 0 })  // expect: true true true false ([4, 8, 16, 42], [15, 23])
print([3, 1, 2].sorted().reversed().map { $0 }, [[1, 2], [3]].joined().map { $0 }, [["a"], ["b", "c"]].joined(separator: ["-"]).joined())  // expect: [3, 2, 1] [1, 2, 3] a-bc
print(Array([1, 2, 3].indices), a.suffix { $0 > 20 }, (1...3).flatMap { Array(repeating: $0, count: $0) })  // expect: [0, 1, 2] [23, 42] [1, 2, 2, 3, 3, 3]
extension Array {
    func partitioned(_ f: (Element) -> Bool) -> ([Element], [Element]) { (filter(f), filter { !f($0) }) }
    func suffix(while f: (Element) -> Bool) -> [Element] { reversed().prefix(while: f).reversed() }
}
