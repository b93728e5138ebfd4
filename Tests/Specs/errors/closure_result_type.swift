let f: (Int) -> String = { x in x + 1 }  // expect error 35: cannot convert value of type 'Int' to closure result type 'String'
