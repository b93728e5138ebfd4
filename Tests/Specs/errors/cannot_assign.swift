var total: Int = 0
total = 3.5  // expect error 9: cannot assign value of type 'Double' to type 'Int'
print(total)
