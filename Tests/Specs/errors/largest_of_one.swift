let numbers = [1, 2]
let largest =
    max(  // expect error 5: global function 'max' requires that '[Int]' conform to 'Comparable'
        numbers  // expect error 16: missing argument for parameter #2 in call
    )
print(
    min(  // expect error 5: global function 'min' requires that '[Int]' conform to 'Comparable'
        numbers))  // expect error 16: missing argument for parameter #2 in call
