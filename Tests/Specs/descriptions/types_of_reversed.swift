print(type(of: [1, 2].reversed()), type(of: "ab".reversed()), type(of: (1...2).reversed()))  // expect: ReversedCollection<Array<Int>> ReversedCollection<String> ReversedCollection<ClosedRange<Int>>
var e = 0
let w = ["x", "yy", "zzz"].lazy.map { s -> Int in e += 1; return s.count }
print(e, w.reversed().first!, e)  // expect: 0 3 1
print(w.filter { $0 > 1 }.first!)  // expect: 2
let c = w.filter { $0 > 1 }.first
print(c!)  // expect: 2
