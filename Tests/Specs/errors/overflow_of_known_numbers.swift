func f() {
    let n = 0
    if n != 0 { print(5 / n) }  // expect error 25: division by zero
    var a = 5
    a -= 5
    print(10 / a)  // expect error 14: division by zero
    let u: UInt = 3
    print(u - 5)  // expect error 13: arithmetic operation '3 - 5' (on type 'UInt') results in an overflow
    let e = Int8.min
    print(-e)  // expect error 11: arithmetic operation '0 - -128' (on signed 8-bit integer type) results in an overflow
    print(10 % (3 - 3))  // expect error 14: division by zero
}
func g(_ b: Bool) {
    var n = Int.max
    if b { n = Int.max } else { n = 3 }
    n += 1
    var m = Int.max
    for _ in 0..<3 { m += 1 }
    var c = Int.max
    let add = { c += 1 }
    add()
    print(n, m, c)
    var w = Int.max
    if b { print("x") }
    w += 1  // expect error 7: arithmetic operation '9223372036854775807 + 1' (on type 'Int') results in an overflow
    print(w)
    var r = 10
    r *= Int.max  // expect error 7: arithmetic operation '10 * 9223372036854775807' (on type 'Int') results in an overflow
    print(r)
}
class A { init() {} }
class B: A {
    override init() {
        super.init()
        super.init()  // expect error 15: 'super.init' called multiple times in initializer
    }
}
do { let zero = 0; print(4 / zero) }  // expect error 28: division by zero
print(Int.max + 1)  // expect error 15: arithmetic operation '9223372036854775807 + 1' (on type 'Int') results in an overflow
print(Int.min / -1)  // expect error 15: division '-9223372036854775808 / -1' results in an overflow
let g = Int32.max * 2  // expect error 19: arithmetic operation '2147483647 * 2' (on type 'Int32') results in an overflow
let i = -Int.min  // expect error 9: arithmetic operation '0 - -9223372036854775808' (on signed 64-bit integer type) results in an overflow
