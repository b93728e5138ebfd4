let xs = [1, 2].map { $0 + $1 }  // expect error 21: contextual closure type '(Int) -> String' expects 1 argument, but 2 were used in closure body
