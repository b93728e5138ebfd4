enum E { case a(Int), b, c(String) }
let x = E.a(1), n = 3
let b0 = x == E.a(1)  // expect error 12: referencing operator function '==' on 'Equatable' requires that 'E' conform to 'Equatable'
let b1 = E.a(1) == x  // expect error 17: referencing operator function '==' on 'Equatable' requires that 'E' conform to 'Equatable'
let b2 = x == .a(n)  // expect error 12: binary operator '==' cannot be applied to two 'E' operands
let b3 = x == .a(1) && n > 2  // expect error 12: referencing operator function '==' on 'Equatable' requires that 'E' conform to 'Equatable'
let b4 = [x].filter { $0 == .a(1) }  // expect error 26: binary operator '==' cannot be applied to two 'E' operands
let b5 = x == .c("s")  // expect error 12: binary operator '==' cannot be applied to two 'E' operands
let b6 = x == .a(n + 1)  // expect error 12: binary operator '==' cannot be applied to two 'E' operands
let b9 = x == .c("s") ? 1 : 2  // expect error 12: referencing operator function '==' on 'Equatable' requires that 'E' conform to 'Equatable'
struct P { var k: E }
let p = P(k: x)
if p.k == .a(1) { print(1) }  // expect error 8: binary operator '==' cannot be applied to two 'E' operands
if p.k == .b { print(1) }  // expect error 8: binary operator '==' cannot be applied to two 'E' operands
if p.k == E.a(1) { print(1) }  // expect error 8: referencing operator function '==' on 'Equatable' requires that 'E' conform to 'Equatable'
for q in [p] where q.k == .a(2) { print(1) }  // expect error 24: binary operator '==' cannot be applied to two 'E' operands
for q in [p] where q.k == .b { print(1) }  // expect error 24: binary operator '==' cannot be applied to two 'E' operands
func f(_ p: P) -> Bool { return p.k == .a(1) }  // expect error 37: binary operator '==' cannot be applied to two 'E' operands
func g(_ p: P) -> Bool { return p.k == E.a(1) }  // expect error 37: referencing operator function '==' on 'Equatable' requires that 'E' conform to 'Equatable'
let c0 = [x].contains(.a(1))  // expect error 14: referencing instance method 'contains' on 'Sequence' requires that 'E' conform to 'Equatable'
let c1 = [p].filter { $0.k == .a(1) }.count  // expect error 28: binary operator '==' cannot be applied to two 'E' operands
let c2 = [p].filter { $0.k == .b }.count  // expect error 28: binary operator '==' cannot be applied to two 'E' operands
