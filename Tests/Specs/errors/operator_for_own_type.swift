struct Item { var price: Double }
let items: [Item] = []
let falling = items.sorted(by: >)  // expect error 32: no exact matches in reference to operator function '>'
let least = items.max(by: <)  // expect error 27: no exact matches in reference to operator function '<'
let words = ["a"]
let length = words.reduce(0, +)  // expect error 30: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, String) throws -> Int'
