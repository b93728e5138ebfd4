let numbers = [1, 2]
_ = numbers.reduce { $0 + $1 }  // expect error 19: missing argument for parameter #1 in call
func apply(_ value: Int, _ change: (Int) -> Int) -> Int { change(value) }
_ = apply { $0 + 1 }  // expect error 10: missing argument for parameter #1 in call
_ = numbers.map()  // expect error 13: no exact matches in call to instance method 'map'
_ = numbers.reduce("") {  // expect error 13: no exact matches in call to instance method 'reduce'
    $0 + 1  // expect error 10: cannot convert value of type 'Int' to expected argument type 'String'
}
_ = numbers.reduce(into: [:]) { $0[$1] += 1 }  // expect error 35: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
