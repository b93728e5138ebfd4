class A { let x: Int; init(x: Int) { self.x = x } }
class B: A {
    let y: Int
    init(y: Int) { self.y = y }  // expect error 31: 'super.init' isn't called on all paths before returning from initializer
}
