struct Square { func area() -> Double { 1 } }
let square = Square()
if square.area > 3 {}  // expect error 16: type '() -> Double' cannot conform to 'BinaryInteger' [#ProtocolTypeNonConformance]
if square.area == 3 {}  // expect error 16: type '() -> Double' cannot conform to 'BinaryInteger' [#ProtocolTypeNonConformance]
if [1].max > 3 {}  // expect error 12: type '((Int, Int) throws -> Bool) throws -> Int?' cannot conform to 'BinaryInteger' [#ProtocolTypeNonConformance]
