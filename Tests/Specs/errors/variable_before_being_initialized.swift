let numbers = [5, 3, 8]
var smallest: Int
for n in numbers {
    if n < smallest {  // expect error 12: variable 'smallest' used before being initialized
        smallest = n
    }
}
print(smallest)  // expect error 7: variable 'smallest' used before being initialized
