class A { let a: Int; init(a: Int) { self.a = a }; convenience init() { self.init(a: 1) }; required init(list: [Int]) { a = 0 } }
class C: A { init(c: String) { super.init(a: c.count) }; convenience override init(a: Int) { self.init(c: "\(a)") }; required init(list: [Int]) { super.init(list: list) } }
print(C().a)  // expect: 1
