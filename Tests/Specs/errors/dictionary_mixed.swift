let d = ["a": 1, "b": "x"]  // expect error 9: heterogeneous collection literal could only be inferred to '[String : Any]'; add explicit type annotation if this is intentional
