let n = 10
var sum = 0.0
for i in 1...n {
    sum += 1.0 / i  // expect error 18: cannot convert value of type 'Int' to expected argument type 'Double'
}
print(sum)
