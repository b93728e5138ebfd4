let names = ["a", "b"]
let text: String =
    names.joined(  // expect error 11: cannot convert value of type 'JoinedSequence<[String]>' to specified type 'String'
        ", ")  // expect error 9: missing argument label 'separator:' in call
func list() -> String {
    return names.joined(  // expect error 18: cannot convert return expression of type 'JoinedSequence<[String]>' to return type 'String'
        ", ")  // expect error 9: missing argument label 'separator:' in call
}
print(names.joined(", "))  // expect error 20: missing argument label 'separator:' in call
print(names.joined(seperator: ", "))  // expect error 13: no exact matches in call to instance method 'joined'
print(names.joined(with: ", "))  // expect error 19: incorrect argument label in call (have 'with:', expected 'separator:')
