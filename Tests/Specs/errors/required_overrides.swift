class A { let n: Int; required init(n: Int) { self.n = n } }
class B: A { init(n: Int) { super.init(n: n) } }  // expect error 14: 'required' modifier must be present on all overrides of a required initializer
class C: A { override init(n: Int) { super.init(n: n) } }  // expect error 23: use the 'required' modifier to override a required initializer
class D: A { let m: Int; init(m: Int) { self.m = m; super.init(n: m) } }
print(B(n: 3).n)  // expect error 1: 'required' initializer 'init(n:)' must be provided by subclass of 'A'
class Counted { class var count = 0  // expect error 27: class stored properties not supported in classes; did you mean 'static'?
  class var twice: Int { 2 } 
  class let k = 3 }  // expect error 13: class stored properties not supported in classes; did you mean 'static'?
print(Counted.count)
