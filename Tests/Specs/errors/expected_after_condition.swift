let x = 5
if x > 3  // expect error 9: expected '{' after 'if' condition
    print("big")
