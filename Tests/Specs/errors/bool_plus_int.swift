let x = true + 1  // expect error 9: cannot convert value of type 'Bool' to expected argument type 'Int'
