func larger<T: Comparable>(_ a: T, _ b: T) -> T { a < b ? b : a }
print(larger(1, "a"))  // expect error 7: conflicting arguments to generic parameter 'T' ('Int' vs. 'String')
func half<T: Numeric>(_ a: T) -> T { a / 2 }  // expect error 40: binary operator '/' cannot be applied to operands of type 'T' and 'Int'
