@propertyWrapper struct Logged<T> {
    var wrappedValue: T { didSet { count += 1 } }
    var count = 0
    var projectedValue: Int { count }
    init(wrappedValue: T) { self.wrappedValue = wrappedValue }
}
struct S { @Logged var name = "a"; @Logged var n = 1 }
var s = S()
s.name = "b"
s.name += "c"
s.n *= 2
print(s.name, s.$name, s.n, s.$n)  // expect: bc 2 2 1
func f() { @Logged var local = 5; local = 6; print(local, $local) }  // expect: 6 1
f()
