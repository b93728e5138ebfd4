var x  // expect error 5: type annotation missing in pattern
