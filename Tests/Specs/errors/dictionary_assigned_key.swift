var ages = ["Ann": 1]
var rows = [[1]]
ages[1] = 2  // expect error 6: cannot convert value of type 'Int' to expected argument type 'String'
rows["a"] = [1]  // expect error 6: cannot convert value of type 'String' to expected argument type 'Int'
