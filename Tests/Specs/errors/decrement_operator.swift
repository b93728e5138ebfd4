var i = 0
--i  // expect error 1: cannot find operator '--' in scope; did you mean '-= 1'?
