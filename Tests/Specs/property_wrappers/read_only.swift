// A wrapper whose value is only read makes properties that are only read.
@propertyWrapper struct Twice {
    private let base: Int
    var wrappedValue: Int { base * 2 }
    var projectedValue: Int { base }
    init(_ base: Int) { self.base = base }
}
@propertyWrapper struct Fixed<Value> {
    let wrappedValue: Value
}
struct Pair {
    @Twice(4) var x
    @Twice(5) var y: Int
    @Fixed var name = "pair"
}
let pair = Pair()
print(pair.x, pair.y, pair.$y, pair.name)  // expect: 8 10 5 pair
func local() -> Int {
    @Twice(6) var z: Int
    return z
}
print(local())  // expect: 12
