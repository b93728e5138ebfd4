var total: Double = 0
for i in 1...10 {
    total += i  // expect error 14: cannot convert value of type 'Int' to expected argument type 'Double'
}
print(total)
