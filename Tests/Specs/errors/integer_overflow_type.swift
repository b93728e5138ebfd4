let x: Int8 = 200  // expect error 15: integer literal '200' overflows when stored into 'Int8'
