struct C { var n = 0; mutating func bump() { n += 1 } }
let c = C()
c.bump()  // expect error 3: cannot use mutating member on immutable value: 'c' is a 'let' constant
