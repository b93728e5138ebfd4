enum W: Int { case mo, th
    static func + (d: W, n: Int) -> W { W(rawValue: (d.rawValue + n) % 2)! } }
let o = 3
let u: W = .th + o
print(u)  // expect: mo
struct P<O> { let run: () -> O }
extension P where O == Character { static func char(_ c: Character) -> P { P { c } } }
infix operator <*: AdditionPrecedence
func <* <A, B>(a: P<A>, b: P<B>) -> P<A> { a }
let spaces = P<[Character]> { [] }
func token(_ c: Character) -> P<Character> { .char(c) <* spaces }
print(token("x").run())  // expect: x
