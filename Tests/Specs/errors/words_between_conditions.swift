// A tuple with a mistake inside is no Bool; functions of other languages are read no further than to the `_`.
let ready: Bool = (true,  // expect error 19: cannot convert value of type '(Bool, _)' to specified type 'Bool'
    nope)  // expect error 5: cannot find 'nope' in scope
if (true,  // expect error 4: cannot convert value of type '(Bool, _)' to expected condition type 'Bool'
    nope) { print(1) }  // expect error 5: cannot find 'nope' in scope
if !(true,  // expect error 5: cannot convert value of type '(Bool, _)' to expected argument type 'Bool'
    nope) { print(1) }  // expect error 5: cannot find 'nope' in scope
let number: Int = (  // expect error 19: cannot convert value of type '(_, Int)' to specified type 'Int'
    nope1, 1)  // expect error 5: cannot find 'nope1' in scope
func check(_ flag: Bool) {}
check((  // expect error 7: cannot convert value of type '(Bool, _)' to expected argument type 'Bool'
    true, nope2))  // expect error 11: cannot find 'nope2' in scope
func g() -> Bool { return (  // expect error 27: cannot convert return expression of type '(Bool, _)' to return type 'Bool'
    true, nope3) }  // expect error 11: cannot find 'nope3' in scope
twice(  // expect error 1: cannot find 'twice' in scope
    _, of: 1) -> Int { a + a }  // expect error 5: '_' can only appear in a pattern or on the left side of an assignment
