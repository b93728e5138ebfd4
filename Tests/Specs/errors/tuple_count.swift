let (a, b) = (1, 2, 3)  // expect error 14: '(Int, Int, Int)' is not convertible to '(Int, Int)', tuples have a different number of elements
