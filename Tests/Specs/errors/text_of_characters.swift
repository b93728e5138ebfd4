let word = "abc"
let letters: [String] = Array(word)  // expect error 31: missing argument label 'arrayLiteral:' in call
let digits: [Int] = Array("123")  // expect error 21: no exact matches in call to initializer 
print(word.contains(5))  // expect error 21: cannot convert value of type 'Int' to expected argument type 'String.Element' (aka 'Character')
print(word.hasPrefix(3))  // expect error 22: cannot convert value of type 'Int' to expected argument type 'String'
print(word.firstIndex(of: 2) as Any)  // expect error 27: cannot convert value of type 'Int' to expected argument type 'String.Element' (aka 'Character')
