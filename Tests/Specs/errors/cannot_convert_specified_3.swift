enum Day: String { case mon, tue }
let d: Day = "mon"  // expect error 14: cannot convert value of type 'String' to specified type 'Day'
print(d)
