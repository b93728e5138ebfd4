protocol S: CaseIterable { associatedtype Ev: CaseIterable }
extension S {
    static var n: Int { allCases.count }
    static var m: Int { Ev.allCases.count }
    static func list() -> [Self] { var r: [Self] = []; for c in allCases { r.append(c) }; return r }
    static var names: [String] { allCases.map { "\($0)" } }
}
enum T: S { case a, b; enum Ev: CaseIterable { case x } }
print(T.n, T.m, T.list(), T.names)  // expect: 2 1 [main.T.a, main.T.b] ["a", "b"]
extension CaseIterable where Self: Equatable, AllCases: BidirectionalCollection {
    var next: Self? { let all = Self.allCases; let i = all.firstIndex(of: self)!; let n = all.index(after: i); return n == all.endIndex ? nil : all[n] }
}
extension CaseIterable where AllCases.Element == Self { static func k() -> Int { allCases.count } }
print(T.a.next as Any, T.k())  // expect: Optional(main.T.b) 2
extension CaseIterable {
    static var howMany: Int { allCases.count }
}
protocol Listed: CaseIterable { }
extension Listed {
    static var many: Int { allCases.count }
}
func k<X: CaseIterable>(_ x: X.Type) -> Int { x.allCases.count }
enum Kind: Listed { case a, b }
print(Kind.howMany, Kind.many, k(Kind.self))  // expect: 2 2 2
