var total = 0
func f() {
    for (int i = 0; i < 10; i++) {  // expect error 5: C-style for statement was removed in Swift 3
    }
    bar(1)
    let x: Int = "a"  // expect error 18: cannot convert value of type 'String' to specified type 'Int'
}
func g() {
    let q: Int = "a"  // expect error 18: cannot convert value of type 'String' to specified type 'Int'
    if total > 1 {
        for (int i = 0; i < 10; i++) {  // expect error 9: C-style for statement was removed in Swift 3
        }
        bar(2)
    }
    bar(3)  // expect error 5: cannot find 'bar' in scope
    func h() { bar(4) }  // expect error 16: cannot find 'bar' in scope
    h(2)  // expect error 7: argument passed to call that takes no arguments
}
let y: Int = "a"  // expect error 14: cannot convert value of type 'String' to specified type 'Int'
for (int i = 0; i < 10; i++) {  // expect error 1: C-style for statement was removed in Swift 3
    total += 1
    foo3(total)  // expect error 5: cannot find 'foo3' in scope
}
foo(total)
func k() { foo2(total) }  // expect error 12: cannot find 'foo2' in scope
let z: Int = "a"  // expect error 14: cannot convert value of type 'String' to specified type 'Int'
struct S { let z: Int = "a" }  // expect error 25: cannot convert value of type 'String' to specified type 'Int'
