class A { init() {} }
class B: A {
    let y: Int
    override init() {
        super.init()  // expect error 15: property 'self.y' not initialized at super.init call
        y = 1  // expect error 11: immutable value 'self.y' may only be initialized once
    }
}
