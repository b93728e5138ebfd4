class A {
    var x: Int
    var y: Int
    init() { x = 1 }  // expect error 20: return from initializer without initializing all stored properties
}
