func val() -> Int { return 1 }
func val() -> String { return "a" }
print(val() + "b")  // expect: ab
print(val() + 1)  // expect: 2
let q: Int = val() * 2
print(q)  // expect: 2
if val() == "a" { print("yes") }  // expect: yes
print("b" + val())  // expect: ba
struct Q<U> { var v: Double }
struct Per<N, D> {}
struct Times<N, D> {}
enum A {}
enum B {}
func * <A, B>(a: Q<A>, b: Q<B>) -> Q<Times<A, B>> { print("general"); return .init(v: a.v * b.v) }
func * <N, D>(a: Q<Per<N, D>>, b: Q<D>) -> Q<N> { print("special"); return .init(v: a.v * b.v) }  // expect: special
print(Q<Per<A, B>>(v: 2) * Q<B>(v: 3))  // expect: Q<A>(v: 6.0)
func kind<T>(_ x: T) -> String { "any" }
func kind<T>(_ x: [T]) -> String { "array" }
func kind<T>(_ x: T?) -> String { "optional" }
func kind<K, V>(_ x: [K: V]) -> String { "dictionary" }
func kind<T: Comparable>(_ x: T) -> String { "comparable" }
print(kind(1), kind([1]), kind(Optional(1)), kind([1: 2]), kind(print))  // expect: comparable array optional dictionary any
