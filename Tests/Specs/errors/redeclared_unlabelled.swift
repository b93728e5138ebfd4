func f(_ x: Int) -> Int { x }
func f(_ y: Int) -> Int { y }  // expect error 6: invalid redeclaration of 'f'
