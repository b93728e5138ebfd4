let t = (x: 1, y: 2)
print(t.z)  // expect error 9: value of tuple type '(x: Int, y: Int)' has no member 'z'
