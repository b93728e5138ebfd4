struct Pipeline<In, Out> { let run: (In) -> Out; init(_ r: @escaping (In) -> Out) { run = r }
  static func >>> <N>(l: Self, r: Pipeline<Out, N>) -> Pipeline<In, N> { .init { r.run(l.run($0)) } } }
infix operator >>>: AdditionPrecedence
extension Pipeline where In == Out { static var identity: Self { .init { $0 } } }
extension Pipeline where In == Int, Out == String { static var show: Self { .init { "<\($0)>" } }; static func pad(_ n: Int) -> Self { .init { String(repeating: "0", count: n) + "\($0)" } } }
let p = Pipeline<Int, Int> { $0 + 1 } >>> .identity
print(p.run(3))  // expect: 4
print((p >>> .show).run(4), (p >>> .pad(3)).run(5))  // expect: <5> 0006
let q = Pipeline<Int, Int> { $0 * 2 } >>> Pipeline { $0 + 1 } >>> Pipeline { "\($0)!" }
print(q.run(4))  // expect: 9!
func pipe<A, B, C>(_ a: Pipeline<A, B>, _ b: Pipeline<B, C>) -> Pipeline<A, C> { a >>> b }
print(pipe(p, .show).run(1), pipe(p, .identity).run(2), pipe(p, Pipeline { $0 - 1 }).run(1))  // expect: <2> 3 1
