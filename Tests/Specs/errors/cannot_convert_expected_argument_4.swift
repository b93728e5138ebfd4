let s = "abc"
let first = s.startIndex
print(s[first + 1])  // expect error 9: cannot convert value of type 'String.Index' to expected argument type 'Int'
