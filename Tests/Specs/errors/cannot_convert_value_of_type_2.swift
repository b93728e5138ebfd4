func g(_ f: () -> Void) {}
g { 5 }
g { return "x" }  // expect error 12: cannot convert value of type 'String' to closure result type 'Void'
