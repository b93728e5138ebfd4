let z = [("a", 1)]; print(z.map { "\($1)" })  // expect: ["1"]
