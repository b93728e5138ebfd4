class A { var n: Int
  required init(n: Int) { self.n = n }
  init() { n = 1 }
  func c() -> A { type(of: self).init() }  // expect error 34: constructing an object of class type 'A' with a metatype value must use a 'required' initializer
  static func m() -> Self { Self() }  // expect error 29: constructing an object of class type 'Self' with a metatype value must use a 'required' initializer
  static func mm() -> Self { self.init() }  // expect error 35: constructing an object of class type 'Self' with a metatype value must use a 'required' initializer
}
class B: A {
  init(s: String) { super.init(n: 2) }
  func x() { }  // expect error 1: 'required' initializer 'init(n:)' must be provided by subclass of 'A'
}
let t: A.Type = B.self
print(t.init(n: 1), A.self.init())
print(t.init())  // expect error 9: constructing an object of class type 'A' with a metatype value must use a 'required' initializer
protocol P { init() }
