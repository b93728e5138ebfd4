let mixed: Set = [1, 2, "a"]  // expect error 18: conflicting arguments to generic parameter 'Element' ('String' vs. 'Int')
var numbers: Set<Int> = [1]
numbers[  // expect error 8: cannot assign through subscript: subscript is get-only
    0  // expect error 5: cannot convert value of type 'Int' to expected argument type 'Set<Int>.Index'
] = 5
let first: Int = numbers[0]  // expect error 26: cannot convert value of type 'Int' to expected argument type 'Set<Int>.Index'
