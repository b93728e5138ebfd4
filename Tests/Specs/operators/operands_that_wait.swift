struct P { let f: (Int) -> Int?
    init(_ f: @escaping (Int) -> Int?) { self.f = f } }
infix operator <|>
func <|> (a: P, b: @autoclosure @escaping () -> P) -> P { .init { a.f($0) ?? b().f($0) } }
infix operator ???: NilCoalescingPrecedence
func ??? <T>(a: T?, b: @autoclosure () throws -> T) rethrows -> T { try a ?? b() }
struct Flag { var on: Bool
    static func && (a: Flag, b: @autoclosure () -> Flag) -> Flag { a.on ? b() : a }
    static func || (a: Flag, b: @autoclosure () -> Bool) -> Bool { a.on || b() } }
func j() -> P { let o = P { $0 }, none = P { _ in nil }; return none <|> o }
print(j().f(3)!)  // expect: 3
func k(_ n: Int?, _ other: Int) -> Int { let two = other * 2; return n ??? two + other }
print(k(nil, 2), k(1, 2), k(nil, 3) ??? 0)  // expect: 6 1 9
func m(_ flags: [Flag], _ last: Bool) -> Bool { let end = Flag(on: last); return (flags[0] && end).on && (end || last) }
print(m([Flag(on: true)], true), m([Flag(on: true)], false), m([Flag(on: false)], true))  // expect: true false false
func all(_ n: Int) -> [String] { (0..<n).map { i in let s = "n\(i)"; let e: String? = i == 1 ? "one" : nil; return e ??? "\(s)!" } }
print(all(3))  // expect: ["n0!", "one", "n2!"]
