func greet(name: String) {
    print("Hello, \(name)")
}
greet(name: 5)  // expect error 13: cannot convert value of type 'Int' to expected argument type 'String'
