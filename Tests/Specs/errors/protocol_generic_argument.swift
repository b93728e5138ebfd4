protocol P {}
func f<T: P>(_ x: T) {}
f(3)  // expect error 1: global function 'f' requires that 'Int' conform to 'P'
