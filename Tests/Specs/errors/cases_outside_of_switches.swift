// A switch that is closed too early: what its other cases would do is not read.
enum Kind { case a, b(Int) }
let kind = Kind.a
switch kind {
case .a, .b: print(1)
}
case  // expect error 1: 'case' label can only appear inside a 'switch' statement
    .a:  // expect error 5: extraneous '.' in enum 'case' declaration
    print(z3)
    if z4 { }
case "x":  // expect error 1: 'case' label can only appear inside a 'switch' statement
    print(z6)
    if z7 { }  // expect error 8: cannot find 'z7' in scope
    print(z8)  // expect error 11: cannot find 'z8' in scope
default:  // expect error 1: 'default' label can only appear inside a 'switch' statement
    print(z11)
    if z12 { }  // expect error 8: cannot find 'z12' in scope
    print(z13)  // expect error 11: cannot find 'z13' in scope
func f() {
    print(y1)  // expect error 11: cannot find 'y1' in scope
    case .b(let x):  // expect error 5: 'case' label can only appear inside a 'switch' statement
        print(x)
        let t = 1
        print(y3, t)  // expect error 15: cannot find 'y3' in scope
        return
    default:  // expect error 5: 'default' label can only appear inside a 'switch' statement
        print(y4)
        return y6  // expect error 16: cannot find 'y6' in scope
        print(y5)  // expect error 15: cannot find 'y5' in scope
}
print(z17)  // expect error 7: cannot find 'z17' in scope
case let .b(y):  // expect error 1: 'case' label can only appear inside a 'switch' statement
    print(y)
case Kind.a:  // expect error 1: enum 'case' is not allowed outside of an enum
    print(z20)
case nil: print(z21)  // expect error 1: 'case' label can only appear inside a 'switch' statement
case is Int: print(z23)  // expect error 1: 'case' label can only appear inside a 'switch' statement
case _: print(z24)  // expect error 1: 'case' label can only appear inside a 'switch' statement
case a where y > 2: print(z27)  // expect error 1: 'case' label can only appear inside a 'switch' statement
    let w = z28  // expect error 13: cannot find 'z28' in scope
struct S {
    case b: print(1)  // expect error 5: 'case' label can only appear inside a 'switch' statement
    var x = z25  // expect error 13: cannot find 'z25' in scope
    case "b": print(2)  // expect error 5: 'case' label can only appear inside a 'switch' statement
    func f() {}
}
