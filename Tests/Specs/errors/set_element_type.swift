print(Set<Int>(["a"]))  // expect error 17: cannot convert value of type 'String' to expected element type 'Int'
