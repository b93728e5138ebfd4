let a: [String: Int] = ["a", "b"]  // expect error 24: dictionary of type '[String : Int]' cannot be initialized with array literal
let b: [String: Int] = [1, 2]  // expect error 24: dictionary of type '[String : Int]' cannot be initialized with array literal
let c: [String: Int] = ["a", 1]  // expect error 24: dictionary of type '[String : Int]' cannot be initialized with array literal
let d = [1: "a", "b": 2]  // expect error 9: heterogeneous collection literal could only be inferred to '[AnyHashable : Any]'; add explicit type annotation if this is intentional
