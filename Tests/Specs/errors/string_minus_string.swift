let s = "ab" - "b"  // expect error 14: binary operator '-' cannot be applied to two 'String' operands
