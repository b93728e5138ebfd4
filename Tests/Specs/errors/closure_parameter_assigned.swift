let result = [1, 2, 3].filter { $0 = 2 }  // expect error 33: cannot assign to value: '$0' is immutable
