let n = nil  // expect error 9: 'nil' requires a contextual type
