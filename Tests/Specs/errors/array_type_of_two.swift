var table = [String, Int]()  // expect error 13: cannot call value of non-function type '[Any]'
