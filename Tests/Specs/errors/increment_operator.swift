var i = 0
i++  // expect error 2: cannot find operator '++' in scope; did you mean '+= 1'?
