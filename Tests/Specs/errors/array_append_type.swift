var a = [1]
a.append("x")  // expect error 10: cannot convert value of type 'String' to expected argument type 'Int'
