// Closures for parameters that are no functions.
func f(_ a: Int, _ b: Int) {}
func g(_ a: Int, b: String = "") {}
func h(n: Int) {}
func k<T: Comparable>(_ t: T) {}
struct S { var x: Int; func m(_ n: Double) {} }
f(1) { 3 }  // expect error 6: trailing closure passed to parameter of type 'Int' that does not accept a closure
g { 3 }  // expect error 3: trailing closure passed to parameter of type 'Int' that does not accept a closure
g(1) { 3 }  // expect error 6: extra trailing closure passed in call
h { 3 }  // expect error 3: trailing closure passed to parameter of type 'Int' that does not accept a closure
h(n: { 3 })  // expect error 6: closure passed to parameter of type 'Int' that does not accept a closure
k { 3 }  // expect error 1: type '() -> Int' cannot conform to 'Comparable' [#ProtocolTypeNonConformance]
S { 3 }  // expect error 3: trailing closure passed to parameter of type 'Int' that does not accept a closure
S(x: { 3 })  // expect error 6: closure passed to parameter of type 'Int' that does not accept a closure
S(x: 1).m { 3 }  // expect error 11: trailing closure passed to parameter of type 'Double' that does not accept a closure
S(x: 1).m({ 3 })  // expect error 11: closure passed to parameter of type 'Double' that does not accept a closure
let a = [1, 2]
_ = a.prefix { $0 < 2 }
_ = a.index(of: { $0 == 1 })  // expect error 17: closure passed to parameter of type 'Int' that does not accept a closure
_ = a.firstIndex(of: { $0 == 1 })  // expect error 22: closure passed to parameter of type 'Int' that does not accept a closure
_ = Int { 3 }  // expect error 5: no exact matches in call to initializer 
f(1, 2) { 3 }  // expect error 9: extra trailing closure passed in call
h(n: 1) { 3 }  // expect error 9: extra trailing closure passed in call
