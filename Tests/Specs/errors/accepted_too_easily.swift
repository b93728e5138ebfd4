// Small slips: optional 'any', accessors in a row, functions without 'where:'.
protocol Shape {}
let shapes: [any Shape?] = []  // expect error 14: optional 'any' type must be written '(any Shape)?'
struct Clock { let minutes = 70
    var hour: Int { minutes / 60 }, minute: Int { minutes % 60 }  // expect error 5: 'var' declarations with multiple variables cannot have explicit getters/setters
}
func isBig(_ n: Int) -> Bool { n > 1 }
let numbers = [1, 2]
print(numbers.contains(isBig))  // expect error 24: missing argument label 'where:' in call
print(numbers.firstIndex({ $0 > 1 }) as Any)  // expect error 26: missing argument label 'where:' in call
print(numbers.map { $0 }.contains({ $0 > 1 }))  // expect error 35: missing argument label 'where:' in call
