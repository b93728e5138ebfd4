let price: Int = "12"  // expect error 18: cannot convert value of type 'String' to specified type 'Int'
print(price)
