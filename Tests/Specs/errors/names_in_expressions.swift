func named(_ text: String) -> Int { text.count }
let four =
    named(missing)  // expect error 11: cannot find 'missing' in scope
    + named(1)  // expect error 13: cannot convert value of type 'Int' to expected argument type 'String'
    + absent  // expect error 7: cannot find 'absent' in scope
let five = [
    1: gone,  // expect error 8: cannot find 'gone' in scope
    3: lost,  // expect error 8: cannot find 'lost' in scope
]
let two = [1, 2].sorted(
    by: (  // expect error 9: expected type before '->'
        a,  // expect error 9: cannot find 'a' in scope
        b)  // expect error 9: cannot find 'b' in scope
        -> Int)
let three = (  // expect error 13: expected type before '->'
    c,  // expect error 5: cannot find 'c' in scope
    Int)
    -> (  // expect error 8: expected type after '->'
        d,  // expect error 9: cannot find 'd' in scope
        Int
    )
func nothing() {
    return total  // expect error 12: cannot find 'total' in scope
        + 1  // expect error 9: unexpected non-void return value in void function
}
func number() -> Int {
    return left  // expect error 12: cannot find 'left' in scope
        +  // expect error 9: cannot convert return expression of type 'String' to return type 'Int'
        right  // expect error 9: cannot find 'right' in scope
}
let eight = (n: unknown)  // expect error 17: cannot find 'unknown' in scope
