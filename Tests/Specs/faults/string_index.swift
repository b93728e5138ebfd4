let s = "abc"
print(s.count)  // expect: 3
print(s[s.endIndex])  // expect fault: String index is out of bounds
