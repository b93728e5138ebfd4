func f() {}
let n: Int = f()  // expect error 14: cannot convert value of type '()' to specified type 'Int'
