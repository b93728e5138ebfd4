struct Ring: Collection {
    var items: [Int]
    var startIndex: Int { 0 }
    var endIndex: Int { items.count }
    func index(after i: Int) -> Int { i + 1 }
    subscript(i: Int) -> Int { items[i] }
}
let r = Ring(items: [3, 1, 2])
print(r.count, r.first!, r.map { $0 + 1 }, r.sorted(), r.isEmpty, r.firstIndex(of: 2) as Any, Array(r.dropFirst()), r.contains(1))  // expect: 3 3 [4, 2, 3] [1, 2, 3] false Optional(2) [1, 2] true
for x in r { print(x, terminator: ",") }
print()  // expect: 3,1,2,
print(r.prefix(2).reduce(0, +), r.min()!, r.indices.count, r.joined2())  // expect: 4 1 3 3+1+2
extension Collection where Element == Int { func joined2() -> String { map(String.init).joined(separator: "+") } }
