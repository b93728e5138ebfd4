let s = "hello"
print(s.length)  // expect error 9: value of type 'String' has no member 'length'
