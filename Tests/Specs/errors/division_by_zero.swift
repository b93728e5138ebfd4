let x = 5 / 0  // expect error 11: division by zero
