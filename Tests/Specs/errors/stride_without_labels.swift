for i in stride(0, 10, 2) { print(i) }  // expect error 10: no exact matches in call to global function 'stride'
let die = Int.random(1...6)  // expect error 22: missing argument label 'in:' in call
let coin = Int.random(in: 2)  // expect error 16: no exact matches in call to static method 'random'
let most =
    max(  // expect error 5: global function 'max' requires that '[Int]' conform to 'Comparable'
        [1, 2]  // expect error 15: missing argument for parameter #2 in call
    )
