let numbers = [1, 2]
func even() -> Int? {
    guard let index = numbers.firstIndex { $0 % 2 == 0 } else { return nil }  // expect error 11: initializer for conditional binding must have Optional type, not '(Int) -> Array<Int>.Index?' (aka '(Int) -> Optional<Int>')  // expect error 42: expected 'else' after 'guard' condition  // expect error 44: anonymous closure argument not contained in a closure  // expect error 57: consecutive statements on a line must be separated by ';'  // expect error 58: expected expression
    return numbers.index(after: index)  // expect error 33: cannot convert value of type '(Int) -> Array<Int>.Index?' (aka '(Int) -> Optional<Int>') to expected argument type 'Int'
}
func large() {
    if let index = numbers.firstIndex { $0 > 1 } { print(index) }
}
