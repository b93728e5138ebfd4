let count = 1
let ratio = 2.5
let larger: Double = max(count, ratio)  // expect error 26: cannot convert value of type 'Int' to expected argument type 'Double'
print(max(1.5, "c"))  // expect error 7: conflicting arguments to generic parameter 'T' ('String' vs. 'Double')
print(max(1, 2.5, "c"))  // expect error 7: conflicting arguments to generic parameter 'T' ('String' vs. 'Double')
