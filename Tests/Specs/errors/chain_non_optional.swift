let s = "a"
print(s?.count as Any)  // expect error 8: cannot use optional chaining on non-optional value of type 'String'
