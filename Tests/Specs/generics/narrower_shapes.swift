struct Q<U> { var v: Double }
struct Per<N, D> {}
struct Times<N, D> {}
enum A {}
enum B {}
func / <N, D>(n: Q<N>, d: Q<D>) -> Q<Per<N, D>> { .init(v: n.v / d.v) }
func * <A, B>(a: Q<A>, b: Q<B>) -> Q<Times<A, B>> { .init(v: a.v * b.v) }
func * <N, D>(a: Q<Per<N, D>>, b: Q<D>) -> Q<N> { .init(v: a.v * b.v) }
extension Q { static func == (a: Q, b: Q) -> Bool { a.v == b.v } }
let x = Q<Per<A, B>>(v: 2), y = Q<B>(v: 3), z = Q<A>(v: 6)
print(type(of: x * y))  // expect: Q<A>
print(x * y == z)  // expect: true
extension Q { static func * (k: Double, q: Q) -> Q { q } }
let acc = Q<Per<A, B>>(v: 1) / y
print(type(of: acc), type(of: acc * y))  // expect: Q<Per<Per<A, B>, B>> Q<Per<A, B>>
print(acc * y == x)  // expect: false
