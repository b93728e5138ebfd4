protocol P { associatedtype A; typealias Pair = (A, A); func f(_ p: Pair) -> A }
struct S: P { typealias A = Int; func f(_ p: Pair) -> Int { p.0 + p.1 } }
struct T: P { func f(_ p: (String, String)) -> String { p.0 } }
print(S().f((1, 2)), T().f(("a", "b")))  // expect: 3 a
protocol Q { associatedtype A: Sequence; typealias E = A.Element; func f(_ a: A) -> E? }
struct R: Q { typealias A = [Int]; func f(_ a: [Int]) -> E? { a.max() } }
print(R().f([1, 5, 2]) ?? 0)  // expect: 5
