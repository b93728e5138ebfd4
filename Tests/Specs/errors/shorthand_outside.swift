let x = $0  // expect error 9: anonymous closure argument not contained in a closure
