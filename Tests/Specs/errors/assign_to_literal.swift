5 = 3  // expect error 1: cannot assign to value: literals are not mutable
