struct S {}
func g() -> some S { S() }  // expect error 13: a 'some' type must specify only 'Any', 'AnyObject', protocols, and/or a base class
let x: some Nope = 3  // expect error 13: cannot find type 'Nope' in scope
func h(_ x: some Nope) {}  // expect error 18: cannot find type 'Nope' in scope
protocol DD { associatedtype S; func s() -> S }
func k(_ x: any DD<Int>) {}  // expect error 17: protocol 'DD' does not have primary associated types that can be constrained
func m(_ x: some DD<Int>) {}  // expect error 18: protocol 'DD' does not have primary associated types that can be constrained
