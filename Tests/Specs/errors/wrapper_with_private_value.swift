@propertyWrapper struct Maybe<T> {
    private var wrappedValue: T?  // expect error 17: private property 'wrappedValue' cannot have more restrictive access than its enclosing property wrapper type 'Maybe' (which is internal) [#PropertyWrappers]
    init() { wrappedValue = nil }
}
struct C { @Maybe var x: Int? }
var c = C()
c.x = 3
