func firstTwo() -> [Int] {
    var numbers = [1, 2]
    numbers.append(3)
    return numbers[0..<2]  // expect error 19: no 'subscript' candidates produce the expected contextual result type '[Int]'
}
func firstOf(_ numbers: [Int]) -> [Int] { return numbers[0..<1] }  // expect error 57: cannot convert return expression of type 'ArraySlice<Int>' to return type '[Int]'
func rest(_ numbers: [Int]) -> [Int] { numbers.dropFirst() }  // expect error 48: no 'dropFirst' candidates produce the expected contextual result type '[Int]'
func begin(_ text: String) -> String { text[text.startIndex..<text.endIndex] }  // expect error 44: cannot convert return expression of type 'Substring' to return type 'String'
var items = [1, 2, 3]
let few: [Int] = items[...1]  // expect error 23: no 'subscript' candidates produce the expected contextual result type '[Int]'
items = items[1...]  // expect error 14: cannot assign value of type 'ArraySlice<Int>' to type '[Int]'
func take(_ numbers: [Int]) {}
take(items.prefix(2))  // expect error 12: cannot convert value of type 'ArraySlice<Int>' to expected argument type '[Int]'
