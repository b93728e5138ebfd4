let s = "a"
let c: Character = s  // expect error 20: cannot convert value of type 'String' to specified type 'Character'
