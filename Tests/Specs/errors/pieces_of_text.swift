let a = 1
let b = "x"
print("\(a, b)")  // expect error 9: missing argument label 'default:' in call
print("\(a, format: 2.5)")  // expect error 21: extra argument 'format' in call
print("\(a, specifier: "%.2f")")  // expect error 9: incorrect argument label in call (have '_:specifier:', expected '_:default:')
print("\()")  // expect error 10: missing argument for parameter #1 in call
