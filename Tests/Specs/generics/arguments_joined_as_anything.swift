func pick<T>(_ a: T, _ b: T) -> T { a }
func two<T>(_ a: T, with b: [T]) -> T { a }
let s = "a"
print(pick("a", 3))  // expect: a
print(pick(s, 3.5), pick(s, true), pick([1], 2))  // expect: a a [1]
let u: Any = pick(true, "b")
print(u)
debugPrint(pick(s, 2))
var list: [Any] = []
list.append(pick(s, 2))
print(list.count, two(s, with: [1, 2]))
func run(_ f: () -> Void) {
    let again = f
    again()
    let third = again
    third()
}
run { print("run") }
// expect: true
// expect: "a"
// expect: 1 a
// expect: run
// expect: run
