let a: Int = "hello"  // expect error 14: cannot convert value of type 'String' to specified type 'Int'
