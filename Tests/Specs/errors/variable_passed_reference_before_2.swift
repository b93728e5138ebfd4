var sum: Int
for i in 1...3 {
    sum += i  // expect error 9: variable 'sum' passed by reference before being initialized
}
print(sum)  // expect error 7: variable 'sum' used before being initialized
