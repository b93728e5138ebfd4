var s: Sting = "a"  // expect error 8: cannot find type 'Sting' in scope
