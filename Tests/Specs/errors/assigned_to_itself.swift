struct P {
    var name: String
    init(nme: String) {
        self.name = name  // expect error 19: assigning a property to itself
    }
}
class Q {
    var n = 0
    func f() {
        n = n  // expect error 11: assigning a property to itself
    }
    func g() {
        self.n = self.n  // expect error 16: assigning a property to itself
        var k = 1
        k = k  // expect error 11: assigning a variable to itself
    }
}
