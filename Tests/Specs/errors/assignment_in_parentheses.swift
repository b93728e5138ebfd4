var count = 1
if (count = 2) { print(1) }  // expect error 11: use of '=' in a boolean context, did you mean '=='?
