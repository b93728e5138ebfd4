protocol P {}
protocol Q: P {}
struct S: Q {}
class A: P {}
class B: A {}
func f1(_ x: any P) -> String { "any P" }
func f1<T: P>(_ x: T) -> String { "T: P" }
func f2<T>(_ x: T) -> String { "T" }
func f2(_ x: any P) -> String { "any P" }
func f3<T>(_ x: T) -> String { "T" }
func f3(_ x: Any) -> String { "Any" }
func f4<T: P>(_ x: T) -> String { "T: P" }
func f4(_ x: A) -> String { "A" }
func f5(_ x: any P) -> String { "any P" }
func f5(_ x: A) -> String { "A" }
func f6<T: Q>(_ x: T) -> String { "T: Q" }
func f6(_ x: any P) -> String { "any P" }
func f7(_ x: any Q) -> String { "any Q" }
func f7<T: P>(_ x: T) -> String { "T: P" }
func f8(_ x: Int?) -> String { "Int?" }
func f8<T>(_ x: T) -> String { "T" }
func f9(_ x: Any) -> String { "Any" }
func f9(_ x: Int?) -> String { "Int?" }
func g1(_ x: Double) -> String { "Double" }
func g1<T>(_ x: T) -> String { "T" }
func g2(_ x: [Any]) -> String { "[Any]" }
func g2<T>(_ x: T) -> String { "T" }
func g3(_ x: [Any]) -> String { "[Any]" }
func g3(_ x: Any) -> String { "Any" }
func g4<T: Sequence>(_ x: T) -> String { "Seq" }
func g4<T>(_ x: [T]) -> String { "[T]" }
func g5<T: Sequence>(_ x: T) -> String { "Seq" }
func g5<T: Sequence>(_ x: T) -> String where T.Element == Int { "Seq of Int" }
func g6<T, U>(_ x: T, _ y: U) -> String { "T, U" }
func g6<T>(_ x: T, _ y: T) -> String { "T, T" }
func g7<T>(_ x: T, _ y: Int) -> String { "T, Int" }
func g7<T>(_ x: T, _ y: T) -> String { "T, T" }
func g8(_ x: Int...) -> String { "Int..." }
func g8(_ x: Int, _ y: Int) -> String { "Int, Int" }
func g9(_ x: Int, _ y: Int = 1) -> String { "default" }
func g9(_ x: Int) -> String { "plain" }
func h1(_ f: (Int) -> Int) -> String { "fn" }
func h1<T>(_ x: T) -> String { "T" }
func h2(_ x: S?) -> String { "S?" }
func h2(_ x: any P) -> String { "any P" }
func h3(_ x: Int) -> String { "Int" }
func h3(_ x: Double) -> String { "Double" }
func h4(_ x: [Int]) -> String { "[Int]" }
func h4(_ x: [Double]) -> String { "[Double]" }
func h5(_ x: String) -> String { "String" }
func h5(_ x: Character) -> String { "Character" }
func h6(_ x: Character) -> String { "Character" }
func h6(_ x: String) -> String { "String" }
func h7(_ x: Set<Int>) -> String { "Set" }
func h7(_ x: [Int]) -> String { "[Int]" }
func h8<C: Collection>(_ x: C) -> String { "Coll" }
func h8(_ x: String) -> String { "String" }
func h9<T: Hashable & Comparable>(_ x: T) -> String { "H&C" }
func h9<T: Hashable>(_ x: T) -> String { "H" }
print(f1(S()), f2(S()), f2(1), f3(1), f4(A()), f4(B()), f4(S()), f5(B()), f5(S()), f6(S()), f7(S()))  // expect: any P any P T T A A T: P A any P any P any Q
print(f8(1), f8(Int?.none), f9(1), g1(1.5), g1(1), g2([1]), g2(1), g3([1]), g3(1), g4([1]), g4(Set([1])), g5([1]), g5(["a"]))  // expect: T Int? Any Double T [Any] T [Any] Any [T] Seq Seq of Int Seq
print(g6(1, 2), g6(1, "a"), g7("a", 1), g8(1, 2), g8(1), g9(1), h1 { $0 }, h1(3), h2(S()), h3(1), h3(1.5), h4([1]), h4([1.5]), h4([1, 2.5]))  // expect: T, T T, U T, Int Int, Int Int... plain fn T any P Int Double [Int] [Double] [Double]
print(h5("a"), h6("a"), h7([1]), h8("a"), h8([1]), h9(1), h9([1]))  // expect: String String [Int] String Coll H&C H
let b: A = B(), o: S? = S(), xs = [1, 2], anyP: any P = S()
print(f4(b), f5(b), h2(o), g2(xs), g3(xs), f1(anyP), f2(anyP), f6(S()), g4(xs), g5(xs), h8("a" as Substring))  // expect: A A S? T Any any P any P any P [T] Seq of Int Coll
