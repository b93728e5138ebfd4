// The bracket of an array of other languages is missed, whatever stands in it.
let total = 3
var counts: Int[ = 3  // expect error 18: expected ']' in array type  // expect error 18: expected expression
let after = 1
func sum(_ values: Int[ : Int) {}  // expect error 25: expected ']' in array type  // expect error 25: expected expression
print(aftr)  // expect error 7: cannot find 'aftr' in scope
