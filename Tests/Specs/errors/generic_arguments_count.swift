let a: Array<Int, Int> = []  // expect error 8: generic type 'Array' specialized with too many type parameters (got 2, but expected 1)
