struct P<O> { let o: O }
extension P: ExpressibleByIntegerLiteral where O == Void {
    init(integerLiteral s: Int) { o = () }
}
extension P: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral where O == Void {
    init(stringLiteral s: String) { o = () }
}
func second<A, B>(_ a: P<A>, _ b: P<B>) -> P<B> { b }
print(second(1, P(o: 3)).o)  // expect: 3
func token<T>(_ p: P<T>) -> P<T> { p }
let t = token("(")
print(t.o)  // expect: ()
infix operator *>: MultiplicationPrecedence
func *> <A, B>(a: P<A>, b: P<B>) -> P<B> { b }
print((":" *> P(o: 3)).o)  // expect: 3
