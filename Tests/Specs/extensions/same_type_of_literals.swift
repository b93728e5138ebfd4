struct Pair<A, B> {
    var a: A
    var b: B
    init(_ a: A, _ b: B) {
        self.a = a
        self.b = b
    }
}
extension Pair where A == B {
    var both: [A] { [a, b] }
    var swapped: Pair { Pair(b, a) }
}
print(Pair(1.5, 2).both)  // expect: [1.5, 2.0]
print(Pair(1, 2.5).swapped)  // expect: Pair<Double, Double>(a: 2.5, b: 1.0)
print(type(of: Pair(1.5, 2)))  // expect: Pair<Double, Int>
