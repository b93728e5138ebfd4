let numbers = [1, 2]
let names = ["a", "b"]
_ = numbers.map { a, b in a + b }  // expect error 19: contextual closure type '(Int) -> Int' expects 1 argument, but 2 were used in closure body
_ = numbers.map { $0 * $1 }  // expect error 17: contextual closure type '(Int) -> Int' expects 1 argument, but 2 were used in closure body
_ = numbers.map { a, b in "\(a)\(b)" }  // expect error 19: contextual closure type '(Int) -> String' expects 1 argument, but 2 were used in closure body
_ = numbers.map { a, b in b }  // expect error 19: contextual closure type '(Int) -> T' expects 1 argument, but 2 were used in closure body
_ = names.compactMap { a, b in Int(a) }  // expect error 24: contextual closure type '(String) throws -> Int?' expects 1 argument, but 2 were used in closure body
numbers.forEach { index, number in print(index, number) }  // expect error 19: contextual closure type '(Int) throws -> Void' expects 1 argument, but 2 were used in closure body
zip(names, numbers).forEach { a, b, c in print(a) }  // expect error 31: contextual closure type '(Zip2Sequence<[String], [Int]>.Element) throws -> Void' (aka '((String, Int)) throws -> ()') expects 1 argument, but 3 were used in closure body
_ = zip(names, numbers).map { a, b, c in "\(a)" }  // expect error 31: contextual closure type '(Zip2Sequence<[String], [Int]>.Element) -> String' (aka '((String, Int)) -> String') expects 1 argument, but 3 were used in closure body
_ = names.enumerated().map { a, b, c in b }  // expect error 30: contextual closure type '(EnumeratedSequence<[String]>.Iterator.Element) -> T' (aka '((offset: Int, element: String)) -> T') expects 1 argument, but 3 were used in closure body
_ = ["a": 1].map { a, b, c in a }  // expect error 20: contextual closure type '(Dictionary<String, Int>.Element) -> T' (aka '((key: String, value: Int)) -> T') expects 1 argument, but 3 were used in closure body
func each(_ items: [String], _ handle: (String) -> Void) {}
each(names) { name, index in print(name, index) }  // expect error 15: contextual closure type '(String) -> Void' expects 1 argument, but 2 were used in closure body
each(names, 5)  // expect error 13: cannot convert value of type 'Int' to expected argument type '(String) -> Void'
