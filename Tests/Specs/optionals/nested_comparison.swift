let nested: Int?? = .some(nil)
print(nested == .some(nil), nested == nil, nested == .none)  // expect: true false false
let deep: Int?? = 3
let flat: Int? = 3
print(deep == flat, deep == 3, flat == deep, deep != flat)  // expect: true true true false
let numbers: [Int?] = [1, nil]
print(numbers.first == .some(1), numbers.last == .some(nil), numbers == [1, nil])  // expect: true true true
