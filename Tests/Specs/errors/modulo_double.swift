let x = 5.5 % 2.0  // expect error 13: '%' is unavailable: For floating point numbers use truncatingRemainder instead
