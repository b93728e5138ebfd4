protocol P { func f() }
class C: P { private func f() {} }  // expect error 27: method 'f()' must be declared internal because it matches a requirement in internal protocol 'P'
