struct Primes {
    static let small: Set = [2, 3, 5]
    let names: Dictionary = ["two": 2]
    var last: Optional = 5
    static let order: KeyValuePairs = ["b": 1, "a": 2]
}
print(Primes.small.sorted(), Primes().names, Primes().last as Any)
print(Primes.order, Primes.order.map { $0.key }, Primes.order.first { $0.value == 2 }!.key, Primes.order.count)
for (name, n) in Primes.order { print(name, n) }
// expect: [2, 3, 5] ["two": 2] Optional(5)
// expect: ["b": 1, "a": 2] ["b", "a"] a 2
// expect: b 1
// expect: a 2
