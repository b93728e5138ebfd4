@propertyWrapper struct Once<Value> {
    private var make: () -> Value
    private var known: Value?
    init(_ make: @escaping () -> Value) { self.make = make }
    var wrappedValue: Value {
        mutating get {
            if let known { return known }
            let value = make()
            known = value
            return value
        }
        set { known = newValue }
    }
}
var calls = 0
struct Table { @Once({ calls += 1; return [1, 2, 3] }) var rows: [Int] }
var table = Table()
print(table.rows, table.rows.count, calls)  // expect: [1, 2, 3] 3 1
table.rows = [9]
print(table.rows, calls)  // expect: [9] 1
