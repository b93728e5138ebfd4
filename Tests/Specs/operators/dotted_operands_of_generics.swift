struct P<A> { let run: (Substring) -> (A, Substring)?
    func map<B>(_ f: @escaping (A) -> B) -> P<B> { P<B> { s in self.run(s).map { (f($0), $1) } } }
    static func lazy(_ p: @escaping @autoclosure () -> P) -> P { P { p().run($0) } } }
infix operator <|>: AdditionPrecedence
infix operator &>: MultiplicationPrecedence
infix operator <&: MultiplicationPrecedence
func <|> <A>(a: P<A>, b: P<A>) -> P<A> { P { a.run($0) ?? b.run($0) } }
func &> <A, B>(a: P<A>, b: P<B>) -> P<B> { P { s in a.run(s).flatMap { b.run($1) } } }
func <& <A, B>(a: P<A>, b: P<B>) -> P<A> { P { s in a.run(s).flatMap { x, r in b.run(r).map { (x, $1) } } } }
func symbol(_ c: Character) -> P<Character> { P { $0.first == c ? (c, $0.dropFirst()) : nil } }
let number = P<Double> { s in s.first?.wholeNumberValue.map { (Double($0), s.dropFirst()) } }
enum G { static var factor: P<Double> { number <|> (symbol("(") &> .lazy(factor) <& symbol(")")) <|> (symbol("-") &> .lazy(factor)).map { -$0 } } }
print(G.factor.run("(-(3))")!.0)  // expect: -3.0
