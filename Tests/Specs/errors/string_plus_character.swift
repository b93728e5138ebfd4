let c: Character = "b"
let s = "a" + c  // expect error 15: cannot convert value of type 'Character' to expected argument type 'String'
