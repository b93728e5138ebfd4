let b: Bool = 1  // expect error 15: integer literal value '1' cannot be used as a boolean; did you mean 'true'?
