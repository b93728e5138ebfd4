struct Parser<Output> {
    let run: (inout Substring) -> Output?
    func map<T>(_ f: @escaping (Output) -> T) -> Parser<T> { Parser<T> { s in self.run(&s).map(f) } }
    func flatMap<T>(_ f: @escaping (Output) -> Parser<T>) -> Parser<T> {
        Parser<T> { s in
            guard let o = self.run(&s), let t = f(o).run(&s) else { return nil }
            return t
        } }
    func separated(by sep: Parser<Void>) -> Parser<[Output]> { Parser<[Output]> { s in [] } }
}
func <* <A>(a: Parser<A>, b: Parser<Void>) -> Parser<A> { a.flatMap { x in b.map { x } } }
func *> <B>(a: Parser<Void>, b: Parser<B>) -> Parser<B> { a.flatMap { b } }
infix operator <* : MultiplicationPrecedence
infix operator *> : MultiplicationPrecedence
func char(_ c: Character) -> Parser<Void> { Parser { s in s.removeFirst(); return () } }
func value() -> Parser<Int> { Parser { s in 1 } }
enum V { case list([Int]) }
let p: Parser<V> = (char("[") *> Parser { s in value().separated(by: char(",")).run(&s) } <* char("]")).map(V.list)
var s: Substring = "[1]"
print(p.run(&s) as Any)  // expect: Optional(main.V.list([]))
