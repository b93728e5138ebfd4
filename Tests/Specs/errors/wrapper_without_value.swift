@propertyWrapper
struct Clamped<Value> {  // expect error 8: property wrapper type 'Clamped' does not contain a non-static property named 'wrappedValue' [#PropertyWrappers]
    var value: Value
}
struct S { @Clamped var x = 1.0 }
print(S().x)
