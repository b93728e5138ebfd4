// Where anything will do, what is tried is given as that, and the literal beside it keeps its own type.
struct Missing: Error {}
func price(_ known: Bool) throws -> Double {
    guard known else { throw Missing() }
    return 2
}
func show(_ value: Any) { print(value) }
print((try? price(false)) ?? 0)
print((try? price(true)) ?? 0)
print((try? price(false)) ?? -1, "left")
print((try? price(false)) ?? 0.5)
show((try? price(false)) ?? 0)
let any: Any = (try? price(false)) ?? 7
print(any)
let number = (try? price(false)) ?? 7
print(number)
print(((try? price(false)) ?? 0) + 1)
// expect: 0
// expect: 2.0
// expect: -1 left
// expect: 0.5
// expect: 0
// expect: 7
// expect: 7.0
// expect: 1.0
