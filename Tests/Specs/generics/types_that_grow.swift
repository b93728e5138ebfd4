indirect enum Nest<T> { case flat(T), nested(Nest<[T]>)
    func depth() -> Int { switch self { case .flat: return 0; case .nested(let n): return 1 + n.depth() } } }
let n: Nest<Int> = .nested(.nested(.flat([[1]])))
print(n.depth()); print(n)
func show<T>(_ x: T, _ n: Int) -> String { n == 0 ? "\(x)" : show([x], n - 1) }
print(show(1, 3))
indirect enum Perfect<T> { case zero(T), succ(Perfect<(T, T)>)
    var count: Int { switch self { case .zero: return 1; case .succ(let p): return 2 * p.count } } }
let p: Perfect<Int> = .succ(.succ(.zero(((1, 2), (3, 4)))))
print(p.count); print(p)
struct Pair<A, B> { var a: A, b: B }
func grow<T>(_ x: T, _ n: Int) -> Any { n == 0 ? x : grow(Pair(a: x, b: x), n - 1) }
print(type(of: grow(1, 3)))
// A persistent random access list
indirect enum RAList<T> { case none, even(RAList<(T, T)>), odd(T, RAList<(T, T)>)
  func cons(_ x: T) -> RAList<T> { switch self { case .none: return .odd(x, .none); case .even(let r): return .odd(x, r); case .odd(let y, let r): return .even(r.cons((x, y))) } }
  var count: Int { switch self { case .none: return 0; case .even(let r): return 2 * r.count; case .odd(_, let r): return 1 + 2 * r.count } }
  func first() -> T? { switch self { case .none: return nil; case .odd(let x, _): return x; case .even(let r): return r.first()?.0 } }
}
var l = RAList<Int>.none
for i in 1...9 { l = l.cons(i) }
print(l.count, l.first() ?? -1)
protocol Sh { func s() -> String }
struct Leaf: Sh { func s() -> String { "leaf" } }
struct Wrap<T: Sh>: Sh { let t: T; func s() -> String { "<" + t.s() + ">" } }
func wrap<T: Sh>(_ t: T, _ n: Int) -> any Sh { n == 0 ? t : wrap(Wrap(t: t), n - 1) }
print(wrap(Leaf(), 4).s())
func church<T: Sh>(_ t: T, _ n: Int) -> String { if n == 0 { return t.s() }; return church(Wrap(t: t), n - 1) }
print(church(Leaf(), 3))
// expect: 2
// expect: nested(main.Nest<Swift.Array<Swift.Int>>.nested(main.Nest<Swift.Array<Swift.Array<Swift.Int>>>.flat([[1]])))
// expect: [[[1]]]
// expect: 4
// expect: succ(main.Perfect<(Swift.Int, Swift.Int)>.succ(main.Perfect<((Swift.Int, Swift.Int), (Swift.Int, Swift.Int))>.zero((1, 2), (3, 4))))
// expect: Pair<Pair<Pair<Int, Int>, Pair<Int, Int>>, Pair<Pair<Int, Int>, Pair<Int, Int>>>
// expect: 9 9
// expect: <<<<leaf>>>>
// expect: <<<leaf>>>
