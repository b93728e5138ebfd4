let grades = [90, 85, 77]
let passed = grades.filter(80)  // expect error 28: cannot convert value of type 'Int' to expected argument type '(Int) throws -> Bool'
print(passed)
