let c: Character = "ab"  // expect error 20: cannot convert value of type 'String' to specified type 'Character'
