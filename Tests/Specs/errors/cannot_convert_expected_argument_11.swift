let radius = 2
let area: Double = 3.14159 * Double(radius) * radius  // expect error 47: cannot convert value of type 'Int' to expected argument type 'Double'
print(area)
