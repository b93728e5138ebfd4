let x: UInt = -1  // expect error 15: negative integer '-1' overflows when stored into unsigned type 'UInt'
