let x = init  // expect error 9: initializer expression requires explicit access
let t = repeat(3)  // expect error 9: value pack expansion must contain at least one pack reference
repeat(3)  // expect error 1: value pack expansion must contain at least one pack reference
repeat { print(1) } while false
