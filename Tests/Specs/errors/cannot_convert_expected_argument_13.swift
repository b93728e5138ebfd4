enum Day: String { case mon, tue }
let d = Day.mon
if d == "mon" { print("Monday") }  // expect error 4: cannot convert value of type 'Day' to expected argument type 'String'
