while true  // expect error 11: expected '{' after 'while' condition
    print("x")
