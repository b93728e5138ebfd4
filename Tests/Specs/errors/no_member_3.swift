enum Day { case mon, tue }
print(Day.allCases.count)  // expect error 11: type 'Day' has no member 'allCases'
