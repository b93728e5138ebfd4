let tup = (1, 2), n = 3, x = 2.5
func v() {}
_ = tup - 1  // expect error 5: cannot convert value of type '(Int, Int)' to expected argument type 'Int'
_ = n * tup  // expect error 9: cannot convert value of type '(Int, Int)' to expected argument type 'Int'
_ = x - tup  // expect error 9: cannot convert value of type '(Int, Int)' to expected argument type 'Double'
_ = tup * 2  // expect error 9: binary operator '*' cannot be applied to operands of type '(Int, Int)' and 'Int'
_ = v() + 1  // expect error 5: cannot convert value of type '()' to expected argument type 'Int'
_ = n > v()  // expect error 7: binary operator '>' cannot be applied to operands of type 'Int' and '()'
for score in ["a": 1] { print(score + 1) }  // expect error 31: cannot convert value of type '(key: String, value: Int)' to expected argument type 'Int'
