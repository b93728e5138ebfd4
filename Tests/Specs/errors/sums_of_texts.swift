let name = "Ada"
let k = 2
let a =
    "x"
    + "!"  // expect error 5: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
    * 3  // expect error 5: binary operator '*' cannot be applied to operands of type 'String' and 'Int'
let b = 3
let c = 2.5
let d =
    b
    + c  // expect error 5: binary operator '+' cannot be applied to operands of type 'Int' and 'Double'
    + name  // expect error 5: binary operator '+' cannot be applied to operands of type 'Int' and 'String'
struct S { let n: Int }
var list = [S]()
list += S(n: 1)  // expect error 6: operator function '+=' requires that 'S' conform to 'Sequence'
