enum Day: Int, CaseIterable { case mon = 1, tue }
print(Day.mon + 1)  // expect error 11: cannot convert value of type 'Day' to expected argument type 'Int'
