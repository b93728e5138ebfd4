var n = 1
if n = 2 { print(n) }  // expect error 6: use of '=' in a boolean context, did you mean '=='?
