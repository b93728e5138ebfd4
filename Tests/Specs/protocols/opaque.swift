protocol P { var v: Int { get } }
struct A: P { let v: Int }
func make(_ n: Int) -> some P { A(v: n * 2) }
print(make(4).v)  // expect: 8
func numbers() -> some Sequence<Int> { [3, 1, 2].lazy.filter { $0 > 1 } }
for n in numbers() { print(n) }
var adder: some P { A(v: 11) }
print(adder.v)
func take(_ x: some P, _ y: some P) -> Int { x.v + y.v }
print(take(A(v: 1), make(1)))
// expect: 3
// expect: 2
// expect: 11
// expect: 3
