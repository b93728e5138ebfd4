let a: [Double] = []
let dict: [String: Double] = [:], aa: [[Double]] = []
print(1, a.dropFirst().first ?? 0, a.dropFirst(1).first ?? 0, a.prefix(2).first ?? 0, a.suffix(2).first ?? 0, a.dropLast().last ?? 0)  // expect: 1 0 0 0 0.0 0.0
print(2, a.reversed().first ?? 0, a.sorted().first ?? 0, a.filter { $0 > 1 }.last ?? 0, a[0...].first ?? 0)  // expect: 2 0.0 0.0 0.0 0.0
print(3, a.dropFirst().max() ?? 0, a.prefix(2).min() ?? 0, a.reversed().max() ?? 0, a.prefix { $0 > 1 }.first ?? 0)  // expect: 3 0.0 0.0 0.0 0.0
print(4, aa.first?.first ?? 0, aa.joined().first { _ in true } ?? 0, aa.flatMap { $0 }.first ?? 0, aa.last?.max() ?? 0)  // expect: 4 0.0 0.0 0 0.0
print(5, dict.values.first ?? 0, dict.map(\.value).first ?? 0, dict.values.sorted().first ?? 0, dict.values.max() ?? 0)  // expect: 5 0.0 0.0 0.0 0.0
print(6, dict.first?.value ?? 0, dict.min { $0.value < $1.value }?.value ?? 0, dict.mapValues { $0 * 2 }["a"] ?? 0)  // expect: 6 0 0 0
print(7, a.enumerated().first { $0.offset > 0 }?.element ?? 0, zip(a, a).map { $0 + $1 }.max() ?? 0, a.dropFirst().map { $0 }.max() ?? 0)  // expect: 7 0 0.0 0.0
print(8, ["x": 1.5]["y"] ?? 0, [Double]().first ?? 0, Array(a).first ?? 0, Set(a).first ?? 0, Array(a.dropFirst()).first ?? 0)  // expect: 8 0 0.0 0.0 0.0 0.0
print(9, Optional<Double>.none ?? 0, Optional<Double>.none.map { $0 } ?? 0, Double("x").map { $0 * 2 } ?? 0)  // expect: 9 0.0 0 0
var st = a
print(10, st.popLast() ?? 0, st.last ?? 0)  // expect: 10 0.0 0.0
let ds = [1.5, 2.5]
let i = ds.firstIndex(of: 9) ?? -1
print(ds.firstIndex(of: 9.0) ?? -1)  // expect: -1
print(i)  // expect: -1
print(ds.firstIndex(of: 9) ?? -1)  // expect: -1
print(ds.firstIndex(of: 9) as Any, ds.contains(9), ds.firstIndex(of: 1) == nil)  // expect: nil false true
print(ds.firstIndex { $0 > 2 } ?? -1)  // expect: 1
print([1, 2].firstIndex(of: 9) ?? -1)  // expect: -1
