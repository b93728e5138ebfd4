@propertyWrapper struct R<V> { final class B { var v: V; init(_ v: V) { self.v = v } }
    let b: B
    init(wrappedValue: V) { b = B(wrappedValue) }
    var wrappedValue: V { get { b.v } nonmutating set { b.v = newValue } } }
struct S { @R var n = 1; func inc() { n += 1 } }
let s = S(); s.inc(); s.n = s.n + 5; print(s.n)  // expect: 7
struct T { var x: Int { get { 1 } nonmutating set { print("set", newValue) } } }
let t = T(); t.x = 5; t.x += 1
@propertyWrapper final class Held<Value> {
    var wrappedValue: Value
    init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
}
struct Counter {
    @Held var count = 0
    func increase() { count += 1 }
}
let counter = Counter()
counter.increase()
counter.count *= 10
print(counter.count)
// expect: set 5
// expect: set 2
// expect: 10
