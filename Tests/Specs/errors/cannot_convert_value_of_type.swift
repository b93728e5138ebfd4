let f: () -> Void = { return 5 }  // expect error 30: cannot convert value of type 'Int' to closure result type 'Void'
