let n: Int = nil  // expect error 14: 'nil' cannot initialize specified type 'Int'
