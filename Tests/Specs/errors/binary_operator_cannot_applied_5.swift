let grades = [90, 85, 77]
let passed = grades.filter { $0 >= 80 }
print("Passed: " + passed.count)  // expect error 18: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
