if let x = Int("3") else { print("no") }  // expect error 21: unexpected 'else' immediately following 'if' condition
