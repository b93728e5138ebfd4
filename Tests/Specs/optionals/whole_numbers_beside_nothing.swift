class T { var load: Double?; var w = 1.5; var arr: [Double] = []; var next: T?; func g() -> Double { 1 }; func h() -> Double? { nil }; subscript(i: Int) -> Double { 1 } }
let v: Any = 1, t: T? = nil, a: [Double] = [], d: [String: T] = [:], ts: [T] = [], dd: [String: Double] = [:], nn: [String: [Double]] = [:]
func mk() -> T? { nil }
struct S { var w = 2.5; var o: Double? }
let so: S? = nil, ss: [S] = []
func sh(_ l: Int, _ x: Any) { print(l, x) }
sh(1, t?.load ?? 0)
sh(2, t?.w ?? 0)
sh(3, (v as? T)?.load ?? 0)
sh(4, (v as? T)?.w ?? 0)
sh(5, d["a"]?.w ?? 0)
sh(6, d["a"]?.load ?? 0)
sh(7, ts.first?.w ?? 0)
sh(8, ts.first?.load ?? 0)
sh(9, a.first ?? 0)
sh(10, a.max() ?? 0)
sh(11, a.max()?.rounded() ?? 0)
sh(12, a.first.map { $0 * 2 } ?? 0)
sh(13, mk()?.w ?? 0)
sh(14, mk()?.load ?? 0)
sh(15, t?.g() ?? 0)
sh(16, t?.h() ?? 0)
sh(17, t?[0] ?? 0)
sh(18, t?.next?.w ?? 0)
sh(19, t?.next?.load ?? 0)
sh(20, t?.arr.first ?? 0)
sh(21, t?.arr[0] ?? 0)
sh(22, t?.arr.max() ?? 0)
sh(23, so?.w ?? 0)
sh(24, so?.o ?? 0)
sh(25, ss.first?.w ?? 0)
sh(26, dd["x"] ?? 0)
sh(27, nn["x"]?.first ?? 0)
sh(28, nn["x"]?.max() ?? 0)
sh(29, nn["x"]?.reduce(0, +) ?? 0)
sh(30, nn["x"]?.first?.rounded() ?? 0)
sh(31, nn["x"]?[0] ?? 0)
sh(32, (v as? Double) ?? 0)
sh(33, v as? Double ?? 0)
sh(34, (t)?.w ?? 0)
sh(35, (t ?? nil)?.w ?? 0)
sh(36, Double("x") ?? 0)
sh(37, Double("x")?.rounded() ?? 0)
sh(38, a.first { $0 > 1 } ?? 0)
sh(39, a.last(where: { $0 > 1 }) ?? 0)
sh(40, a.min(by: { $0 < $1 }) ?? 0)
sh(41, a.min { $0 < $1 } ?? 0)
sh(42, ts.first { $0.w > 1 }?.w ?? 0)
sh(43, ts.first(where: { $0.w > 1 })?.w ?? 0)
sh(44, ts.max { $0.w < $1.w }?.w ?? 0)
sh(45, ts.map { $0.w }.max() ?? 0)
sh(46, ts.map(\.w).max() ?? 0)
sh(47, ts.filter { $0.w > 1 }.map(\.w).first ?? 0)
sh(48, ts.compactMap { $0.load }.first ?? 0)
sh(49, d.values.map { $0.w }.max() ?? 0)
sh(50, t.map { $0.w } ?? 0)
sh(51, t.flatMap { $0.load } ?? 0)
sh(52, t.flatMap(\.load) ?? 0)
sh(53, t.map(\.w) ?? 0)
sh(54, ts.first.map { $0.w } ?? 0)
sh(56, dd.max { $0.value < $1.value }?.value ?? 0)
sh(57, dd.first { $0.key == "a" }?.value ?? 0)
sh(58, dd.map { $0.value }.first ?? 0)

sh(60, (try? mk())?.w ?? 0)

sh(62, T().load ?? 0)
sh(63, T().next?.load ?? 0)
sh(64, T().next?.w ?? 0)
sh(65, dd["x"].map { $0 + 1 } ?? 0)
sh(66, a.firstIndex { $0 > 1 } ?? 0.5)
sh(67, a.first.map { String($0) } ?? "x")
sh(68, a.first.map { $0 > 0 } ?? false)
func id<X>(_ x: X) -> X { x }
func st(_ x: CustomStringConvertible) -> String { "\(x)" }
let opt: Double? = nil
print(1, "\(t?.w ?? 0)")
print(2, "\(a.first.map { $0 * 2 } ?? 0)")
print(3, "\(ts.map { $0.w }.first ?? 0)")
print(4, "\(d["a"]?.w ?? 0) and \(a.max()?.rounded() ?? 0)")
print(5, id(t?.w ?? 0), id(a.first.map { $0 * 2 } ?? 0))
print(6, st(t?.w ?? 0), st(a.first.map { $0 * 2 } ?? 0))
print(7, String(describing: t?.w ?? 0), String(describing: a.first.map { $0 * 2 } ?? 0))
print(8, [t?.w ?? 0], [a.first.map { $0 * 2 } ?? 0])
print(9, (t?.w ?? 0, 1), (a.first.map { $0 * 2 } ?? 0, 1))
print(10, ["k": t?.w ?? 0])
print(11, (t?.w ?? 0) + 1, (a.first.map { $0 * 2 } ?? 0) + 1)
print(12, (t?.w ?? 0), (a.first.map { $0 * 2 } ?? 0))
print(13, true ? t?.w ?? 0 : 1, true ? a.first.map { $0 * 2 } ?? 0 : 1)
print(14, a.first.map { x in x * 2 } ?? 0, a.first.map { x in let y = x; return y } ?? 0, a.first.map({ $0 }) ?? 0)
print(15, a.first.map { (x: Double) in x * 2 } ?? 0, a.first.map { (x) -> Double in x } ?? 0)
print(16, ts.map { $0.w }.first ?? 0, ts.map { $0.w }.last ?? 0, ts.map { $0.w }.first { $0 > 1 } ?? 0)
print(17, a.map { $0 * 2 }.first ?? 0, a.map { $0 * 2 }.filter { $0 > 1 }.first ?? 0, a.map { $0 * 2 }.sorted().first ?? 0)
print(18, a.map { $0 * 2 }.dropFirst().first ?? 0, a.enumerated().map { $1 }.first ?? 0, zip(a, a).map { $0 * $1 }.first ?? 0, zip(a, a).map(*).first ?? 0)
print(20, t?.w ?? 0, separator: "")
print(21, "x", t?.w ?? 0, opt.map { -$0 } ?? 0, terminator: "\n")
print(24, dd["x"].map { $0 * 100 } ?? 0, nn["x"].map { $0.reduce(0, +) / Double($0.count) } ?? 0)
print(25, nn["x"].map { v in v.reduce(0, +) / Double(v.count) } ?? 0)
print(26, t.map { $0.w } ?? 0, t.map(\.w) ?? 0, t.map { $0.g() } ?? 0)
print(27, ts.first.map { t in t.w * 2 } ?? 0, ts.min { $0.w < $1.w }.map { $0.w } ?? 0)
print(28, (try? mk())?.w ?? 0, (ts.first)?.w ?? 0, (t as T?)?.load ?? 0)
print(29, t?.w ?? 0 as Double, t?.w ?? 0.0, t?.w ?? Double(0))
print(30, t?.w ?? -1, so?.w ?? 1 + 1, so?.w ?? (0))
print(31, opt ?? 0, dd["a"] ?? 0, (dd["a"]) ?? 0, dd["a", default: 0])
print(32, so.map { $0.w } ?? 0, so.map(\.w) ?? 0, so.flatMap { $0.o } ?? 0)
let any1: Any = t?.w ?? 0; let any2: Any = a.first.map { $0 * 2 } ?? 0; print(35, any1, any2)
let anys: [Any] = [t?.w ?? 0, opt ?? 0]; print(36, anys)
func lab(_ x: Any...) { print(x) }
lab(t?.w ?? 0, opt.map { $0 } ?? 0)
// expect: 1 0.0
// expect: 2 0
// expect: 3 0.0
// expect: 4 0
// expect: 5 0
// expect: 6 0.0
// expect: 7 0
// expect: 8 0.0
// expect: 9 0.0
// expect: 10 0.0
// expect: 11 0
// expect: 12 0
// expect: 13 0
// expect: 14 0.0
// expect: 15 0
// expect: 16 0.0
// expect: 17 0
// expect: 18 0
// expect: 19 0.0
// expect: 20 0.0
// expect: 21 0
// expect: 22 0.0
// expect: 23 0
// expect: 24 0.0
// expect: 25 0
// expect: 26 0.0
// expect: 27 0.0
// expect: 28 0.0
// expect: 29 0
// expect: 30 0
// expect: 31 0
// expect: 32 0.0
// expect: 33 0.0
// expect: 34 0
// expect: 35 0
// expect: 36 0.0
// expect: 37 0
// expect: 38 0.0
// expect: 39 0.0
// expect: 40 0.0
// expect: 41 0.0
// expect: 42 0
// expect: 43 0
// expect: 44 0
// expect: 45 0.0
// expect: 46 0.0
// expect: 47 0.0
// expect: 48 0.0
// expect: 49 0.0
// expect: 50 0
// expect: 51 0.0
// expect: 52 0.0
// expect: 53 0.0
// expect: 54 0
// expect: 56 0
// expect: 57 0
// expect: 58 0
// expect: 60 0
// expect: 62 0.0
// expect: 63 0.0
// expect: 64 0
// expect: 65 0
// expect: 66 0.5
// expect: 67 x
// expect: 68 false
// expect: 1 0.0
// expect: 2 0.0
// expect: 3 0.0
// expect: 4 0.0 and 0.0
// expect: 5 0.0 0.0
// expect: 6 0 0
// expect: 7 0.0 0.0
// expect: 8 [0.0] [0.0]
// expect: 9 (0.0, 1) (0.0, 1)
// expect: 10 ["k": 0.0]
// expect: 11 1.0 1.0
// expect: 12 0 0
// expect: 13 0.0 0.0
// expect: 14 0 0 0
// expect: 15 0 0.0
// expect: 16 0 0 0.0
// expect: 17 0 0.0 0.0
// expect: 18 0 0 0 0.0
// expect: 200
// expect: 21 x 0 0
// expect: 24 0 0
// expect: 25 0
// expect: 26 0 0.0 0
// expect: 27 0 0
// expect: 28 0 0 0.0
// expect: 29 0.0 0.0 0.0
// expect: 30 -1 2 0
// expect: 31 0.0 0.0 0.0 0.0
// expect: 32 0 0.0 0.0
// expect: 35 0 0
// expect: 36 [0, 0.0]
// expect: [0, 0]
