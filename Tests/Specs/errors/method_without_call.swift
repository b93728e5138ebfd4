let a = [3, 1]
let b: [Int] = a.sorted  // expect error 18: function produces expected type '[Int]'; did you mean to call it with '()'?
