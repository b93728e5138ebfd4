let n: Int = (1, 2)  // expect error 14: cannot convert value of type '(Int, Int)' to specified type 'Int'
