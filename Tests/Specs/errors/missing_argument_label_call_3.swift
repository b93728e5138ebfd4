enum Day: Int, CaseIterable { case mon = 1, tue }
let d = Day(2)  // expect error 13: missing argument label 'rawValue:' in call
print(d)
