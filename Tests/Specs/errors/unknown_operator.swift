let x = 2 ** 3  // expect error 11: cannot find operator '**' in scope
