let n = 5
print(n.length)  // expect error 9: value of type 'Int' has no member 'length'
