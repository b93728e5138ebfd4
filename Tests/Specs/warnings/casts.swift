class A {}
class B: A {}
func casts(_ x: Int, _ o: Int?, _ b: B, _ a: A, _ any: Any) {
    _ = x is Int  // expect warning 11: 'is' test is always true
    _ = b is A  // expect warning 11: 'is' test is always true
    _ = o is Int  // expect warning 11: checking a value with optional type 'Int?' against type 'Int' succeeds whenever the value is non-nil; did you mean to use '!= nil'?
    _ = b as! A  // expect warning 11: forced cast from 'B' to 'A' always succeeds; did you mean to use 'as'?
    _ = x as! Int  // expect warning 11: forced cast of 'Int' to same type has no effect
    _ = x as? Int  // expect warning 11: conditional cast from 'Int' to 'Int' always succeeds
    _ = b as? A  // expect warning 11: conditional cast from 'B' to 'A' always succeeds
    _ = o as? Int  // expect warning 11: conditional downcast from 'Int?' to 'Int' does nothing
    _ = o as! Int  // expect warning 11: forced cast from 'Int?' to 'Int' only unwraps optionals; did you mean to use '!'?
    _ = "s" as? Int  // expect warning 13: cast from 'String' to unrelated type 'Int' always fails
    _ = "s" is Int  // expect warning 13: cast from 'String' to unrelated type 'Int' always fails
    _ = a is B
    _ = any as? Int
    _ = o as Any
}
