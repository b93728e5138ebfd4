@propertyWrapper struct D { var s = 1
    var wrappedValue: Int { get { s } set { s = newValue; print("set", newValue) } }
    init() { print("plain") }
    init(wrappedValue: Int) { s = wrappedValue; print("wrapped") } }
struct A { @D var age: Int; var n = 2 }
print(A(age: 7))  // expect error 14: cannot convert value of type 'Int' to expected argument type 'D'
@propertyWrapper struct E { var wrappedValue = 5 }
struct F { @E var x: Int; @E var y }
print(F(x: 3).x)  // expect error 12: cannot convert value of type 'Int' to expected argument type 'E'
