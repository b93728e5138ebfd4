func greet(name: String) {
    print("Hello, \(name)")
}
greet("Ann")  // expect error 7: missing argument label 'name:' in call
