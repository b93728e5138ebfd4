func isPalindrome(_ text: String) -> Bool {
    var low = 0
    var high = text.count - 1
    while low < high {
        if text[low]  // expect error 12: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
            != text[high]  // expect error 16: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
        {
            return false
        }
        low += 1
        high -= 1
    }
    return true
}
func initial(_ text: String) -> String { return text[0] }  // expect error 53: cannot convert return expression of type 'Character' to return type 'String'
func initialLetter(_ text: String) -> Character { text[0] }  // expect error 51: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
let word = "hello"
let digit = Int(word[0])  // expect error 21: no exact matches in call to subscript 
let second: String = word[1]  // expect error 26: cannot convert value of type 'Character' to specified type 'String'
print("x" + word[2])  // expect error 17: no exact matches in call to subscript 
print(word[1...])  // expect error 7: 'subscript(_:)' is unavailable: cannot subscript String with an integer range, use a String.Index range instead.
var changed = "abc"
changed[0] = "x"  // expect error 8: cannot assign through subscript: subscript is get-only
changed[1] = changed[2]  // expect error 8: cannot assign through subscript: subscript is get-only
