let epochs = 10
print(epochs)  // expect error 7: ambiguous use of 'epochs'
let rate = epochs + 1  // expect error 12: ambiguous use of 'epochs'
let epochs = 20  // expect error 5: invalid redeclaration of 'epochs'
print(epochs, rate)
func later() { print(epochs) }
