let xs = [1, 2, 3]
let r = xs.reversed()
print(r.count, r.first!, r.last!)  // expect: 3 3 1
print(Array(r))  // expect: [3, 2, 1]
for x in r { print(x) }
print(r.map { $0 * 2 })
print(r[r.startIndex])
print(r.isEmpty, r.contains(2), r.joined2())
print(r)
extension Sequence where Element == Int { func joined2() -> String { map(String.init).joined(separator: "-") } }
let t = "abc".reversed()
print(String(t), t.count)
print(type(of: r), type(of: t))
let e = (1...4).reversed()
print(e.first!, Array(e), e)
print(Array(r.enumerated()).map { "\($0.offset)\($0.element)" })
print(Array(zip(r, xs)).map { $0.0 + $0.1 })
let rr = r.reversed()
print(rr)
let a: [Int] = r.reversed()
print(a)
print(r.dropFirst().map { $0 })
print(r.sorted(), r.reduce(0, +), r.min()!, r.max()!)
print(r.firstIndex(of: 2).map { r[$0] } ?? 0)
print(r.elementsEqual([3, 2, 1]))
func take(_ x: [Int]) { print(x) }
take(xs.reversed())
print(xs.reversed() == [3, 2, 1])
print(xs == xs.reversed().reversed())
let both = xs.reversed() + xs
print(both)
let s = xs + xs.reversed()
print(s)
print("abc" == String("abc".reversed()))
print(xs.reversed().prefix(2).map { $0 })
// expect: 3
// expect: 2
// expect: 1
// expect: [6, 4, 2]
// expect: 3
// expect: false true 3-2-1
// expect: ReversedCollection<Array<Int>>(_base: [1, 2, 3])
// expect: cba 3
// expect: ReversedCollection<Array<Int>> ReversedCollection<String>
// expect: 4 [4, 3, 2, 1] ReversedCollection<ClosedRange<Int>>(_base: ClosedRange(1...4))
// expect: ["03", "12", "21"]
// expect: [4, 4, 4]
// expect: [1, 2, 3]
// expect: [1, 2, 3]
// expect: [2, 1]
// expect: [1, 2, 3] 6 1 3
// expect: 2
// expect: true
// expect: [3, 2, 1]
// expect: true
// expect: true
// expect: [3, 2, 1, 1, 2, 3]
// expect: [1, 2, 3, 3, 2, 1]
// expect: false
// expect: [3, 2]
