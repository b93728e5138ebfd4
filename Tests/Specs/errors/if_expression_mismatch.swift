let n = 3
let x = if n > 2 { 1 } else { "two" }  // expect error 20: branches have mismatching types 'Int' and 'String'
