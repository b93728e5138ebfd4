let s: String = 5  // expect error 17: cannot convert value of type 'Int' to specified type 'String'
