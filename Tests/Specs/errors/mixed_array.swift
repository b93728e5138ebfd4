let a = [1, "two"]  // expect error 9: heterogeneous collection literal could only be inferred to '[Any]'; add explicit type annotation if this is intentional
