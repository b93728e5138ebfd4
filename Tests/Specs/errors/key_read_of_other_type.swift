let ages = ["a": 1]
var counts = ["a": 1]
let word = "a b".split(separator: " ")[0]
let letter: Character = "a"
let plain = ages[word]  // expect error 17: no exact matches in call to subscript 
let known = ages[word] ?? 0  // expect error 18: cannot convert value of type 'String.SubSequence' (aka 'Substring') to expected argument type 'String'
let stated: Int? = ages[letter]  // expect error 25: cannot convert value of type 'Character' to expected argument type 'String'
if ages[letter] == nil {}  // expect error 9: cannot convert value of type 'Character' to expected argument type 'String'
guard let sure = ages[word] else { fatalError() }  // expect error 23: cannot convert value of type 'String.SubSequence' (aka 'Substring') to expected argument type 'String'
counts[letter]! += 1  // expect error 8: cannot convert value of type 'Character' to expected argument type 'String'
counts[word] =  // expect error 8: cannot convert value of type 'String.SubSequence' (aka 'Substring') to expected argument type 'String'
    (counts[word] ?? 0) + 1  // expect error 13: cannot convert value of type 'String.SubSequence' (aka 'Substring') to expected argument type 'String'
let names = [1: "a"]
print(names["a"]!.count)  // expect error 13: cannot convert value of type 'String' to expected argument type 'Int'
