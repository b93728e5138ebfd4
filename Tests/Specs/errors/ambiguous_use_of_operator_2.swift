let g = { (a, b) in a + b }  // expect error 23: ambiguous use of operator '+'
