let numbers = [1, 2]
numbers.append("a")  // expect error 9: no exact matches in call to instance method 'append'
numbers.insert("b", at: 0)  // expect error 9: no exact matches in call to instance method 'insert'
struct Counter {
    var count = 0
    mutating func add(_ more: Int) { count += more }
}
let counter = Counter()
counter
    .add(  // expect error 6: cannot use mutating member on immutable value: 'counter' is a 'let' constant
        "a")  // expect error 9: cannot convert value of type 'String' to expected argument type 'Int'
