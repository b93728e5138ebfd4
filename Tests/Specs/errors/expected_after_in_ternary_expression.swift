let c = cond ? 1  // expect error 14: expected ':' after '? ...' in ternary expression
